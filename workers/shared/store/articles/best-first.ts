import { type SQL, sql } from "drizzle-orm";
import { indexWeights } from "../../query/index/columns.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { TextField } from "../../query/language/fields.ts";
import { narrowTo, type Query } from "../../query/language/tree.ts";

/** Maximum hits that are ranked for best first, the newest. */
export const RANKED_MAX = 2_000;

const WEIGHTS = sql.raw(indexWeights.join(", "));
/** Fields in which a hit counts more than elsewhere, the best first. */
const BEST_FIELDS: readonly (readonly TextField[])[] = [["title"], ["title", "lead"]];

/**
 * The order of hits by their score, the best first, in a statement with `newest (firstId, count)`, what is
 * known of the hits that are ranked.
 *
 * The score is BM25. To weigh a phrase, FTS5 walks all articles that have it, however few hits are ranked
 * (`xQueryPhrase` in its documentation, section 7.2). A query that finds as many as are ranked is a common
 * one, and its hits are ordered by the field in which they are instead, the newer first: that costs the same
 * in an archive of any size. SQLite evaluates only the branch that is taken. D1 counts up to two rows more
 * for a hit.
 */
export function bestFirst(query: Query | null): SQL {
  if (query === null) return sql`hit.rowid desc`;
  const tiers = BEST_FIELDS.map(
    (fields, tier) => sql`when ${isFoundIn(query, fields)} then ${sql.raw(String(tier))}`,
  );
  const tier = sql`case ${sql.join(tiers, sql` `)} else ${sql.raw(String(BEST_FIELDS.length))} end`;
  const isCommon = sql`(select count from newest) = ${RANKED_MAX}`;
  return sql`iif(${isCommon}, ${tier}, bm25(articles_index, ${WEIGHTS})), hit.rowid desc`;
}

/** Whether the index finds the query in these fields alone. */
function isFoundIn(query: Query, fields: readonly TextField[]): SQL {
  const { match } = compileQuery(narrowTo(query, fields));
  return sql`hit.rowid in (select rowid from articles_index
    where articles_index match ${match} and rowid >= (select firstId from newest))`;
}
