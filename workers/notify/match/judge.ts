import type { AliasGroups } from "../../shared/query/language/aliases.ts";
import { parseQuery } from "../../shared/query/language/parse.ts";
import type { PreparedDocument } from "../../shared/query/match/document.ts";
import { matchQuery } from "../../shared/query/match/match.ts";
import { type Snippet, snippetsOf } from "../../shared/query/show/snippets.ts";

/** What decides whether a subscription gets an article. `sourceIds` null: from anywhere. */
export type Wish = { query: string; sourceIds: readonly string[] | null };

/** An article as it is tried: taken apart, the sources that showed it, and the names that users hold for one thing. */
export type Seen = { document: PreparedDocument; sourceIds: readonly number[]; aliases: AliasGroups };

/** The snippets of an article if the subscription asks for it; null if it does not. Throws for a stored query that is none. */
export function judge(wish: Wish, { document, sourceIds, aliases }: Seen): Snippet[] | null {
  if (!hears(wish, sourceIds)) return null;
  const query = parseQuery(wish.query, { aliases });
  if (!query.ok) throw new Error(`the stored query was refused: ${query.reason} at ${query.position}`);
  return matchQuery(query.value, document) ? snippetsOf(query.value, document) : null;
}

function hears(wish: Wish, sourceIds: readonly number[]): boolean {
  return wish.sourceIds === null || sourceIds.some((id) => wish.sourceIds?.includes(String(id)));
}
