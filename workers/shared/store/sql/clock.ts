import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { isoAt } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { links } from "../../schema/sources.ts";

/**
 * Moves all waiting times nearer by `byMs`, at the most to now: the clock went back by that much, so
 * everything planned before would wait too long. What was planned before the clock had gone ahead is tried
 * early. It is a rare repair that reads all waiting rows.
 */
export async function pullWaitsNearer(db: Db, nowMs: number, byMs: number): Promise<void> {
  await db.batch([
    pull(db, links, nowMs, byMs),
    pull(db, deliveries, nowMs, byMs),
    pullFallbacks(db, nowMs, byMs),
  ]);
}

function pullFallbacks(db: Db, nowMs: number, byMs: number) {
  const now = isoAt(nowMs);
  return db
    .update(deliveries)
    .set({ fallbackAt: sql`max(${now}, ${nearer(sql`fallback_at`, byMs)})` })
    .where(sql`fallback_at is not null and fallback_at > ${now}`);
}

function pull(db: Db, table: typeof links | typeof deliveries, nowMs: number, byMs: number) {
  const now = isoAt(nowMs);
  return db
    .update(table as SQLiteTable)
    .set({ nextAttemptAt: sql`max(${now}, ${nearer(sql`next_attempt_at`, byMs)})` } as Record<string, SQL>)
    .where(sql`state = 'pending' and next_attempt_at > ${now}`);
}

function nearer(time: SQL, byMs: number): SQL {
  return sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${time}, ${`-${(byMs / 1_000).toFixed(3)} seconds`})`;
}
