import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import { periodExpression } from "../../query/index/period.ts";
import { type Query, termsOf } from "../../query/language/tree.ts";
import { isoAt } from "../../run.ts";
import { firstIdSince, IS_BEING_INDEXED } from "./search.ts";

const DAY_MS = 86_400_000;
/** Maximum days that are counted one by one. */
const DAYS_MAX = 62;
/** Maximum phrases of a query, with their other spellings, that the index looks up for each day. */
const PHRASES_MAX = 16;
/** Maximum matching articles whose own days are read, which is quicker than to ask for each day. */
const FEW_MAX = 300;
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
 * How many articles of this time and later match a query, by day, as far as the index knows, and how many
 * each of `parts` finds by itself, up to 2,000. What only the text shows (the order of a loose phrase, an
 * heir's date) is not checked, so a count may be a few too high. One call of the database, since each has a
 * cost of its own.
 */
export async function countDays(
  db: Db,
  query: Query,
  parts: readonly Query[],
  since: Since,
): Promise<DayCounts & { parts: number[] }> {
  const days = daysBetween(since.from, since.nowMs + DAY_MS);
  const isByDay = days !== null && isQuick(query);
  const [counted, [inParts]] = await db.batch([
    isByDay ? countEach(db, query, days, since.from) : countNewest(db, query, since.from),
    countAll(db, parts, since),
  ]);
  return { ...(await countsOf()), parts: JSON.parse(inParts?.counts ?? "[]") };

  async function countsOf(): Promise<DayCounts> {
    if (!isByDay) return newestCounts(counted);
    if (counted.length === 0) return newestCounts(await countNewest(db, query, since.from));
    return dayCounts(counted.filter(({ day }) => day !== null && days.includes(day)));
  }
}

/**
 * Whether the index can be asked again and again. For the beginning of a word it merges the articles of every
 * word that begins so, each time it is asked: seconds for the days of two months.
 */
function isQuick({ root }: Query): boolean {
  const phrases = termsOf(root).flatMap(({ term }) => (term.kind === "term" ? term.phrases : []));
  return phrases.length <= PHRASES_MAX && !phrases.some(({ prefix }) => prefix);
}

/** How many articles of this time and later the index finds for each of these queries, up to 2,000. */
export async function countMatches(db: Db, queries: readonly Query[], since: Since): Promise<number[]> {
  const [found] = await countAll(db, queries, since);
  return JSON.parse(found?.counts ?? "[]");
}

/** Narrowed by their period, unless articles still wait to be indexed by their days. */
function countAll(db: Db, queries: readonly Query[], { from, nowMs }: Since) {
  const period = periodExpression(from, isoAt(nowMs + DAY_MS));
  const asked = queries.map((query) => {
    const { match } = compileQuery(query);
    return [match, period === null ? match : `(${match}) AND ${period}`];
  });
  const counts = sql<string>`json_group_array((
    select count(*) from (select 1 from articles_index
      where articles_index match iif(${IS_BEING_INDEXED}, asked.value ->> 0, asked.value ->> 1)
        and rowid >= cast(${firstIdSince(from)} as integer) limit ${MATCHES_MAX})))`;
  return db.select({ counts }).from(sql`json_each(${JSON.stringify(asked)}) as asked`);
}

/** How many articles there are of a day; null: before the period. */
type Counted = { day: string | null; count: number };

/** In the builder's form: D1's batch takes no other. */
function selectCounted(db: Db, statement: SQL) {
  const columns = { day: sql<string | null>`day`, count: sql<number>`count` };
  return db.select(columns).from(sql`(${statement})`).orderBy(sql`day desc`);
}

/**
 * Of few articles the day of each is read. Of many, the index is asked for each day, which knows the day of
 * every article: no article is read. No row at all where it would be asked while articles wait to be indexed
 * by their days.
 */
function countEach(db: Db, query: Query, days: readonly string[], from: string | null) {
  const spans = days.map((day) => [
    day,
    periodExpression(from !== null && from > `${day}T00` ? from : `${day}T00`, `${day}T23`),
  ]);
  const counted = sql`
    with few as materialized (${byDayOf(newestIdsOf(query, from, FEW_MAX + 1), hourOf(from))}),
      isFew as materialized (select coalesce(sum(count), 0) <= ${FEW_MAX} as value from few)
    select null as day, 0 as count from isFew where value
    union all select day, count from few where (select value from isFew)
    union all select span.value ->> 0 as day, (
      select count(*) from (select 1 from articles_index
        where articles_index match ${`(${compileQuery(query).match}) AND `} || (span.value ->> 1)
          and rowid >= cast(${firstIdSince(from)} as integer) limit ${A_DAY_MAX})) as count
    from json_each(${JSON.stringify(spans)}) as span where not (select value from isFew) and not ${IS_BEING_INDEXED}`;
  return selectCounted(db, counted);
}

function dayCounts(counted: readonly Counted[]): DayCounts {
  const isCut = counted.some(({ count }) => count === A_DAY_MAX);
  return { ...daysOf(counted.filter(({ count }) => count > 0)), isCut };
}

/** Reads the day of each of the newest matching articles: three rows for each. */
function countNewest(db: Db, query: Query, from: string | null) {
  return selectCounted(db, byDayOf(newestIdsOf(query, from, COUNTED_MAX), from));
}

function newestIdsOf(query: Query, from: string | null, max: number): SQL {
  return sql`
    select rowid as id from articles_index where articles_index match ${compileQuery(query).match}
      and rowid >= cast(${firstIdSince(from)} as integer)
    order by rowid desc limit ${max}`;
}

/** The index knows hours, no minutes: what the parts of a query find is counted from the same time. */
function hourOf(from: string | null): string | null {
  return from?.slice(0, "2026-11-21T12".length) ?? null;
}

/** How many of these articles there are of each day. */
function byDayOf(hits: SQL, from: string | null): SQL {
  const at = sql`coalesce(published_at, first_seen_at)`;
  return sql`
    select case when ${at} >= ${from ?? ""} then substr(${at}, 1, 10) end as day, count(*) as count
    from (${hits}) as hit left join articles as article on article.id = hit.id
    group by 1`;
}

function newestCounts(counted: readonly Counted[]): DayCounts {
  return { ...daysOf(counted), isCut: sumOf(counted) === COUNTED_MAX };
}

function daysOf(counted: readonly Counted[]): Pick<DayCounts, "total" | "days"> {
  const days = counted.flatMap(({ day, count }) => (day === null ? [] : { day, count }));
  return { total: sumOf(days), days };
}

/** The days (UTC) from a time to another; null where they are too many to be counted one by one. */
function daysBetween(from: string | null, toMs: number): string[] | null {
  if (from === null) return null;
  const days: string[] = [];
  for (let atMs = Date.parse(from.slice(0, 10)); atMs <= toMs && days.length <= DAYS_MAX; atMs += DAY_MS)
    days.push(isoAt(atMs).slice(0, 10));
  return days.length > DAYS_MAX ? null : days;
}

function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
