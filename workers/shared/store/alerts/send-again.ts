import { type SQL, sql } from "drizzle-orm";
import { firstIdAt, isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { IS_PAUSED } from "./deliveries.ts";

/** Maximum deliveries that one request sends again. */
const DELIVERIES_MAX = 1_000;

/** A span of dead deliveries: made between these times (ISO 8601, both included; `to` null: until now). */
export type DeadRange = {
  from: string;
  to: string | null;
  channelId?: number | undefined;
  subscriptionId?: number | undefined;
};

/** How many are sent again, and whether there are more, for another request. */
export type SentAgain = { count: number; hasMore: boolean };

/**
 * Makes the dead deliveries of a span due now, the oldest first, each with a whole new schedule: the same
 * bytes under the same ids. Deliveries whose channel or subscription is gone are skipped.
 */
export async function sendDeadAgain(run: Run, range: DeadRange): Promise<SentAgain> {
  return counted(await makeDue(run, deadIn(range)));
}

export function counted(rows: readonly unknown[]): SentAgain {
  return { count: rows.length, hasMore: rows.length === DELIVERIES_MAX };
}

/** The statement that makes these deliveries due. */
export function makeDue(run: Run, ids: SQL) {
  return run.db
    .update(deliveries)
    .set({
      ...{ state: "pending", held: IS_PAUSED, nextAttemptAt: isoAt(run.now()), endedAt: null },
      attemptsBefore: deliveries.attempts,
    })
    .where(sql`${deliveries.id} in ${ids}`)
    .returning({ id: deliveries.id });
}

/** Ids grow with time and the index holds them in order within a state, so nothing else is read. */
export function deadIn({ from, to, channelId, subscriptionId }: DeadRange): SQL {
  const first = firstIdAt(Date.parse(from));
  const end = to === null ? Number.MAX_SAFE_INTEGER : firstIdAt(Date.parse(to) + 1);
  const only = [
    channelId === undefined ? [] : sql` and dead.channel_id = ${channelId}`,
    subscriptionId === undefined ? [] : sql` and dead.subscription_id = ${subscriptionId}`,
  ].flat();
  return sql`(select dead.id from deliveries as dead indexed by deliveries_failed
    where state = 'dead' and dead.id >= cast(${first} as integer) and dead.id < cast(${end} as integer)
      ${sql.join(only)}
      and exists (select 1 from channels where id = dead.channel_id)
      and (dead.subscription_id = 0 or exists (select 1 from subscriptions where id = dead.subscription_id))
    order by dead.id limit ${DELIVERIES_MAX})`;
}

/** The waiting deliveries of a channel that are not due yet. */
export function notYetDue(channelId: number, now: string): SQL {
  return sql`(select waiting.id from deliveries as waiting indexed by deliveries_due
    where state = 'pending' and channel_id = ${channelId} and held = 0 and next_attempt_at > ${now}
    order by next_attempt_at limit ${DELIVERIES_MAX})`;
}
