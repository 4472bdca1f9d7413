import { hasVietnameseLetter } from "../../vietnamese.ts";
import { anyOf, entriesOf } from "../../words/entries.ts";
import { isSiteWord } from "../site/site-words.ts";
import { cleanText, wordsOf } from "../text/clean-text.ts";
import { AND_PICTURES, CREDIT } from "./credit.ts";

const NAME_CHARACTERS_MAX = 60;
const NAME_WORDS_MAX = 6;
const NAMES_MAX = 20;
const LABEL_MIN = 3;
const BYLINE_CHARACTERS_MAX = 400;

/**
 * The persons of a byline as printed: prefixes, posts, dates and the site's own names are taken off, degrees
 * stay with their bearer. None found is an empty list.
 */
export function namesIn(byline: string, siteNames: readonly string[]): string[] {
  const text = cleanText(byline.slice(0, BYLINE_CHARACTERS_MAX));
  const line = text.replace(CREDIT_OF_BOTH, "").replace(WEEKDAY, "").replace(NOTE, " ");
  const names: string[] = [];
  for (const list of PAIR.test(line) ? [line] : line.split(SEPARATOR)) addNames(list, siteNames, names);
  return names;
}

/** Adds the names of a list with commas, where alone a degree may follow its bearer. */
function addNames(list: string, siteNames: readonly string[], names: string[]): void {
  for (const [at, part] of list.split(COMMA).entries()) {
    const name = bareName(part);
    const bearer = at > 0 ? names.at(-1) : undefined;
    if (bearer !== undefined && DEGREE.test(name) && mayBear(bearer))
      names[names.length - 1] = `${bearer}, ${name}`;
    else if (isNew(part, name, names) && isName(name, siteNames)) names.push(name);
  }
}

/**
 * A full name, with what it bears already. The Vietnamese print no degrees, but sign with initials: "Hà Thu,
 * P.Y".
 */
function mayBear(bearer: string): boolean {
  return isFullName(bearer.split(COMMA)[0] ?? "") && !hasVietnameseLetter(bearer);
}

/** Not said before, and not what the person before it does. */
function isNew(part: string, name: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const known = names.some((other) => other.toLowerCase() === name.toLowerCase());
  return !known && !POST.test(part) && names.length < NAMES_MAX;
}

/** Two first names that sign as one: "Maria & Katerina". */
const PAIR = /^\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+$/u;

/** What may follow a name after a comma; "B.S" without its last full stop is a pen name. */
const DEGREE = new RegExp(`^${anyOf("degrees")}\\.?®?$`);

/** What a person does, in the place of a name. */
const POST = new RegExp(`^(?:${anyOf("postBeginnings")}\\b|.*\\s${anyOf("postEndings")}$)`);

/** One name without the labels and punctuation of its byline. */
function bareName(text: string): string {
  let name = text.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name
      .replace(PREFIX, "")
      .replace(SUFFIX, "")
      .replace(PLACE, "")
      .replace(/^[\s:,.|•·–—*()[\]-]+|[\s:,|•·–—*()[\]-]+$/g, "");
  }
  return name;
}

const COMMA = /\s*,\s+/;

const SEPARATOR = new RegExp(
  `\\s*[;|/•·]\\s*|\\s+${anyOf("conjunctions")}\\s+|\\s+[&–—-]\\s+|\\s&\\s|、`,
  "i",
);

/** "Theo Hồ Hương", "Tin, ảnh: P.Y", "By …", "Von …". */
const PREFIX = new RegExp(
  `^(?:${anyOf("by", "byInByline")}(?:\\s|:\\s?)|(?:${anyOf("authorLabels", "pictureAuthors")}|${CREDIT})\\s?:\\s?)`,
  "iu",
);

/** What comes before a colon where text and pictures are of one hand. */
const CREDIT_OF_BOTH = new RegExp(`^${anyOf("textCredits")}${AND_PICTURES}{1,2}\\s*:\\s*`, "i");

