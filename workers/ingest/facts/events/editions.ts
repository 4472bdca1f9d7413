import { ordinalKeys } from "../words/dictionary.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type Sentence, type Word } from "../words/words.ts";

export type EditionNumber = { number: number; text: string; end: number };

/**
 * The edition that begins at this word: `lần thứ XIII`, `lần thứ nhất`, `lần 2`, `thứ 6`. Null if none does.
 */
export function editionAt(sentence: Sentence, at: number): EditionNumber | null {
  const { words } = sentence;
  const number = afterWords(words, at);
  if (number === null) return null;
  const value = numberOf(words, number);
  if (value === null) return null;
  return { number: value.number, text: printed(sentence, at, value.end), end: value.end };
}

function afterWords(words: readonly Word[], at: number): number | null {
  const [first, second] = [words[at]?.key, words[at + 1]?.key];
  if (first === small.time) return second === small.ordinal ? at + 2 : at + 1;
  return first === small.ordinal ? at + 1 : null;
}

const EDITION_MAX = 999;
const TEN = 10;

function numberOf(words: readonly Word[], at: number): { number: number; end: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^\d{1,3}$/.test(word.text)) return { number: Number(word.text), end: at + 1 };
  const roman = word.shape === "lower" ? null : romanNumber(word.text);
  if (roman !== null) return { number: roman, end: at + 1 };
  const ordinal = ordinalOf(word);
  if (ordinal !== TEN) return ordinal === null ? null : { number: ordinal, end: at + 1 };
  const units = words[at + 1]?.key === small.one ? 1 : ordinalOf(words[at + 1]);
  return units === null || units === TEN
    ? { number: TEN, end: at + 1 }
    : { number: TEN + units, end: at + 2 };
}

function ordinalOf(word: Word | undefined): number | null {
  const at = ordinalKeys.indexOf(word?.key ?? "");
  return at === -1 ? null : at + 1;
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const ROMAN = /^M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Null if the text is not a well-formed Roman numeral. */
function romanNumber(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const digits = [...text].map((digit) => DIGITS[digit] ?? 0);
  const number = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return number > EDITION_MAX ? null : number;
}
