import { parseSyllable } from "../../../shared/text/syllable.ts";
import { institutionWords, isPlace, surnameKeys, titleWords } from "./dictionary.ts";
import { isTight, type Sentence, type Word } from "./words.ts";

export type Name = { text: string; end: number };

/**
 * Minimum and maximum syllables of a name. Only a foreign name written in Vietnamese syllables has more than
 * five.
 */
const WORDS_MIN = 2;
const WORDS_MAX = 7;
const VIETNAMESE_WORDS_MAX = 5;
/**
 * Maximum capitalised words in a row: a school, its name and its headmaster's name. A longer row is none of
 * these.
 */
const CAPITALS_MAX = 16;

/** The name that begins at this word, if a title or the like precedes it. */
export function announcedNameAt(sentence: Sentence, at: number): Name | null {
  const { words } = sentence;
  const end = endOfCapitals(words, at);
  const size = countWords(words, at, end);
  if (size < WORDS_MIN || size > WORDS_MAX || !canBegin(words[at])) return null;
  if (isSurname(words[at]) && size > VIETNAMESE_WORDS_MAX) return null;
  if (isPlace(words, at, end)) return null;
  return { text: printedName(sentence, at, end), end };
}

/**
 * The name that begins at this word, if nothing announces it: it must begin with a Vietnamese family name.
 */
export function bareNameAt(sentence: Sentence, at: number): Name | null {
  return isSurname(sentence.words[at]) ? announcedNameAt(sentence, at) : null;
}

/**
 * The end of the run of capitalised words, or the start of a title or institution in it (`… Nguyễn Văn A Công
 * an tỉnh …`).
 */
export function endOfCapitals(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + CAPITALS_MAX && isNameWord(words, end, at) && !beginsOtherThing(words, end, at)) {
    end = nextOf(words, end);
  }
  return end;
}

export function isSurname(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== "mark" && surnameKeys.has(word.key);
}

/** A word that cannot be one Vietnamese syllable: `Phongvichit`, `Vông-khăm`. */
export function isForeign(word: Word | undefined): boolean {
  return word !== undefined && word.shape === "capital" && parseSyllable(word.text.toLowerCase()) === null;
}

const PARTICLES = new Set(["von", "van", "der", "de", "da", "del", "bin", "al", "la", "dos", "ben"]);
/** The Ê Đê's Y is the only family name of a single letter. */
const SINGLE = "y";

function canBegin(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.text.length > 1 || word.key === SINGLE || word.text.toLowerCase() === SINGLE)
  );
}

function isNameWord(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.shape === "capital") return true;
  if (word.shape === "abbreviation") return isAllCapitals(words, from);
  return at > from && PARTICLES.has(word.text) && isBesideForeign(words, at);
}

function isBesideForeign(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const follows = isForeign(before) || PARTICLES.has(before?.text ?? "");
  return follows && (after?.shape === "capital" || PARTICLES.has(after?.text ?? ""));
}

/** `NGUYỄN VĂN A`: all capitals, but made of syllables and beginning with a family name. */
function isAllCapitals(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (first?.shape !== "abbreviation" || second?.shape !== "abbreviation") return false;
  return isSurname(first) && parseSyllable(second.text.toLowerCase()) !== null;
}

function beginsOtherThing(words: readonly Word[], at: number, from: number): boolean {
  const found = titleWords.at(words, at) ?? institutionWords.at(words, at);
  if (found === null) return false;
  if (found.end === at + 1) return at === from && !isSurname(words[at]);
  return at === from || words[at + 1]?.shape === "lower" || words[at + 1]?.shape === "mark";
}

/** The next word of a name; skips a hyphen, as in `Kim Jong-Un`. */
function nextOf(words: readonly Word[], at: number): number {
  const hyphen = words[at + 1];
  const joined =
    hyphen?.text === "-" &&
    isTight(words, at + 1) &&
    isTight(words, at + 2) &&
    words[at + 2]?.shape === "capital";
  return joined && !isPlace(words, at + 2, at + 3) ? at + 2 : at + 1;
}

function countWords(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter(({ shape }) => shape !== "mark").length;
}

function printedName({ text, words }: Sentence, from: number, to: number): string {
  const name = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return words[from]?.shape === "abbreviation" ? name.replace(/\p{L}+/gu, capitalised) : name;
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
