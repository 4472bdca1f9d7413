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

/** From `fromMs` on in spans of `spanMs`, and the last `daysMax` days with matches, back from `nowMs`. */
type Wanted = {
  subscriptionIds: readonly string[];
  fromMs: number;
  spanMs: number;
  nowMs: number;
  daysMax: number;
};

/**
 * How many matches these subscriptions have in each span, and the last days on which each had matches,
 * however long ago, the newest first. A day is 24 hours. It uses the articles' ids, which grow with time, and
 * reads one index entry for each match of a span, and one for each day.
 */
export async function readHits(db: Db, wanted: Wanted): Promise<{ spans: HitSpan[]; days: HitDay[] }> {
  const [spans, days] = await db.batch([spansOf(db, wanted), daysOf(db, wanted)]);
  const lastOf = ({ last, ...day }: StoredDay): HitDay => ({ ...day, lastMs: timeOfId(last) });
  return { spans, days: days.map(lastOf) };
}

function spansOf(db: Db, { subscriptionIds, fromMs, spanMs }: Wanted) {
  const firstId = firstIdAt(fromMs);
  const idsInSpan = firstIdAt(fromMs + spanMs) - firstId;
  const columns = {
    subscriptionId: sql<number>`subscription_id`,
    span: sql<number>`(article_id - cast(${firstId} as integer)) / cast(${idsInSpan} as integer) as span`,
    count: sql<number>`count(*) as count`,
  };
  return db
    .select(columns)
    .from(
      sql`(
      select subscription_id, article_id from matches
      where subscription_id in (select cast(value as integer) from json_each(${JSON.stringify(subscriptionIds)}))
        and article_id >= cast(${firstId} as integer)
      limit ${MATCHES_MAX})`,
    )
    .groupBy(sql`1`, sql`2`);
}

/** When a subscription had its last match of a day. `daysAgo`: so many times 24 hours ago. */
export type HitDay = { subscriptionId: number; daysAgo: number; lastMs: number };
/** The same with the article's id. */
type StoredDay = Omit<HitDay, "lastMs"> & { last: number };

const DAY_MS = 86_400_000;

function daysOf(db: Db, { subscriptionIds, nowMs, daysMax }: Wanted) {
  const end = firstIdAt(nowMs);
  const idsInDay = end - firstIdAt(nowMs - DAY_MS);
  const newest = (before: SQL) => sql`(select max(article_id) from matches
    where subscription_id = asked.id and article_id <= ${before})`;
  const daysAgo = sql`(max(0, cast(${end} as integer) - asked.last) / cast(${idsInDay} as integer))`;
  const columns = {
    subscriptionId: sql<number>`id`,
    daysAgo: sql<number>`${daysAgo} as daysAgo`,
    last: sql<number>`last`,
  };
  return db
    .select(columns)
    .from(
      sql`(with recursive given (id, last) as (select cast(value as integer), null from json_each(${JSON.stringify(subscriptionIds)})),
    asked (id, last, place) as (
      select asked.id, ${newest(sql`${Number.MAX_SAFE_INTEGER}`)}, 1 from given as asked
      union all
      select asked.id, ${newest(sql`cast(${end} as integer) - (${daysAgo} + 1) * cast(${idsInDay} as integer)`)}, asked.place + 1
      from asked where asked.last is not null and asked.place < ${daysMax})
    select * from asked) as asked`,
    )
    .where(sql`last is not null`)
    .orderBy(sql`id`, sql`place`);
}
