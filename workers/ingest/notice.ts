import { weightOf } from "./extract/prose/weigh.ts";
import { LETTER, lowerCased } from "./lower-case.ts";
import type { StandIn } from "./stand-in.ts";
import { tellsNews, withoutSpeech } from "./tells-news.ts";
import { anyIn, entriesOf } from "./words/entries.ts";
import type { Language, WordKind } from "./words/language.ts";
import { LANGUAGES } from "./words/languages.ts";
import { mul } from "./words/mul.ts";

const LINES_MAX = 12;
const LINE_CHARACTERS_MAX = 600;
const MATCHES_MAX = 8;
const SAID_MIN = 2;
/**
 * A long line has more of these words if it is a notice, and still more if it has no word for its reader and
 * does not begin with the page.
 */
const WEIGHT_PER_WORD_MAX = 70;
const UNSPOKEN_WEIGHT_PER_WORD_MAX = 35;
const BEGINNING_CHARACTERS_MAX = 25;
const SHARE_MIN = 0.6;
/** The same for a text that has a date, or does not speak to its reader. */
const SURE_SHARE_MIN = 0.9;

/** A text, with what is known of it. */
export type Said = {
  lines: readonly string[];
  /** The tag of its language, as its page declares it; empty if it does not. */
  language: string;
  isDated: boolean;
  siteNames?: readonly string[];
};

/**
 * What a text stands in for, if it is a notice by which a site speaks to its reader and not news: most of it
 * says that the page is gone, that the site is closed, or asks for consent, a log-in or a proof of being
 * human. Null if it is none. News of such things speaks of them without speaking to the reader, and names
 * those whom it is about.
 *
 * @example judgeNotice({ lines: ["The page you look for was not found."], language: "en", isDated: false }) // "error-page"
 */
export function judgeNotice({ lines, language, isDated, siteNames = [] }: Said): StandIn | null {
  const read = lines.slice(0, LINES_MAX).map((line) => line.slice(0, LINE_CHARACTERS_MAX));
  for (const words of wordsFor(language)) {
    const { standIn, share, isSpoken } = noticeIn(words, read);
    const shareMin = isSpoken && !isDated ? SHARE_MIN : SURE_SHARE_MIN;
    if (share < shareMin || (!isSpoken && (isDated || !isOfPage(words, standIn, read)))) continue;
    const hasNames = !HAS_CAPITAL_NOUNS.has(words.tag);
    const told = {
      lines: read,
      speaksToReader: words.speaksToReader,
      siteNames,
      hasNames,
      isLikely: isDated || !isSpoken,
    };
    if (!tellsNews(told)) return standIn;
  }
  return null;
}

/**
 * Whether a text without a word for its reader may be about the page: it has one for the page or the site,
 * unless it asks for consent or a log-in. News is about other things that are blocked, closed or gone.
 */
function isOfPage(words: NoticeWords, standIn: StandIn | null, lines: readonly string[]): boolean {
  if (standIn !== "blocked" && standIn !== "error-page") return true;
  return lines.some((line) => words.page.test(line.toLowerCase()));
}

type Notice = { standIn: StandIn | null; share: number; isSpoken: boolean };

function noticeIn(words: NoticeWords, lines: readonly string[]): Notice {
  const total = lines.reduce((sum, line) => sum + weightOf(line), 0);
  const weights = new Map<StandIn, number>();
  let said = 0;
  let isSpoken = false;
  for (const line of lines) {
    const { standIn, speaks } = kindOf(words, line);
    if (standIn === null) continue;
    weights.set(standIn, (weights.get(standIn) ?? 0) + weightOf(line));
    said += weightOf(line);
    isSpoken ||= speaks;
  }
  const [most] = [...weights].sort(([, left], [, right]) => right - left);
  return { standIn: most?.[0] ?? null, share: said / Math.max(1, total), isSpoken };
}

/**
 * What a line says, by most of its words of one language, and whether it speaks to the reader; null if it is
 * no notice.
 */
function kindOf(words: NoticeWords, written: string): { standIn: StandIn | null; speaks: boolean } {
  const line = written.toLowerCase();
  const gone = countOf(words.gone, line);
  const said: readonly (readonly [StandIn, number])[] = [
    ["consent-page", countOf(words.consent, line)],
    ["login-page", countOf(words.account, line)],
    ["blocked", countOf(words.guard, line)],
    ["error-page", gone && gone + Number(words.page.test(line))],
  ];
  const [standIn, count] = said.reduce((most, one) => (one[1] > most[1] ? one : most));
  const speaks = count > 0 && words.speaksToReader(withoutSpeech(written));
  const isSure = speaks || words.page.test(line.slice(0, BEGINNING_CHARACTERS_MAX));
  const weightPerWord = isSure ? WEIGHT_PER_WORD_MAX : UNSPOKEN_WEIGHT_PER_WORD_MAX;
  const countMin = Math.max(SAID_MIN, weightOf(line) / weightPerWord);
  return { standIn: count > 0 && count + Number(speaks) >= countMin ? standIn : null, speaks };
}

/** The number of different words that match. */
function countOf(pattern: RegExp, line: string): number {
  const found = new Set<string>();
  for (const [match] of line.matchAll(pattern)) {
    found.add(match);
    if (found.size >= MATCHES_MAX) break;
  }
  return found.size;
}

type NoticeWords = { tag: string; page: RegExp; speaksToReader: (text: string) => boolean } & Record<
  "gone" | "guard" | "consent" | "account",
  RegExp
>;

let known: readonly NoticeWords[] | null = null;

/**
 * The words of a page's language, and the English ones, which guards of all sites use; all words if the
 * language is not known. They are made when the first page needs them.
 */
function wordsFor(language: string): readonly NoticeWords[] {
  known ??= LANGUAGES.filter(({ readerWords }) => readerWords !== undefined).map(wordsIn);
  const tag = language.slice(0, 2).toLowerCase();
  const own = known.filter((words) => words.tag === (tag === "no" ? "nb" : tag));
  return own.length === 0 ? known : [...own, ...known.filter((words) => words.tag === "en" && tag !== "en")];
}

function wordsIn(language: Language): NoticeWords {
  const start = SPACELESS.has(language.tag) ? "" : `(?<!${LETTER})`;
  const stem = (kind: WordKind) => `${start}(?:${entriesOf([kind], [language, mul]).join("|")})`;
  return {
    tag: language.tag,
    page: lowerCased(stem("pageWords")),
    gone: lowerCased(stem("goneWords"), "gu"),
    guard: lowerCased(stem("guardWords"), "gu"),
    consent: lowerCased(stem("consentWords"), "gu"),
    account: lowerCased(stem("accountWords"), "gu"),
    speaksToReader: readerIn(language, start),
  };
}

/** In German a capital letter makes the reader of them: *Sie*, *Ihr*. */
function readerIn(language: Language, start: string): NoticeWords["speaksToReader"] {
  const end = SPACELESS.has(language.tag) ? "" : `(?!${LETTER})`;
  const source = start + anyIn(language, "readerWords") + end;
  if (HAS_CAPITAL_NOUNS.has(language.tag)) {
    const written = new RegExp(source, "iu");
    return (text) => written.test(text);
  }
  const inLowerCase = lowerCased(source);
  return (text) => inLowerCase.test(text.toLowerCase());
}

/** Languages in which a capital letter makes no name. */
const HAS_CAPITAL_NOUNS: ReadonlySet<string> = new Set(["de"]);

/** Languages that write words without spaces between them, or join others to them. */
const SPACELESS: ReadonlySet<string> = new Set(["ar", "ja", "ko", "th", "zh"]);
