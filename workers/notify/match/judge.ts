import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import type { PreparedDocument } from "../../shared/query/document.ts";
import { matchQuery } from "../../shared/query/match.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import { type Snippet, snippetsOf } from "../../shared/query/snippets.ts";

/** What decides whether a subscription gets an article. `sourceIds` null: from anywhere. */
export type Wish = { query: string; sourceIds: readonly string[] | null };

/** The snippets of an article that a subscription asked for, null for one that it did not. A stored query should always parse. */
export function judge(wish: Wish, document: PreparedDocument): Outcome<Snippet[] | null, "unreadable-query"> {
  if (!hears(wish, document.sourceId)) return ok(null);
  const query = parseQuery(wish.query);
  if (!query.ok) return fail("unreadable-query", query.reason);
  return ok(matchQuery(query.value, document) ? snippetsOf(query.value, document) : null);
}

function hears({ sourceIds }: Wish, sourceId: string | null): boolean {
  return sourceIds === null || (sourceId !== null && sourceIds.includes(sourceId));
}
