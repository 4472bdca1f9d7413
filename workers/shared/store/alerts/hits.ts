import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { firstIdAt, timeOfId } from "../../run.ts";

export type HitSpan = {
  subscriptionId: number;
  /** The number of the span, counted from the first. */
  span: number;
  count: number;
};

/**
 * Maximum matches counted, those of the first subscriptions first, so that showing a page has a bounded cost.
 */
const MATCHES_MAX = 20_000;

/**
 * How many matches these subscriptions have in each span of `spanMs`, from `fromMs` on. It uses the articles'
 * ids, which grow with time, and reads one index entry for each match.
 */
export async function readHits(
  db: Db,
  { subscriptionIds, fromMs, spanMs }: { subscriptionIds: readonly string[]; fromMs: number; spanMs: number },
): Promise<HitSpan[]> {
  const firstId = firstIdAt(fromMs);
  const idsInSpan = firstIdAt(fromMs + spanMs) - firstId;
  return db.all<HitSpan>(sql`
    select subscription_id as subscriptionId, (article_id - cast(${firstId} as integer)) / cast(${idsInSpan} as integer) as span,
      count(*) as count
    from (
      select subscription_id, article_id from matches
      where subscription_id in (select cast(value as integer) from json_each(${JSON.stringify(subscriptionIds)}))
        and article_id >= cast(${firstId} as integer)
      limit ${MATCHES_MAX})
    group by 1, 2`);
}

/** When a subscription had its last match of a day. `daysAgo`: so many times 24 hours ago. */
export type HitDay = { subscriptionId: number; daysAgo: number; lastMs: number };

const DAY_MS = 86_400_000;

/**
 * The last days on which each of these subscriptions had matches, however long ago, the newest first: up to
 * `daysMax` for each. A day is 24 hours, counted back from now. It looks up one index entry for each day.
 */
export async function readHitDays(
  db: Db,
  { subscriptionIds, nowMs, daysMax }: { subscriptionIds: readonly string[]; nowMs: number; daysMax: number },
): Promise<HitDay[]> {
  const end = firstIdAt(nowMs);
  const idsInDay = end - firstIdAt(nowMs - DAY_MS);
  const newest = (before: SQL) => sql`(select max(article_id) from matches
    where subscription_id = asked.id and article_id <= ${before})`;
  const daysAgo = sql`(max(0, cast(${end} as integer) - asked.last) / cast(${idsInDay} as integer))`;
  const rows = await db.all<{ id: number; daysAgo: number; last: number }>(sql`
    with recursive given (id, last) as (select cast(value as integer), null from json_each(${JSON.stringify(subscriptionIds)})),
    asked (id, last, place) as (
      select asked.id, ${newest(sql`${Number.MAX_SAFE_INTEGER}`)}, 1 from given as asked
      union all
      select asked.id, ${newest(sql`cast(${end} as integer) - (${daysAgo} + 1) * cast(${idsInDay} as integer)`)}, asked.place + 1
      from asked where asked.last is not null and asked.place < ${daysMax})
    select id, ${daysAgo} as daysAgo, last from asked where last is not null order by id, place`);
  return rows.map(({ id, daysAgo, last }) => ({ subscriptionId: id, daysAgo, lastMs: timeOfId(last) }));
}
