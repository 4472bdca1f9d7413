import { type SQL, sql } from "drizzle-orm";
import type { EndedState } from "../../contract/send-again.ts";
import { firstIdAt, isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { IS_PAUSED } from "./is-paused.ts";

/** Maximum deliveries that one request sends again. */
const DELIVERIES_MAX = 1_000;
/**
 * Milliseconds in which what was sent again and delivered is not sent again once more: a request that is
 * repeated, because its reply was lost or there are more, then goes on.
 */
const AGAIN_MS_MIN = 600_000;

/**
 * A span of deliveries that ended so: made between these times (ISO 8601, both included; `to` null: until
 * now).
 */
export type EndedRange = {
  state: EndedState;
  from: string;
  to: string | null;
  channelId?: number | undefined;
  subscriptionId?: number | undefined;
};

/** How many are sent again, and whether there are more, for another request. */
export type SentAgain = { count: number; hasMore: boolean };

/**
 * Makes the ended deliveries of a span due now, the oldest first, each with a whole new schedule: the same
 * bytes under the same ids. Deliveries whose channel or subscription is gone are skipped.
 */
export async function sendEndedAgain(run: Run, range: EndedRange): Promise<SentAgain> {
  const rested = isoAt(run.now() - AGAIN_MS_MIN);
  const isDelivered = range.state === "delivered";
  const only = isDelivered ? sql` and (ended.attempts_before = 0 or ended.ended_at <= ${rested})` : sql``;
  return counted(await makeDue(run, endedIn(range, only)));
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

/**
 * Ids grow with time, and the index of failed deliveries holds them in order within a state, so nothing else
 * is read. Delivered ones are in no index: all deliveries of the span are read, until there are enough.
 */
export function endedIn({ state, from, to, channelId, subscriptionId }: EndedRange, also = sql``): SQL {
  const first = firstIdAt(Date.parse(from));
  const end = to === null ? Number.MAX_SAFE_INTEGER : firstIdAt(Date.parse(to) + 1);
  const only = [
    channelId === undefined ? [] : sql` and ended.channel_id = ${channelId}`,
    subscriptionId === undefined ? [] : sql` and ended.subscription_id = ${subscriptionId}`,
  ].flat();
  return sql`(select ended.id from deliveries as ended ${ROWS_IN[state]}
      and ended.id >= cast(${first} as integer) and ended.id < cast(${end} as integer)
      ${sql.join(only)} ${also}
      and exists (select 1 from channels where id = ended.channel_id)
      and (ended.subscription_id = 0 or exists (select 1 from subscriptions where id = ended.subscription_id))
    order by ended.id limit ${DELIVERIES_MAX})`;
}

/** Literals: SQLite uses a partial index only if the query repeats its WHERE clause. */
const ROWS_IN: Record<EndedState, SQL> = {
  dead: sql`indexed by deliveries_failed where state = 'dead'`,
  canceled: sql`indexed by deliveries_failed where state = 'canceled'`,
  delivered: sql`not indexed where state = 'delivered'`,
};

/** The waiting deliveries of a channel that are not due yet. */
export function notYetDue(channelId: number, now: string): SQL {
  return sql`(select waiting.id from deliveries as waiting indexed by deliveries_due
    where state = 'pending' and channel_id = ${channelId} and held = 0 and next_attempt_at > ${now}
    order by next_attempt_at limit ${DELIVERIES_MAX})`;
}
