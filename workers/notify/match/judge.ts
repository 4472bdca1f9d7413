import type { PreparedDocument } from "../../shared/query/document.ts";
import { matchQuery } from "../../shared/query/match.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import { type Snippet, snippetsOf } from "../../shared/query/snippets.ts";

/** What decides whether a subscription gets an article. `sourceIds` null: from anywhere. */
export type Wish = { query: string; sourceIds: readonly string[] | null };

/**
 * The snippets of an article, which these sources showed, if the subscription asks for it; null if it does not. Throws for a stored query
 * that is none.
 */
export function judge(
  wish: Wish,
  document: PreparedDocument,
  sourceIds: readonly number[],
): Snippet[] | null {
  if (!hears(wish, sourceIds)) return null;
  const query = parseQuery(wish.query);
  if (!query.ok) throw new Error(`the stored query was refused: ${query.reason} at ${query.position}`);
  return matchQuery(query.value, document) ? snippetsOf(query.value, document) : null;
}

function hears(wish: Wish, sourceIds: readonly number[]): boolean {
  return wish.sourceIds === null || sourceIds.some((id) => wish.sourceIds?.includes(String(id)));
}
