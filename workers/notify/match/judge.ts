import type { AliasGroups } from "../../shared/query/language/aliases.ts";
import { parseQuery } from "../../shared/query/language/parse.ts";
import type { PreparedDocument } from "../../shared/query/match/document.ts";
import { matchQuery } from "../../shared/query/match/match.ts";
import { type Snippet, snippetsOf } from "../../shared/query/show/snippets.ts";

/** The settings that decide whether a subscription gets an article. `sourceIds` null: from any source. */
export type SubscriptionFilter = { query: string; sourceIds: readonly string[] | null };

/** An article prepared for matching: its tokens, the sources that showed it, and the users' aliases. */
export type MatchInput = { document: PreparedDocument; sourceIds: readonly number[]; aliases: AliasGroups };

/**
 * The snippets of an article if it matches the subscription; null if it does not. Throws if the stored query
 * is invalid.
 */
export function judge(
  filter: SubscriptionFilter,
  { document, sourceIds, aliases }: MatchInput,
): Snippet[] | null {
  if (!coversSource(filter, sourceIds)) return null;
  const query = parseQuery(filter.query, { aliases });
  if (!query.ok)
    throw new Error(`the stored query is invalid: ${query.reason} at position ${query.position}`);
  return matchQuery(query.value, document) ? snippetsOf(query.value, document) : null;
}

function coversSource(filter: SubscriptionFilter, sourceIds: readonly number[]): boolean {
  return filter.sourceIds === null || sourceIds.some((id) => filter.sourceIds?.includes(String(id)));
}
