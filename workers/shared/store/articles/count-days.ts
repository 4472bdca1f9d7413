import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { Query } from "../../query/language/tree.ts";

/** Maximum matching articles that are counted, the newest; each costs three rows. */
const COUNTED_MAX = 5_000;

export type DayCounts = {
  total: number;
  /**
   * Days in UTC on which at least one was published, or first seen where its page names no date; the newest
   * first.
   */
  days: { day: string; count: number }[];
  /** Whether there are more than were counted. */
  isCut: boolean;
};

/**
 * How many articles match a query, by day, as far as the index knows. What only the text shows (the order
 * of a loose phrase, an heir's date) is not checked, so the count may be a few too high.
 */
export async function countDays(db: Db, query: Query): Promise<DayCounts> {
  const { match } = compileQuery(query);
  const days = await db.all<{ day: string; count: number }>(sql`
    select substr(coalesce(published_at, first_seen_at), 1, 10) as day, count(*) as count
    from (select rowid as id from articles_index where articles_index match ${match}
      order by rowid desc limit ${COUNTED_MAX}) as hit
    cross join articles as article on article.id = hit.id
    group by day order by day desc`);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return { total, days, isCut: total === COUNTED_MAX };
}
