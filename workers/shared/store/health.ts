import { count, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { articles } from "../schema/articles.ts";
import { deliveries } from "../schema/deliveries.ts";
import { links, sources } from "../schema/sources.ts";

/** What waits for a stage: how many rows, how many of them are due, and since when the first (ISO 8601; null where none is). */
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
  const [[ofLinks = NOTHING], [ofArticles = NOTHING], [ofDeliveries = NOTHING], states] = await db.batch([
    // The state stands in the text: SQLite chooses a partial index by what it reads there.
    db.select(backlog(sql`next_attempt_at`, now)).from(links).where(sql`state = 'pending'`),
    // An article is due from its first sight on.
    db.select(backlog(sql`first_seen_at`, now)).from(articles).where(sql`matched_at is null`),
    // What waits for a disabled channel to be enabled again is not late.
    db
      .select(backlog(sql`next_attempt_at`, now))
      .from(deliveries)
      .where(sql`state = 'pending'
      and channel_id in (select id from channels where channels.state = 'active')`),
    db.select({ state: sources.state, number: count() }).from(sources).groupBy(sources.state),
  ]);
  const byState = Object.fromEntries(states.map(({ state, number }) => [state, number]));
  return { links: ofLinks, articles: ofArticles, deliveries: ofDeliveries, sources: byState };
}

const NOTHING: Backlog = { waiting: 0, due: 0, dueSince: null };

function backlog(dueAt: SQL, now: string) {
  return {
    waiting: count(),
    due: sql<number>`count(*) filter (where ${dueAt} <= ${now})`,
    dueSince: sql<string | null>`min(${dueAt}) filter (where ${dueAt} <= ${now})`,
  };
}

/** Throws where the database does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.run(sql`select 1`);
}