/**
 * "Freitag, 18.10.2025", "Fr, 18. Oktober 2025". A short weekday without the word of a month may be a given
 * name and a date: "Hoàng Minh, 07/03/2026".
 */
const WEEKDAY =
  /\s(?:am\s)?(?:(?:mo|di|do|fr|sa|so|tu|we|th|su)\p{L}{1,6}(?:tag|day)[.,]+\s\d|(?:mo|di|mi|do|fr|sa|so|tue|wed|thu|sun)[a-z]*[.,]+\s\d{1,2}\.?\s(?:jan|feb|m[a\u00E4]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])).*$/iu;

const NOTE = new RegExp(
  [
    `\\((?:${anyOf("bylineNotes")}|[^)@]*@[^)]*)\\)`,
    String.raw`\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.*$|\d{1,2}:\d{2}.*$`,
    String.raw`\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d).*$`,
  ].join("|"),
  "gi",
);

/** "staff writer", "tổng hợp". */
const SUFFIX = new RegExp(`\\s*${anyOf("afterNames")}$`, "iu");

/** "Angela Lang in Rome". */
const PLACE = /(?<=\p{L}{2})\s+in\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;

/**
 * True where each word of a name begins as names do, but for the small words inside some; a name of one word
 * may be a pen name.
 */
export function isCapitalised(name: string): boolean {
  const words = name.split(/[\s-]+/);
  return words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(entriesOf(["particles"]));

/** Two words or more with capitals, or a name in a script that writes none. */
export function isFullName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,6}$/u.test(name)) return true;
  return /^\p{Lu}[^\d:]* [^\d:]+$/u.test(name) && isCapitalised(name);
}

/** True for a full name without a word that marks a section, a heading or a place. */
export function isPerson(name: string): boolean {
  return isFullName(name) && !NO_PERSON.test(name);
}

const NO_PERSON = new RegExp(`(?:^|\\s)${anyOf("noPersonWords")}(?:\\s|$)`, "i");

/** A company by its legal form. */
const COMPANY = new RegExp(`\\s${anyOf("companyForms")}\\.?$`);

/** "echoadmin": a person's name that ends so, Badmin, has a capital. */
const ACCOUNT = /^\p{Ll}\S*admin$/u;

function isName(name: string, siteNames: readonly string[]): boolean {
  if (
    name.length < 2 ||
    name.length > NAME_CHARACTERS_MAX ||
    /https?:|www\.|[@{}<>=_:]|\.(?:com|vn|net|org)\b/i.test(name)
  )
    return false;
  if (!/\p{L}/u.test(name) || /\d{2}/.test(name) || NOT_A_NAME.test(name)) return false;
  if (ACCOUNT.test(name) || COMPANY.test(name)) return false;
  const words = wordsOf(name);
  if (words.length === 0 || words.length > NAME_WORDS_MAX) return false;
  return !siteNames.some((site) => isSiteName(words, site));
}

/**
 * The site's name, or a desk that bears it ("BBC News"); with or without "Báo", "Online", "Redaktion" and the
 * like around it.
 */
function isSiteName(words: readonly string[], site: string): boolean {
  const bare = (list: readonly string[]): string => list.filter((word) => !isSiteWord(word)).join("");
  const name = bare(words);
  const own = wordsOf(site);
  const label = own.length === 1 ? own[0] : undefined;
  return (
    name === "" ||
    name === bare(own) ||
    (words.length > 1 && label !== undefined && label.length >= LABEL_MIN && words.includes(label))
  );
}

/** A label without its name is none either, nor is a day of the week. */
const LABELS = anyOf("by", "byInByline", "authorLabels", "writtenBy", "textCredits", "publishedLabels");
const NOT_A_NAME = new RegExp(`^(?:${anyOf("noNames")}|${LABELS})$`, "iu");
