import { eq, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { hosts } from "../schema/hosts.ts";
import { isResting } from "./sql/rest.ts";

export type Host = typeof hosts.$inferSelect;

/** Null for an unknown host. */
export async function findHost(db: Db, host: string): Promise<Host | null> {
  const [row] = await db.select().from(hosts).where(eq(hosts.host, host));
  return row ?? null;
}

/** Stores a host's answer to the request for its robots.txt. */
export async function keepRobots(
  db: Db,
  host: string,
  robots: Pick<Host, "robotsState" | "robots" | "robotsUntil">,
): Promise<void> {
  await db
    .insert(hosts)
    .values({ host, ...robots })
    .onConflictDoUpdate({ target: hosts.host, set: robots });
}

/**
 * Takes the next free moment for a request to a host, even if others take one at the same time. Returns the
 * milliseconds until then. It writes one row.
 */
export async function takeTurn(run: Run, host: string, pauseMs: number): Promise<number> {
  const nowMs = run.now();
  const now = isoAt(nowMs);
  const latest = isoAt(nowMs + TURNS_AHEAD_MS_MAX);
  // A moment further away was taken by a clock that was ahead.
  const free = sql`case when ${hosts.nextAt} between ${now} and ${latest} then ${hosts.nextAt} else ${now} end`;
  const after = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${free}, ${`+${(pauseMs / 1_000).toFixed(3)} seconds`})`;
  const [turn] = await run.db
    .insert(hosts)
    .values({ host, nextAt: isoAt(nowMs + pauseMs) })
    .onConflictDoUpdate({ target: hosts.host, set: { nextAt: after } })
    .returning({ nextAt: hosts.nextAt });
  const waitMs = Date.parse(turn?.nextAt ?? now) - pauseMs - nowMs;
  return Math.min(Math.max(0, waitMs), TURNS_AHEAD_MS_MAX);
}

const TURNS_AHEAD_MS_MAX = 60_000;

/** Leaves a host alone until then. If it asked for a longer rest before, that still counts. */
export async function letRest({ db, now }: Run, host: string, until: string): Promise<void> {
  const longer = sql`case when ${isResting(sql`${hosts.restUntil}`, now())} then max(${hosts.restUntil}, ${until}) else ${until} end`;
  await db
    .insert(hosts)
    .values({ host, restUntil: until })
    .onConflictDoUpdate({
      target: hosts.host,
      set: { restUntil: longer },
    });
}
