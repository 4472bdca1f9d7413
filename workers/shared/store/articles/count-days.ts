import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import { periodExpression } from "../../query/index/period.ts";
import { type Query, termsOf } from "../../query/language/tree.ts";
import { isoAt } from "../../run.ts";
import { firstIdSince, isBeingIndexed } from "./search.ts";

const DAY_MS = 86_400_000;
/** Maximum days that are counted one by one. */
const DAYS_MAX = 62;
/** Maximum phrases of a query, with their other spellings, that the index looks up for each day. */
const PHRASES_MAX = 16;
/** Maximum matching articles that are counted: of a day, and of all where days are not counted apart. */
const A_DAY_MAX = 480;
const COUNTED_MAX = 5_000;
/** Maximum matching articles of a period that are counted without their days. */
const MATCHES_MAX = 2_000;

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

/** From when on articles count (null: of any time), and the present time. */
type Since = { from: string | null; nowMs: number };

/**
 * How many articles of this time and later match a query, by day, as far as the index knows. What only the
 * text shows (the order of a loose phrase, an heir's date) is not checked, so the count may be a few too
 * high.
 */
export async function countDays(db: Db, query: Query, { from, nowMs }: Since): Promise<DayCounts> {
  const days = from === null ? [] : daysBetween(from, nowMs + DAY_MS);
  if (from === null || days.length > DAYS_MAX || !isQuick(query) || (await isBeingIndexed(db)))
    return countNewest(db, query, from);
  return countEach(db, query, from, days);
}

/**
 * Whether the index can be asked again and again. For the beginning of a word it merges the articles of every
 * word that begins so, each time it is asked: seconds for the days of two months.
 */
function isQuick({ root }: Query): boolean {
  const phrases = termsOf(root).flatMap(({ term }) => (term.kind === "term" ? term.phrases : []));
  return phrases.length <= PHRASES_MAX && !phrases.some(({ prefix }) => prefix);
}

/** How many articles of this time and later the index finds for a query, counted up to 2,000. */
export async function countMatches(db: Db, query: Query, from: string, nowMs: number): Promise<number> {
  const period = (await isBeingIndexed(db)) ? null : periodExpression(from, isoAt(nowMs + DAY_MS));
  const match = period === null ? compileQuery(query).match : `(${compileQuery(query).match}) AND ${period}`;
  const [found] = await db.all<{ count: number }>(sql`
    select count(*) as count from (select 1 from articles_index where articles_index match ${match}
      and rowid >= cast(${firstIdSince(from)} as integer) limit ${MATCHES_MAX})`);
  return found?.count ?? 0;
}

/** Asks the index for each day, which knows the day of every article: no article is read. */
async function countEach(db: Db, query: Query, from: string, days: readonly string[]): Promise<DayCounts> {
  const spans = days.map((day) => [
    day,
    periodExpression(from > `${day}T00` ? from : `${day}T00`, `${day}T23`),
  ]);
  const counted = await db.all<{ day: string; count: number }>(sql`
    select span.value ->> 0 as day, (
      select count(*) from (select 1 from articles_index
        where articles_index match ${`(${compileQuery(query).match}) AND `} || (span.value ->> 1)
          and rowid >= cast(${firstIdSince(from)} as integer) limit ${A_DAY_MAX})) as count
    from json_each(${JSON.stringify(spans)}) as span order by 1 desc`);
  const isCut = counted.some(({ count }) => count === A_DAY_MAX);
  return { total: sumOf(counted), days: counted.filter(({ count }) => count > 0), isCut };
}

/** Reads the day of each of the newest matching articles: three rows for each. */
async function countNewest(db: Db, query: Query, from: string | null): Promise<DayCounts> {
  const at = sql`coalesce(published_at, first_seen_at)`;
  const counted = await db.all<{ day: string | null; count: number }>(sql`
    select case when ${at} >= ${from ?? ""} then substr(${at}, 1, 10) end as day, count(*) as count
    from (select rowid as id from articles_index where articles_index match ${compileQuery(query).match}
        and rowid >= cast(${firstIdSince(from)} as integer)
      order by rowid desc limit ${COUNTED_MAX}) as hit
    cross join articles as article on article.id = hit.id
    group by 1 order by 1 desc`);
  const days = counted.flatMap(({ day, count }) => (day === null ? [] : { day, count }));
  return { total: sumOf(days), days, isCut: sumOf(counted) === COUNTED_MAX };
}

/** The days (UTC) from one to another, as far as there are few. */
function daysBetween(from: string, toMs: number): string[] {
  const days: string[] = [];
  for (let atMs = Date.parse(from.slice(0, 10)); atMs <= toMs && days.length <= DAYS_MAX; atMs += DAY_MS)
    days.push(isoAt(atMs).slice(0, 10));
  return days;
}

function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
