import type { Gloss } from "../../shared/facts.ts";
import { decompose } from "../../shared/text/characters.ts";
import { headingWords, skippedKeys } from "./words/dictionary.ts";
import { printed, type Sentence, type Word } from "./words/words.ts";

const GLOSSES_MAX = 40;
const LONG_WORDS_MAX = 14;
/** Maximum words and marks in a row that an abbreviation may leave out. */
const SKIPPED_MAX = 3;

/**
 * The abbreviations that the text explains, `an ninh trật tự (ANTT)` or `ANTT (an ninh trật tự)`, each once.
 */
export function glossesIn(sentences: readonly Sentence[]): Gloss[] {
  const glosses = new Map<string, Gloss>();
  for (const gloss of sentences.flatMap(glossesOf)) {
    if (glosses.size < GLOSSES_MAX && !glosses.has(gloss.short)) glosses.set(gloss.short, gloss);
  }
  return [...glosses.values()];
}

function glossesOf(sentence: Sentence): Gloss[] {
  return sentence.words.flatMap(({ key }, at) => {
    if (key !== "(") return [];
    return explained(sentence, at) ?? explaining(sentence, at) ?? [];
  });
}

/**
 * `an ninh trật tự (ANTT)`: the words before the bracket that begin with these letters, or an organisation.
 */
function explained(sentence: Sentence, at: number): Gloss | null {
  const { words } = sentence;
  const short = words[at + 1];
  if (short?.shape !== "abbreviation" || words[at + 2]?.key !== ")") return null;
  const from = beginningByLetters(words, at, short.text) ?? beginningByHeading(words, at);
  return from === null ? null : { short: short.text, long: printed(sentence, from, at) };
}

/** `ANTT (an ninh trật tự)`. */
function explaining(sentence: Sentence, at: number): Gloss | null {
  const { words } = sentence;
  const short = words[at - 1];
  const close = words.findIndex(({ key }, index) => index > at && key === ")");
  if (short?.shape !== "abbreviation" || close === -1) return null;
  if (beginningByLetters(words, close, short.text) !== at + 1) return null;
  return { short: short.text, long: printed(sentence, at + 1, close) };
}

/** Goes back from the bracket, one word for each letter. */
function beginningByLetters(words: readonly Word[], end: number, short: string): number | null {
  const letters = [...initials(short)].reverse();
  let at = end - 1;
  let skipped = 0;
  for (const [index, letter] of letters.entries()) {
    while (
      index > 0 &&
      initialOf(words[at]) !== letter &&
      isSkipped(words[at]?.key ?? "") &&
      skipped < SKIPPED_MAX
    ) {
      at -= 1;
      skipped += 1;
    }
    if (initialOf(words[at]) !== letter) return null;
    at -= 1;
  }
  return letters.length < 2 ? null : at + 1;
}

/** `Tổ chức Y tế Thế giới (WHO)`: a foreign abbreviation after an organisation's whole name. */
function beginningByHeading(words: readonly Word[], end: number): number | null {
  for (let at = end - 2; at >= Math.max(0, end - LONG_WORDS_MAX); at -= 1) {
    if (words[at + 1]?.shape === "mark" && words[at + 1]?.key !== "-") return null;
    if (words[at]?.shape === "capital" && headingWords.at(words, at) !== null) return at;
  }
  return null;
}

function isSkipped(key: string): boolean {
  return skippedKeys.has(key) || key === "," || key === "-";
}

function initials(short: string): string {
  return plain(short).replace(/[^\p{L}]/gu, "");
}

function initialOf(word: Word | undefined): string {
  return word === undefined ? "" : plain(word.text).charAt(0);
}

/** Capitals without diacritics; Đ stays, because it is a letter of its own. */
function plain(text: string): string {
  return decompose(text).replace(/\p{M}/gu, "").toUpperCase();
}
