import { withSign } from "../../text/signs.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Query } from "./tree.ts";

/**
 * For a query of plain words only, which is one phrase: a query for the same words in any place. Null for
 * every other query, and for a single word.
 */
export function relaxQuery({ text, root }: Query): string | null {
  if (root.kind !== "term" || !root.bare) return null;
  const [phrase] = root.phrases;
  const plain = phrase.slop > 0 ? text.replace(/~\d+\s*$/, "") : text;
  const words = tokenize(plain).map(({ start, end, sign }) =>
    quoteOperator(withSign(plain.slice(start, end), sign)),
  );
  if (phrase.prefix) words.push(`${words.pop()}*`);

  const distinct = [...new Set(words)];
  return distinct.length < 2 ? null : distinct.join(" AND ");
}

/** `Hà-OR-Nội` is three words here, and `OR` among them must not become an operator. */
function quoteOperator(word: string): string {
  return /^(AND|OR|NOT)$/.test(word) ? `"${word}"` : word;
}
