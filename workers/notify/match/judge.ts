import type { PreparedDocument } from "../../shared/query/document.ts";
import { matchQuery } from "../../shared/query/match.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import { type Snippet, snippetsOf } from "../../shared/query/snippets.ts";

/** What decides whether a subscription gets an article. `sourceIds` null: from anywhere. */
export type Wish = { query: string; sourceIds: readonly string[] | null };

/** The snippets of an article that a subscription asks for; null for one that it does not. Throws for a stored query that is none. */
export function judge(wish: Wish, document: PreparedDocument): Snippet[] | null {
  if (!hears(wish, document.sourceId)) return null;
  const query = parseQuery(wish.query);
  if (!query.ok) throw new Error(`the stored query was refused: ${query.reason} at ${query.position}`);
  return matchQuery(query.value, document) ? snippetsOf(query.value, document) : null;
}

function hears({ sourceIds }: Wish, sourceId: string | null): boolean {
  return sourceIds === null || (sourceId !== null && sourceIds.includes(sourceId));
}
