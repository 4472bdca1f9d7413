import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { isoAt } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { links } from "../../schema/sources.ts";

/**
 * Pulls all that waits nearer by `byMs`, to now at the most: the clock has gone back by so much, and what was
 * planned before it did would wait that much too long. What was planned before the clock had gone ahead is
 * tried early. Reads all that waits; a rare repair.
 */
export async function pullWaitsNearer(db: Db, nowMs: number, byMs: number): Promise<void> {
  await db.batch([pull(db, links, nowMs, byMs), pull(db, deliveries, nowMs, byMs)]);
}

function pull(db: Db, table: typeof links | typeof deliveries, nowMs: number, byMs: number) {
  const now = isoAt(nowMs);
  const nearer = sql`strftime('%Y-%m-%dT%H:%M:%fZ', next_attempt_at, ${`-${(byMs / 1_000).toFixed(3)} seconds`})`;
  return db
    .update(table as SQLiteTable)
    .set({ nextAttemptAt: sql`max(${now}, ${nearer})` } as Record<string, SQL>)
    .where(sql`state = 'pending' and next_attempt_at > ${now}`);
}
