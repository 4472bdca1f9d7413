import { anyIn } from "./words/entries.ts";
import { mul } from "./words/mul.ts";

const NAMES_MIN = 2;
const SPEECH = /[“„«"][^“”„«»"]{10,600}[”“»"]/gu;

/** What a text is judged by. */
export type Told = {
  lines: readonly string[];
  /** What a site says to its readers: their polite pronouns have capitals in some languages. */
  speaksToReader: (text: string) => boolean;
  siteNames: readonly string[];
  /** A capital letter makes a name; in German all nouns have one. */
  hasNames: boolean;
  /** Any name is enough: the text has a date, or does not speak to its reader. */
  isLikely: boolean;
};

/**
 * Whether a text names persons, places or days, or has a quotation with a pronoun of the reader or the site.
 * News does; a notice about a page seldom does. Names of the site and of browsers do not count.
 *
 * @example tellsNews({ lines: ["The US has blocked access to Iran."], speaksToReader: () => false, siteNames: [], hasNames: true, isLikely: true }) // true
 */
export function tellsNews(told: Told): boolean {
  if (told.lines.some((line) => quotesReader(line, told))) return true;
  return told.hasNames && namesIn(told).size >= (told.isLikely ? 1 : NAMES_MIN);
}

function quotesReader(line: string, { speaksToReader }: Told): boolean {
  return (line.match(SPEECH) ?? []).some(speaksToReader);
}

function namesIn({ lines, speaksToReader, siteNames }: Told): Set<string> {
  const own = new Set(siteNames.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const found = lines.filter(isInSmallLetters).flatMap((line) => line.match(NAME) ?? []);
  const isOther = (name: string) => !own.has(name.toLowerCase()) && !IN_NOTICES.test(name);
  return new Set(found.filter((name) => isOther(name) && (name === "US" || !speaksToReader(name))));
}

/** The line without its quotations, and without the country whose name is written like the pronoun. */
export function withoutSpeech(line: string): string {
  return line.replace(SPEECH, " ").replace(/(?<!\p{L})US(?!\p{L})/gu, " ");
}

/** A capital letter says nothing in a headline in which each word has one. */
function isInSmallLetters(line: string): boolean {
  const small = line.match(/(?<![\p{L}\p{M}])\p{Ll}/gu)?.length ?? 0;
  return small * 2 > (line.match(/(?<![\p{L}\p{M}])\p{L}/gu)?.length ?? 0);
}

/** A word with a capital after one without. */
const NAME = /(?<=[\p{Ll}\p{M}\p{N}][,;]?\s)\p{Lu}[\p{L}\p{M}]+/gu;
const IN_NOTICES = new RegExp(`^${anyIn(mul, "namesInNotices")}$`, "u");
