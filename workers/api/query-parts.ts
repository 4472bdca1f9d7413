import type { Db } from "../shared/db.ts";
import { type Query, termsOf } from "../shared/query/language/tree.ts";
import { countMatches } from "../shared/store/articles/count-days.ts";

/** Maximum parts of a query that are counted; each reads a row of the index for each article found. */
const PARTS_MAX = 12;

export type QueryPart = { text: string; negated: boolean; count: number };

/**
 * How many articles of this time and later each part of a query finds by itself, in the order typed. Nothing
 * for a query of a single part.
 */
export async function countParts(db: Db, query: Query, from: string, nowMs: number): Promise<QueryPart[]> {
  const terms = termsOf(query.root);
  if (terms.length < 2) return [];
  return Promise.all(
    terms.slice(0, PARTS_MAX).map(async ({ term, negated }) => ({
      text: query.text.slice(term.start, term.end),
      negated,
      count: await countMatches(db, { ...query, root: term }, from, nowMs),
    })),
  );
}
