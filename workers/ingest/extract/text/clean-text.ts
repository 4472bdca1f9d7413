import { compose, withoutUnseen } from "../../../shared/text/characters.ts";

/** A run of white space, including the control characters for line ends and tabs: they separate words. */
const SPACE = /\p{White_Space}+/gu;

/**
 * Characters without meaning: other control characters, zero-width space, byte order mark. Joiners and soft
 * hyphens stay as the author set them.
 */
const EMPTY = /(?!\p{White_Space})\p{Cc}|\u200B|\u2060|\uFEFF/gu;

/** Whether a text has any of these: two spaces, or white space or a control character other than a space. */
const UNCLEAN = / {2}|[[\p{Cc}\p{White_Space}\u200B\u2060\uFEFF]--[ ]]/v;

/** Soft hyphens and joiners inside words, which do not change the words. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Text as it is stored: composed letters, one space for a run of white space, no broken surrogates.
 *
 * @example cleanText("an ninh \n trật  tự") // "an ninh trật tự"
 */
export function cleanText(text: string): string {
  const plain = UNCLEAN.test(text) ? text.replace(EMPTY, "").replace(SPACE, " ") : text;
  return compose(withoutEdges(plain).toWellFormed());
}

/** A field of one line, such as a title or a name: also without characters that show nothing. */
export function cleanLine(text: string): string {
  return cleanText(withoutUnseen(text));
}

/** The text without spaces and soft hyphens at both ends. A regular expression would take quadratic time. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start))) start++;
  while (start < end && isEdge(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isEdge(character: string): boolean {
  return character === " " || character === "\u00AD";
}

/** The words of a text in lower case, without punctuation, for comparing texts. */
export function wordsOf(text: string): string[] {
  return compose(text.replace(INVISIBLE, "")).toLowerCase().match(WORD) ?? [];
}

/** The letters of ASCII come first because V8 finds them faster there than among all letters. */
const WORD = /(?:[a-z\d]|[\p{L}\p{M}\p{N}])+/gu;

/** The number of words in a clean text of one line. */
export function countWords(text: string): number {
  let words = text === "" ? 0 : 1;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) words++;
  return words;
}

/** The share of the smaller text's words that the other text also has, from 0 to 1. */
export function overlap(left: readonly string[], right: readonly string[]): number {
  const smaller = new Set(left.length < right.length ? left : right);
  const larger = new Set(left.length < right.length ? right : left);
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return smaller.size > 0 ? shared / smaller.size : 0;
}
