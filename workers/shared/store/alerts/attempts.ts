import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { attempts } from "../../schema/deliveries.ts";

export type StoredAttempt = typeof attempts.$inferSelect;

/** One try of a delivery: when, for how long, and what the receiver said. `reason` is null for a success. */
export type Attempt = Omit<StoredAttempt, "deliveryId" | "number">;

/**
 * The statement that keeps an attempt, numbered after those that each delivery counts; the count goes up in
 * the same batch.
 */
export function keepAttempt(db: Db, deliveryIds: readonly number[], attempt: Attempt) {
  const { attemptedAt, durationMs, status, reason, reply } = attempt;
  return db.insert(attempts).select(sql`
    select id, attempts + 1, ${attemptedAt}, cast(${durationMs} as integer), cast(${status} as integer), ${reason}, ${reply}
    from deliveries where id in (select value from json_each(${JSON.stringify(deliveryIds)}))`);
}

/** The attempts of a delivery, the first one first. */
export function attemptsOf(db: Db, deliveryId: number) {
  return db.select().from(attempts).where(eq(attempts.deliveryId, deliveryId)).orderBy(asc(attempts.number));
}
