import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { attempts } from "../../schema/deliveries.ts";

export type StoredAttempt = typeof attempts.$inferSelect;

/** One attempt of a delivery: when, how long, and the receiver's reply. `reason` is null for a success. */
export type Attempt = Omit<StoredAttempt, "deliveryId" | "number">;

/**
 * The statement that stores an attempt, numbered by the attempts that each delivery has counted so far; the
 * count is raised in the same batch. Where the count was lowered, the stored one of that number is replaced.
 */
export function keepAttempt(db: Db, deliveryIds: readonly number[], attempt: Attempt) {
  const { attemptedAt, durationMs, status, reason, reply } = attempt;
  return db
    .insert(attempts)
    .select(sql`
    select id, attempts + 1, ${attemptedAt}, cast(${durationMs} as integer), cast(${status} as integer), ${reason}, ${reply}
    from deliveries where id in (select value from json_each(${JSON.stringify(deliveryIds)}))`)
    .onConflictDoUpdate({ target: [attempts.deliveryId, attempts.number], set: attempt });
}

/** The attempts of a delivery, the first one first. */
export function attemptsOf(db: Db, deliveryId: number) {
  return db.select().from(attempts).where(eq(attempts.deliveryId, deliveryId)).orderBy(asc(attempts.number));
}
