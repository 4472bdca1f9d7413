import { hasVietnameseLetter } from "../../vietnamese.ts";
import { anyOf } from "../../words/entries.ts";
import { isNameOfSite } from "../site/name-of-site.ts";
import { cleanLine, wordsOf } from "../text/clean-text.ts";
import { AND_PICTURES, CREDIT, GENRE_LABEL, withoutPictures } from "./credit.ts";
import { reportersIn } from "./east-asian.ts";
import { beginsWithFamilyName, isVietnameseName } from "./family-names.ts";
import { isFullName, isPerson } from "./name-form.ts";
import { areControlWords, isPlaceName } from "./no-person.ts";
import { isOfSource, personPart } from "./source-labels.ts";

const NAME_CHARACTERS_MAX = 60;
const NAME_WORDS_MAX = 6;
const NAMES_MAX = 20;
const BYLINE_CHARACTERS_MAX = 400;

/** What names are read by: the site's own names, and whether the page is Vietnamese. */
export type BylineOf = { siteNames: readonly string[]; vietnamese: boolean };

/**
 * The persons of a byline as printed. Prefixes, posts, dates and the site's own names are removed; degrees
 * stay with their name. Empty if none is found.
 *
 * @example namesIn("Bởi Hồ Hương", { siteNames: [], vietnamese: true }) // ["Hồ Hương"]
 */
export function namesIn(byline: string, { siteNames, vietnamese }: BylineOf): string[] {
  const text = cleanLine(byline.slice(0, BYLINE_CHARACTERS_MAX));
  if (isPlaceName(text)) return [];
  const reporters = reportersIn(text);
  if (reporters.length > 0) return reporters;
  const line = withoutPictures(text.replace(CREDIT_OF_BOTH, "")).replace(WEEKDAY, "").replace(NOTE, " ");
  const names: string[] = [];
  const lists = PAIR.test(line) ? [line] : line.replace(OUTLET, "").split(SEPARATOR);
  const from = lists.findIndex((list) => isOfSource(list, vietnamese || hasVietnameseLetter(line)));
  for (const [at, list] of lists.entries()) {
    if (from >= 0 && at >= from) names.push(...personsOfSource(list));
    else if (
      at === 0 ||
      !isPlace(bareName(list), names) ||
      !AFTER_MARK.some((mark) => line.includes(`${mark} ${list}`))
    )
      addNames(list, siteNames, names);
  }
  return names;
}

/** The person after "Theo". A paper or an agency has no Vietnamese family name or given name. */
function personsOfSource(part: string): string[] {
  const name = bareName(personPart(part).replace(/\s\([^()]*\)?$/, ""));
  return isPerson(name) && isVietnameseName(name) && !NOT_A_NAME.test(name) ? [name] : [];
}

/** Between an author and a place: "Ann Lee — Berlin", "Deniz Arslan / Ankara". */
const AFTER_MARK = ["—", "/"];

/** Adds the names of a list separated by commas. Only in such a list may a degree follow a name. */
function addNames(list: string, siteNames: readonly string[], names: string[]): void {
  for (const [at, part] of list.split(COMMA).entries()) {
    const name = bareName(part);
    const bearer = at > 0 ? names.at(-1) : undefined;
    if (bearer !== undefined && DEGREE.test(name) && mayHaveDegree(bearer))
      names[names.length - 1] = `${bearer}, ${name}`;
    else if (at > 0 && isPlace(name, names)) continue;
    else if (isNew(part, name, names) && isName(name, siteNames)) names.push(name);
  }
}

/**
 * Whether a degree may follow this name: it must be a full one. Vietnamese names have no degrees; after a
 * comma there, initials are another author's: "Hà Thu, P.Y".
 */
function mayHaveDegree(bearer: string): boolean {
  return isFullName(bearer.split(COMMA)[0] ?? "") && !hasVietnameseLetter(bearer);
}

/**
 * Whether a word after a full name is that of a place: "Ann Lee, Berlin". Agencies are no places, and
 * Vietnamese pen names have one word.
 */
function isPlace(name: string, [person, ...others]: readonly string[]): boolean {
  if (person === undefined || others.length > 0 || !PLACE_NAME.test(name) || isAgency(name)) return false;
  if (hasVietnameseLetter(`${person} ${name}`) || beginsWithFamilyName(person)) return false;
  return isFullName(person) && /\p{Ll}/u.test(person);
}

export const PLACE_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

const AGENCY = new RegExp(`^${anyOf("agencies")}$`);

/** Whether a name is that of a news agency, in its own capitals. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name);
}

/** Whether a part is a name that is not in the list yet, and not the post of the person before it. */
function isNew(part: string, name: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  if (ROLE.test(name)) return false;
  const known = names.some((other) => other.toLowerCase() === name.toLowerCase());
  return !known && !POST.test(part) && names.length < NAMES_MAX;
}

