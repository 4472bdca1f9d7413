import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { sources } from "../../schema/sources.ts";

/** This many refused links in a row are not the fault of a single page. */
const REFUSED_PAGES_MAX = 5;

/** SQL: whether the list of a source can be read and its pages cannot. */
export const ARE_PAGES_REFUSED = sql`${sources.refusedPages} >= ${sql.raw(String(REFUSED_PAGES_MAX))}`;

/**
 * {@link ARE_PAGES_REFUSED} for a source that is in memory.
 *
 * @example arePagesRefused({ refusedPages: 5 }) // true
 */
export function arePagesRefused({ refusedPages }: { refusedPages: number }): boolean {
  return refusedPages >= REFUSED_PAGES_MAX;
}

/**
 * The statement that counts a link whose page its site refused. After several in a row the source becomes
 * `blocked` with this reason, although its list can be read. It writes one row.
 */
export function countRefusedPage(db: Db, sourceId: number, reason: string) {
  const isLast = sql`${sources.refusedPages} + 1 >= ${sql.raw(String(REFUSED_PAGES_MAX))}`;
  return db
    .update(sources)
    .set({
      refusedPages: sql`${sources.refusedPages} + 1`,
      refusedReason: reason,
      lastError: sql`case when ${isLast} then ${reason} else ${sources.lastError} end`,
      state: sql`case when ${isLast} and ${sources.state} = 'active' then 'blocked' else ${sources.state} end`,
    })
    .where(eq(sources.id, sourceId));
}

/**
 * The statement that sets the count of refused pages to 0 after an article of the source was read, and makes
 * a source active that was blocked for its pages alone. It writes nothing if the count is 0.
 */
export function endRefusedPages(db: Db, sourceId: number) {
  const isOfPages = sql`${sources.state} = 'blocked' and ${sources.failures} = 0`;
  return db
    .update(sources)
    .set({
      refusedPages: 0,
      refusedReason: null,
      lastError: sql`case when ${isOfPages} then null else ${sources.lastError} end`,
      state: sql`case when ${isOfPages} then 'active' else ${sources.state} end`,
    })
    .where(and(eq(sources.id, sourceId), gt(sources.refusedPages, 0)));
}
