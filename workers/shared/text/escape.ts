import { compose } from "./characters.ts";

/**
 * Begins an escaped character; alone, it is a sentinel. It is wynn: a letter to every version of Unicode and
 * to SQLite, and not used in modern text. Where a text does contain it, it is escaped itself, so no word can
 * look like an escape or a sentinel.
 */
export const ESCAPE = "ƿ";

/**
 * Writes a key so that SQLite's unicode61 tokenizer takes it for one token and does not change it. That
 * tokenizer knows the letters of Unicode 6.1 and folds case in its own way. ASCII and Vietnamese letters are
 * safe from both; every other character becomes `ƿ` and six hexadecimal digits. Each character is escaped by
 * itself, so a prefix stays a prefix.
 */
export function escapeKey(key: string): string {
  return key.replace(UNSAFE, (character) => ESCAPE + codeOf(character));
}

/**
 * The letters besides ASCII that need no escape: twelve vowels with five tones, and đ. In NFC and lower case.
 */
export const VIETNAMESE_LETTERS = vietnameseLetters();

const UNSAFE = new RegExp(`[^0-9a-z${VIETNAMESE_LETTERS}]`, "gu");

function vietnameseLetters(): string {
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => tones.map((tone) => compose(vowel + tone)));
  return `${vowels.filter((vowel) => !/[a-z]/.test(vowel)).join("")}đ`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}
