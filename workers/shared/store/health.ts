import { count, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { sources } from "../schema.ts";

/** What waits for a stage. The times are ISO 8601; null where nothing waits. */
export type Backlog = { waiting: number; due: number; dueSince: string | null };

export type Backlogs = {
  links: Backlog;
  articles: Backlog;
  deliveries: Backlog;
  /** How many sources are in each state. */
  sources: Record<string, number>;
};

/** What waits, read from the partial indexes that hold the waiting rows only. `now` is ISO 8601. */
export async function readBacklogs(db: Db, now: string): Promise<Backlogs> {
  const [[links = NOTHING], [articles = NOTHING], [deliveries = NOTHING], states] = await db.batch([
    db.all<Backlog>(sql`
      select count(*) as waiting, count(*) filter (where next_attempt_at <= ${now}) as due,
        min(next_attempt_at) filter (where next_attempt_at <= ${now}) as dueSince
      from links where state = 'pending'`),
    db.all<Backlog>(sql`
      select count(*) as waiting, count(*) as due,
        (select first_seen_at from articles where matched_at is null order by id limit 1) as dueSince
      from articles where matched_at is null`),
    db.all<Backlog>(sql`
      select count(*) as waiting, count(*) filter (where next_attempt_at <= ${now}) as due,
        min(next_attempt_at) filter (where next_attempt_at <= ${now}) as dueSince
      from deliveries where state = 'pending'`),
    db.select({ state: sources.state, count: count() }).from(sources).groupBy(sources.state),
  ]);
  const byState = Object.fromEntries(states.map(({ state, count: number }) => [state, number]));
  return { links, articles, deliveries, sources: byState };
}

const NOTHING: Backlog = { waiting: 0, due: 0, dueSince: null };

/** Throws where the database does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.run(sql`select 1`);
}
