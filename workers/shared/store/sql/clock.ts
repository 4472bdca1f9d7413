import { gt, or, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn as SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { AFTER_MS } from "../../rereads.ts";
import { firstIdAt, isoAt, type Run, timeOfId } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { hosts } from "../../schema/hosts.ts";
import { links } from "../../schema/sources.ts";
import { CLOCK_SLACK_MS } from "./lease.ts";

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
    pullHosts(db, nowMs, byMs),
    pullRereads(db, nowMs),
  ]);
}

/** How long a host wants to rest, and how long its robots.txt, or that it has none to be had, is believed. */
function pullHosts(db: Db, nowMs: number, byMs: number) {
  const now = isoAt(nowMs);
  const pulled = (until: SQLiteColumn) =>
    sql`case when ${until} > ${now} then max(${now}, ${nearer(sql`${until}`, byMs)}) else ${until} end`;
  return db
    .update(hosts)
    .set({ robotsUntil: pulled(hosts.robotsUntil), restUntil: pulled(hosts.restUntil) })
    .where(or(gt(hosts.robotsUntil, now), gt(hosts.restUntil, now)));
}

/**
 * Moves deliveries that a clock made while it was ahead nearer by as much as it was: where no source was
 * polled meanwhile, nothing else shows that the clock was ahead. Reads the deliveries that are newer than
 * now, of which there are none otherwise.
 */
export async function pullFutureDeliveries({ db, now }: Pick<Run, "db" | "now">): Promise<void> {
  const latest = now() + CLOCK_SLACK_MS;
  const ahead = sql`(julianday(${deliveries.createdAt}) - julianday(${isoAt(now())})) * 86400`;
  const pulled = (at: SQLiteColumn) =>
    sql`case when ${at} is not null then strftime('%Y-%m-%dT%H:%M:%fZ', ${at}, -round(${ahead}, 3) || ' seconds') end`;
  await db
    .update(deliveries)
    .set({
      createdAt: isoAt(now()),
      nextAttemptAt: pulled(deliveries.nextAttemptAt),
      fallbackAt: pulled(deliveries.fallbackAt),
    })
    .where(
      sql`${deliveries.id} > cast(${firstIdAt(latest)} as integer) and state = 'pending' and created_at > ${isoAt(latest)}`,
    );
}

function pullFallbacks(db: Db, nowMs: number, byMs: number) {
  const now = isoAt(nowMs);
  return db
    .update(deliveries)
    .set({ fallbackAt: sql`max(${now}, ${nearer(sql`fallback_at`, byMs)})` })
    .where(sql`fallback_at is not null and fallback_at > ${now}`);
}

/**
 * The times of second readings follow from when their articles were stored. Later ones are replaced by these.
 */
function pullRereads(db: Db, nowMs: number) {
  const savedMs = sql`min(${nowMs}, ${timeOfId(0)} + article_id / cast(${firstIdAt(timeOfId(0) + 1)} as integer))`;
  const steps = sql`json_each(${JSON.stringify(AFTER_MS)}) as step`;
  const nextMs = sql`(select min(${savedMs} + step.value) from ${steps} where ${savedMs} + step.value > ${nowMs})`;
  const at = (ms: SQL) => sql`strftime('%Y-%m-%dT%H:%M:%fZ', (${ms}) / 1000.0, 'unixepoch')`;
  return db
    .update(links)
    .set({ rereadAt: at(nextMs) })
    .where(
      sql`reread_at is not null and reread_at > ${isoAt(nowMs)} and reread_at > ${at(sql`${nextMs} + ${CLOCK_SLACK_MS}`)}`,
    );
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
