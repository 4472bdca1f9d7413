import type { Located } from "../evidence/evidence.ts";
import type { LightElement } from "../html/light-tree.ts";
import { wordsOf } from "../text/clean-text.ts";
import { linesOf } from "./byline-lines.ts";
import { namesIn } from "./byline-names.ts";
import { isPerson } from "./name-form.ts";

const SHARED_LETTERS_MIN = 3;

/**
 * Replaces the name of an account or a lone given name ("christian.stadt", "Todd"), which is all that some
 * data has, by the full name in a byline that shares a word with it.
 */
export function fullNames(writers: string[], bylines: readonly LightElement[], evidence: Located): string[] {
  const [writer] = writers;
  if (writer === undefined || writers.length > 1 || /\s/.test(writer)) return writers;
  const letters = wordsOf(writer).join("");
  for (const byline of bylines) {
    const [name, ...others] = linesOf(byline).flatMap((line) => namesIn(line, evidence));
    if (name === undefined || others.length > 0 || !isPerson(name)) continue;
    const isShared = (word: string): boolean => word.length >= SHARED_LETTERS_MIN && letters.includes(word);
    if (wordsOf(name).some(isShared)) return [name];
  }
  return writers;
}
