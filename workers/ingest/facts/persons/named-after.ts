import { bearerWords } from "../words/dictionary.ts";
import type { Word } from "../words/words.ts";

const WORDS_MAX = 3;

/** Whether the word before this one introduces something named after a person, such as a street. */
export function namedAfterWords(words: readonly Word[], at: number): boolean {
  for (let size = 1; size <= WORDS_MAX && size <= at; size += 1) {
    if (bearerWords.at(words, at - size)?.end === at) return true;
  }
  return false;
}