/** What a person is, in small letters after the name and a comma: "Claire Dumont, correspondante". */
const ROLE = /^\p{Ll}[\p{Ll}’'-]{3,}(?:\s.*)?$/u;

/** Two first names in one signature: "Maria & Katerina". */
const PAIR = /^\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+$/u;

const DEGREE = new RegExp(`^${anyOf("degrees")}\\.?®?$`);

const POST = new RegExp(`^(?:${anyOf("postBeginnings")}\\b|.*\\s${anyOf("postEndings")}$)`);

/** The paper after a reporter's name: "Lan Anh/VOV". */
const OUTLET = /(?<=\p{L}{2})\s?\/\s?[A-Z][A-Za-z]*[A-Z][A-Za-z]*$/u;

/** One name without the labels and punctuation of its byline. */
function bareName(text: string): string {
  let name = text.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name
      .replace(PREFIX, "")
      .replace(SUFFIX, "")
      .replace(PLACE, "")
      .replace(IN_BRACKETS, "")
      .replace(/^[\s:,.|•·–—*()[\]-]+|[\s:,|•·–—*()[\]-]+$/g, "");
  }
  return name;
}

const COMMA = /\s*,\s+/;

const SEPARATOR = new RegExp(
  `\\s*[;|/•·]\\s*|\\s+${anyOf("conjunctions")}\\s+|\\s+[&–—-]\\s+|\\s&\\s|、`,
  "i",
);

/** "Bởi Hồ Hương", "Tin, ảnh: P.Y", "By …", "Von …". */
const PREFIX = new RegExp(
  `^(?:${GENRE_LABEL}|${anyOf("by", "byInByline")}(?:\\s|:\\s?)|(?:${anyOf("authorLabels", "authorGroups", "pictureAuthors")}|${CREDIT})\\s?:\\s?)`,
  "iu",
);

/** The label before a colon if text and pictures are by the same author. */
const CREDIT_OF_BOTH = new RegExp(`^${anyOf("textCredits")}${AND_PICTURES}{1,2}\\s*:\\s*`, "i");

/**
 * "Freitag, 18.10.2025", "Fr, 18. Oktober 2025". A short weekday counts only with a month's name, since it
 * may be a given name before a date: "Hoàng Minh, 07/03/2026".
 */
const WEEKDAY =
  /\s(?:am\s)?(?:(?:mo|di|do|fr|sa|so|tu|we|th|su)\p{L}{1,6}(?:tag|day)[.,]+\s\d|(?:mo|di|mi|do|fr|sa|so|tue|wed|thu|sun)[a-z]*[.,]+\s\d{1,2}\.?\s(?:jan|feb|m[a\u00E4]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])).*$/iu;

const NOTE = new RegExp(
  [
    `\\((?:${anyOf("bylineNotes")}|[^)@]*@[^)]*)\\)`,
    String.raw`(?<!\S)@\w{2,}|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.*$|\d{1,2}:\d{2}.*$`,
    String.raw`\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d).*$`,
  ].join("|"),
  "gi",
);

/** "staff writer", "tổng hợp". */
const SUFFIX = new RegExp(`\\s*${anyOf("afterNames")}$`, "iu");

/** "Angela Lang in Rome". */
const PLACE = /(?<=\p{L}{2})\s+in\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;

/** "Jane Doe (Reuters)", "Nguyễn Văn An (TTXVN)"; not "Robert (Bob) Smith". */
const IN_BRACKETS = /(?<=\p{L})\s?[([][^()[\]]*[)\]]?$/u;

/** A company, recognised by its legal form. */
const COMPANY = new RegExp(`\\s${anyOf("companyForms")}\\.?$`);

/** "echoadmin". The person's name Badmin begins with a capital. */
const ACCOUNT = /^\p{Ll}\S*admin$/u;

function isName(name: string, siteNames: readonly string[]): boolean {
  if (
    name.length < 2 ||
    name.length > NAME_CHARACTERS_MAX ||
    /https?:|www\.|[@{}<>=_:：]|\.(?:com|vn|net|org)\b/i.test(name)
  )
    return false;
  if (!/\p{L}/u.test(name) || /\d{2}/.test(name) || NOT_A_NAME.test(name)) return false;
  if (ACCOUNT.test(name) || COMPANY.test(name) || isPlaceName(name)) return false;
  const words = wordsOf(name);
  if (words.length === 0 || words.length > NAME_WORDS_MAX || areControlWords(words)) return false;
  return !siteNames.some((site) => isNameOfSite(name, site));
}

/** A label without a name after it is not a name, nor is a weekday. */
const LABELS = anyOf(
  ...(["by", "byInByline", "accordingTo", "sourceLabels"] as const),
  ...(["authorLabels", "writtenBy", "textCredits", "publishedLabels"] as const),
);
const NOT_A_NAME = new RegExp(`^(?:${anyOf("noNames", "departments")}|${LABELS})$`, "iu");
