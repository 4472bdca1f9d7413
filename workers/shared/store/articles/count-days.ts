import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { Query } from "../../query/language/tree.ts";
import { firstIdSince } from "./search.ts";

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
 * How many articles of this time and later match a query, by day, as far as the index knows. What only the
 * text shows (the order of a loose phrase, an heir's date) is not checked, so the count may be a few too
 * high. Null as the time: of any.
 */
export async function countDays(db: Db, query: Query, from: string | null): Promise<DayCounts> {
  const { match } = compileQuery(query);
  const at = sql`coalesce(published_at, first_seen_at)`;
  const counted = await db.all<{ day: string | null; count: number }>(sql`
    select case when ${at} >= ${from ?? ""} then substr(${at}, 1, 10) end as day, count(*) as count
    from (select rowid as id from articles_index where articles_index match ${match}
        and rowid >= cast(${firstIdSince(from)} as integer)
      order by rowid desc limit ${COUNTED_MAX}) as hit
    cross join articles as article on article.id = hit.id
    group by 1 order by 1 desc`);
  const days = counted.flatMap(({ day, count }) => (day === null ? [] : { day, count }));
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  return { total: sum(days), days, isCut: sum(counted) === COUNTED_MAX };
}
