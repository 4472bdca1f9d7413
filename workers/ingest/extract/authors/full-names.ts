import { dropMarks } from "../../../shared/text/characters.ts";
import type { Located } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { wordsOf } from "../text/clean-text.ts";
import { linesOf } from "./byline-lines.ts";
import { namesIn } from "./byline-names.ts";
import { isPerson } from "./name-form.ts";
import { mayBeNames } from "./name-line.ts";

const SHARED_LETTERS_MIN = 3;
const ELEMENTS_MAX = 60;

/**
 * Replaces the name of an account or a lone given name ("christian.stadt", "Todd"), which is all that some
 * data has, by the full name in a byline that shares a word with it.
 */
export function fullNames(writers: string[], bylines: readonly LightElement[], evidence: Located): string[] {
  const [writer] = writers;
  if (writer === undefined || writers.length > 1 || /\s/.test(writer)) return writers;
  const letters = wordsOf(dropMarks(writer)).join("");
  const isShared = (word: string): boolean => word.length >= SHARED_LETTERS_MIN && letters.includes(word);
  const sharesWord = (text: string): boolean => wordsOf(dropMarks(text)).some(isShared);
  const lines = linesUnderHeading(evidence).filter((line) => sharesWord(textOf(line)));
  for (const byline of [...bylines, ...lines]) {
    const [name, ...others] = linesOf(byline).flatMap((line) => namesIn(line, evidence));
    if (name === undefined || others.length > 0 || !isPerson(name)) continue;
    if (sharesWord(name)) return [name];
  }
  return writers;
}

/** The lines between the heading and the text, of which one may be a byline, whatever its name. */
function linesUnderHeading({ page, heading, text }: Located): LightElement[] {
  if (!heading || !text) return [];
  const end = Math.min(text.first.index, heading.end + ELEMENTS_MAX);
  return page.elements.slice(heading.end, end).filter((line) => mayBeNames(line));
}
