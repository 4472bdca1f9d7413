import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { deliveries } from "../schema/deliveries.ts";
import { channels } from "../schema/subscriptions.ts";
import { type Attempt, keepAttempt } from "./attempts.ts";
import { stillAsked } from "./still-asked.ts";

/** An attempt with its name look-up and its 15 s of patience, with room to spare; a crashed one is made again after this. */
const DELIVERY_LEASE_MS = 60_000;
/**
 * Attempts that one channel may have in flight, whoever makes them: a receiver that hangs holds up its own alerts and nobody else's.
 * Only this many of a channel's due deliveries, the oldest, are looked at.
 */
const CHANNEL_IN_FLIGHT_MAX = 2;

/** A delivery that is ours to send now, and where to. */
export type ClaimedDelivery = {
  id: number;
  subscriptionId: number;
  articleId: number;
  channelId: number;
  /** Attempts made before this one. */
  attempts: number;
  body: string;
  kind: "webhook";
  url: string;
  secret: string;
};

/** A new delivery for the batch that makes its match. */
export type NewDelivery = { id: number; channelId: string };

/**
 * The statement that queues the deliveries of these matches (a JSON array of them), due at once. Those of a channel that is gone, or that
 * its subscription has no more, are left out; a disabled channel's wait for it. One that exists already stays as it is.
 */
export function queueDeliveries(run: Run, articleId: number, matched: string) {
  const now = isoAt(run.now());
  const rows = sql`
    select delivery.value ->> 'id', subscription.id, cast(${articleId} as integer), channel.id, 'pending', 0, 0,
      ${now}, null, null, match.value ->> 'body', ${now}, null
    from ${stillAsked(matched)}
      cross join json_each(match.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(subscription.channel_ids))`;
  const target = [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId];
  return run.db.insert(deliveries).select(rows).onConflictDoNothing({ target });
}

/**
 * Claims deliveries that are due, of active channels and subscriptions only, the oldest first. Each claimed one must be sent at once. What
 * it costs grows with the channels for which something waits, never with what waits for them or was delivered.
 */
export function claimDeliveries(run: Run, limit: number): Promise<ClaimedDelivery[]> {
  const now = isoAt(run.now());
  const due = sql`(
    with recursive waited_for (channel_id) as (
      select min(channel_id) from deliveries where state = 'pending'
      union all
      select (select min(channel_id) from deliveries where state = 'pending' and channel_id > waited_for.channel_id)
      from waited_for where channel_id is not null)
    select delivery.id
    from waited_for cross join channels as channel on channel.id = waited_for.channel_id
      cross join deliveries as delivery on delivery.id in (
        select oldest.id from deliveries as oldest
        where oldest.channel_id = channel.id and state = 'pending' and held = 0 and oldest.next_attempt_at <= ${now}
          and exists (select 1 from subscriptions where id = oldest.subscription_id and state = 'active')
        order by oldest.next_attempt_at limit ${CHANNEL_IN_FLIGHT_MAX})
    where channel.state = 'active' and (delivery.claimed_until is null or delivery.claimed_until < ${now})
    order by delivery.next_attempt_at limit ${limit})`;
  const { id, subscriptionId, articleId, channelId, attempts, body } = deliveries;
  return run.db
    .update(deliveries)
    .set({ claimedUntil: isoAt(run.now() + DELIVERY_LEASE_MS) })
    .where(sql`${deliveries.id} in ${due}`)
    .returning({
      ...{ id, subscriptionId, articleId, channelId, attempts, body },
      kind: ofChannel<"webhook">("kind"),
      url: ofChannel("url"),
      secret: ofChannel("secret"),
    });
}

/** A column of the delivery's channel, in the statement that claims it. */
function ofChannel<Value extends string>(column: "kind" | "url" | "secret") {
  return sql<Value>`(select ${sql.identifier(column)} from channels where id = channel_id)`;
}

/** What an attempt makes of its delivery, and, with a reason, of its channel. */
export type Consequence = {
  state: "pending" | "delivered" | "dead";
  /** Null once it has ended. */
  nextAttemptAt: string | null;
  disableChannel: string | null;
};

/** Keeps an attempt with all that follows from it, in one batch. A delivery that was canceled meanwhile stays canceled. */
export async function recordAttempt(
  run: Run,
  delivery: Pick<ClaimedDelivery, "id" | "channelId">,
  attempt: Attempt,
  { state, nextAttemptAt, disableChannel }: Consequence,
): Promise<void> {
  const { attempts, state: stateNow, endedAt } = deliveries;
  const follow = run.db
    .update(deliveries)
    .set({
      attempts: sql`${attempts} + 1`,
      state: sql`case ${stateNow} when 'pending' then ${state} else ${stateNow} end`,
      endedAt: state === "pending" ? sql`${endedAt}` : sql`coalesce(${endedAt}, ${isoAt(run.now())})`,
      lastError: attempt.reason,
      claimedUntil: null,
      ...(nextAttemptAt === null ? {} : { nextAttemptAt }),
    })
    .where(eq(deliveries.id, delivery.id));
  const kept = keepAttempt(run.db, delivery.id, attempt);
  if (disableChannel === null) await run.db.batch([kept, follow]);
  else await run.db.batch([kept, follow, disable(run.db, delivery.channelId, disableChannel)]);
}

function disable(db: Db, channelId: number, reason: string) {
  return db
    .update(channels)
    .set({ state: "disabled", disabledReason: reason })
    .where(and(eq(channels.id, channelId), eq(channels.state, "active")));
}
