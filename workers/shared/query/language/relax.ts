import { type Token, tokenize } from "../../text/tokens.ts";
import { typeWord } from "./rewrite.ts";
import type { Query } from "./tree.ts";

/** Whether each word of a row belongs to the one before it, as `Gòn` does to `Sài`. */
export type Joins = (words: readonly Token[]) => readonly boolean[];

/**
 * For a query of plain words only, which is one phrase: a query for the same words in any place, what belongs
 * together left together. Null for every other query, and for words that all belong together.
 */
export function relaxQuery({ text, root }: Query, joinsOf: Joins): string | null {
  if (root.kind !== "term" || !root.bare) return null;
  const [phrase] = root.phrases;
  const plain = phrase.slop > 0 ? text.replace(/~\d+\s*$/, "") : text;
  const words = tokenize(plain);
  const joins = joinsOf(words);
  const groups: Token[][] = [];
  for (const [at, word] of words.entries()) {
    const isOpen = phrase.prefix && at === words.length - 1;
    if (joins[at] === true && !isOpen) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  const terms = groups.map((group) => termOf(plain, group));
  if (phrase.prefix) terms.push(`${terms.pop()}*`);

  const distinct = [...new Set(terms)];
  return distinct.length < 2 ? null : distinct.join(" AND ");
}

function termOf(text: string, group: readonly Token[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? typeWord(text, first) : `"${text.slice(first.start, last.end)}"`;
}
