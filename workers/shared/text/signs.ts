import { onlyInCapitals } from "../names/abbreviations.ts";
import { compose } from "./characters.ts";
import { parseSyllable } from "./syllable.ts";

/**
 * The sign next to a word that makes it another name, with `_` for the word itself; empty for almost all
 * words: `_++` of C++, `_#` of C#, `#_` of #tag, `@_` of @name, `._` of .NET. Inside a word it is not a sign
 * (`ASP.NET`, an address, `A+B`). The abbreviation TƯ has `CAPITALS` for a sign.
 */
export function signOf(text: string, start: number, end: number): string {
  const before = signBefore(text, start);
  const after = signAfter(text, end);
  if (before === "" && after === "") return isAbbreviation(text, start, end) ? CAPITALS : "";
  return `${before}_${after}`;
}

/**
 * The sign of TƯ (trung ương), whose letters are those of the word `tư`. It counts only in the names of a
 * thing; in all other queries, capitals make no difference.
 */
export const CAPITALS = "^_";

/** What follows inside the same `@name` or `#tag`, which are of letters, digits and `_`. */
export type NameRest = "end" | "letter" | "underscore";

/** What follows at this place of a text, which is inside a name with `@` or `#`, or at its end. */
export function nameRest(text: string, at: number): NameRest {
  const [, next = ""] = OF_NAME.exec(text.slice(at, at + OF_NAME_UNITS)) ?? [];
  if (next === "") return "end";
  return next === "_" ? "underscore" : "letter";
}

/** A few invisible characters, and a letter of two units. */
const OF_NAME_UNITS = 8;
const OF_NAME = /^\p{Default_Ignorable_Code_Point}*([\p{L}\p{N}_])/u;

/** The word with its sign, as it is typed in a query. */
export function withSign(word: string, sign: string): string {
  return sign === "" || sign === CAPITALS ? word : sign.replace("_", () => word);
}

const PLAIN: Readonly<Record<string, string>> = { "＃": "#", "＠": "@" };
const BEFORE = "#@＃＠.";
/** A hashtag may follow anything but a letter, a digit or another sign. */
const MAY_PRECEDE = /[^\p{L}\p{M}\p{N}#@＃＠.&/]/u;
/**
 * A full stop belongs to the word after it only at the beginning of what is between spaces, quotes or
 * brackets.
 */
const MAY_PRECEDE_STOP = /[\s\p{Ps}\p{Pi}"']/u;
/** A number may follow two plus signs: C++17 is C++, and `1+2` is none. */
const AFTER = /(\+\+(?![\p{L}\p{M}+#＃])|(?:\+|[#＃])(?![\p{L}\p{M}\p{N}+#＃]))/uy;
const LETTER = /^\p{L}/u;

function signBefore(text: string, start: number): string {
  const sign = text.charAt(start - 1);
  if (sign === "" || !BEFORE.includes(sign)) return "";
  const before = text.charAt(start - 2);
  const may = sign === "." ? MAY_PRECEDE_STOP : MAY_PRECEDE;
  if (before !== "" && !may.test(before)) return "";
  if (sign === "." && !LETTER.test(text.slice(start, start + 2))) return "";
  return PLAIN[sign] ?? sign;
}

function signAfter(text: string, end: number): string {
  const next = text.charAt(end);
  if (next !== "+" && next !== "#" && next !== "＃") return "";
  AFTER.lastIndex = end;
  const sign = AFTER.exec(text)?.[1] ?? "";
  return PLAIN[sign] ?? sign;
}

/**
 * Whether a word is TƯ among words that are not all in capitals: beside a syllable in capitals (`ĐẦU TƯ`, `TƯ
 * VẤN`), it is `tư`. Other abbreviations (`BCH TƯ`) and Roman numbers are no syllables.
 */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > ABBREVIATION_UNITS_MAX || !CAPITAL.test(text.charAt(start))) return false;
  if (!onlyInCapitals.has(compose(text.slice(start, end)))) return false;
  const [, before = ""] = WORD_BEFORE.exec(text.slice(Math.max(0, start - NEIGHBOUR_UNITS), start)) ?? [];
  const [, after = ""] = WORD_AFTER.exec(text.slice(end, end + NEIGHBOUR_UNITS)) ?? [];
  return !isSyllableInCapitals(before) && !isSyllableInCapitals(after);
}

/** Two letters and their marks, each a character of its own. */
const ABBREVIATION_UNITS_MAX = 6;
const CAPITAL = /\p{Lu}/u;
/** The longest syllable in NFD, with the white space before it. */
const NEIGHBOUR_UNITS = 24;
/** No blank line is between neighbours: each paragraph may be read by itself. */
const GAP = "(?:[^\\S\\n\\u2029]|-){0,3}\\n?[^\\S\\n\\u2029]{0,3}";
const WORD_BEFORE = new RegExp(`([\\p{L}\\p{M}]{1,20})${GAP}$`, "u");
const WORD_AFTER = new RegExp(`^${GAP}([\\p{L}\\p{M}]{1,20})`, "u");

function isSyllableInCapitals(word: string): boolean {
  const composed = compose(word);
  if (composed.length < 2 || composed !== composed.toUpperCase() || /^[IVXLC]+$/.test(composed)) return false;
  return parseSyllable(composed.toLowerCase()) !== null;
}
