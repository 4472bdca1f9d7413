import { count, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { sources } from "../schema/sources.ts";
import { type Ailing, selectAiling, WELL } from "./ailing.ts";

/**
 * What waits for a stage: the number of rows, how many of them are due, and since when the first is (ISO
 * 8601; null where none is).
 */
export type Backlog = { waiting: number; due: number; dueSince: string | null };

export type Backlogs = {
  /** Sources to be polled. */
  polls: Backlog;
  /** Links to be read. */
  links: Backlog;
  /** Articles to be matched. */
  articles: Backlog;
  /** Deliveries to be sent. */
  deliveries: Backlog;
  /** How many sources are in each state. */
  sources: Record<string, number>;
  /** How many of those that are polled have articles that are read worse than before. */
  driftingSources: number;
  /** What ended without success: articles that could not be matched, deliveries after their last attempt. */
  givenUp: GivenUp;
  /**
   * Everything that may be wrong with the system now: rows of the last day, and the present state of
   * channels.
   */
  ailing: Ailing;
};

type GivenUp = { articles: number; deliveries: number };

/**
 * What waits, read from partial indexes that hold only waiting rows, and counted up to `countMax`. `now` is
 * ISO 8601. It reads all sources and channels, which are few, and otherwise a few times `countMax` rows.
 */
export async function readBacklogs(db: Db, now: string, countMax: number): Promise<Backlogs> {
  const [
    states,
    [links = NOTHING],
    [articles = NOTHING],
    [deliveries = NOTHING],
    [givenUp = NONE],
    [ailing = WELL],
  ] = await db.batch([
    pollsByState(db, now),
    select(db, waitingLinks(now, countMax)),
    select(db, waitingArticles(now, countMax)),
    select(db, waitingDeliveries(now, countMax)),
    selectGivenUp(db, countMax),
    selectAiling(db, now, countMax),
  ]);
  const byState = Object.fromEntries(states.map(({ state, waiting }) => [state, waiting]));
  const polled = states.filter(({ state }) => state !== "paused" && state !== "gone");
  return {
    polls: polled.reduce(both, NOTHING),
    links,
    articles,
    deliveries,
    sources: byState,
    driftingSources: polled.reduce((sum, { drifting }) => sum + drifting, 0),
    givenUp,
    ailing,
  };
}

const NOTHING: Backlog = { waiting: 0, due: 0, dueSince: null };
const NONE: GivenUp = { articles: 0, deliveries: 0 };

/** A statement in the builder's form: D1's batch takes no other. */
function select(db: Db, statement: SQL) {
  const columns = {
    waiting: sql<number>`waiting`,
    due: sql<number>`due`,
    dueSince: sql<string | null>`dueSince`,
  };
  return db.select(columns).from(sql`(${statement})`);
}

function pollsByState(db: Db, now: string) {
  const isDue = sql`${sources.nextPollAt} <= ${now}`;
  return db
    .select({
      state: sources.state,
      waiting: count(),
      due: sql<number>`count(*) filter (where ${isDue})`,
      dueSince: sql<string | null>`min(${sources.nextPollAt}) filter (where ${isDue})`,
      drifting: count(sources.drift),
    })
    .from(sources)
    .groupBy(sources.state);
}

function both(one: Backlog, other: Backlog): Backlog {
  const [dueSince = null] = [one.dueSince, other.dueSince].filter((at) => at !== null).sort();
  return { waiting: one.waiting + other.waiting, due: one.due + other.due, dueSince };
}

/**
 * The state must be a literal, not a parameter: SQLite uses a partial index only if the query repeats its
 * WHERE clause. The index is by source, so the oldest link of each source is looked up. The walk over the
 * sources ends with null, which stands for links that no source showed.
 */
function waitingLinks(now: string, countMax: number) {
  return sql`
    with recursive waited_for (source_id) as (
      select min(source_id) from links where state = 'pending'
      union all
      select (select min(source_id) from links where state = 'pending' and source_id > waited_for.source_id)
      from waited_for where source_id is not null),
    counted as (select next_attempt_at as due_at from links where state = 'pending' limit ${countMax}),
    oldest as (
      select (select next_attempt_at from links
        where state = 'pending' and source_id is waited_for.source_id and next_attempt_at <= ${now}
        order by next_attempt_at limit 1) as due_at
      from waited_for)
    ${summary(now)}`;
}

/**
 * An article is due from its first sight on, from its last revision on, or from the end of a lease without an
 * outcome.
 */
function waitingArticles(now: string, countMax: number) {
  return sql`
    with unmatched as (
      select max(first_seen_at, coalesce(claimed_until, ''), coalesce((
        select replaced_at from revisions where article_id = articles.id and number = articles.revision - 1), '')) as due_at
      from articles where matched_at is null order by id limit ${countMax})
    select count(*) as waiting, count(*) filter (where due_at <= ${now}) as due,
      min(due_at) filter (where due_at <= ${now}) as dueSince
    from unmatched`;
}

/** Deliveries to a disabled channel, and those held for a paused subscription, are not late. */
function waitingDeliveries(now: string, countMax: number) {
  return sql`
    with active as (select id from channels where state = 'active'),
    counted as (
      select next_attempt_at as due_at from active cross join deliveries on channel_id = active.id
      where state = 'pending' and held = 0 limit ${countMax}),
    oldest as (
      select (select next_attempt_at from deliveries
        where state = 'pending' and held = 0 and channel_id = active.id and next_attempt_at <= ${now}
        order by next_attempt_at limit 1) as due_at
      from active)
    ${summary(now)}`;
}

/** Read from indexes that hold nothing else and are empty while all is well. */
function selectGivenUp(db: Db, countMax: number) {
  const counted = (rows: SQL) => sql<number>`(select count(*) from (${rows} limit ${countMax}))`;
  return db
    .select({
      articles: counted(sql`select 1 from articles where match_failure is not null`).as("articles"),
      deliveries: counted(sql`select 1 from deliveries where state = 'dead'`).as("deliveries"),
    })
    .from(sql`(select 1)`);
}

function summary(now: string) {
  return sql`
    select count(*) as waiting, count(*) filter (where due_at <= ${now}) as due, (select min(due_at) from oldest) as dueSince
    from counted`;
}
