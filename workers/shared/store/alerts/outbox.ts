import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { channels } from "../../schema/subscriptions.ts";
import { isUnclaimed } from "../sql/lease.ts";
import { type Attempt, keepAttempt } from "./attempts.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** An attempt with its name look-up and its 15 s of patience, with room to spare; a crashed one is made again after this. */
const DELIVERY_LEASE_MS = 60_000;
/**
 * Attempts that one channel may have in flight, whoever makes them: a receiver that hangs holds up its own alerts and nobody else's.
 * Only this many of a channel's due deliveries, the oldest, are looked at.
 */
const CHANNEL_IN_FLIGHT_MAX = 2;

/** A delivery that is ours to send now, and where to. `attempts` were made before this one. */
export type ClaimedDelivery = Pick<
  typeof deliveries.$inferSelect,
  "id" | "subscriptionId" | "articleId" | "channelId" | "attempts" | "body"
> &
  Destination;

type Destination = Pick<typeof channels.$inferSelect, "kind" | "url" | "secret">;

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
    from ${unchangedSubscriptions(matched)}
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
  const { id, subscriptionId, articleId, channelId, attempts, body } = deliveries;
  return run.db
    .update(deliveries)
    .set({ claimedUntil: isoAt(run.now() + DELIVERY_LEASE_MS) })
    .where(sql`${deliveries.id} in ${dueDeliveries(run.now(), limit)}`)
    .returning({
      ...{ id, subscriptionId, articleId, channelId, attempts, body },
      kind: ofChannel("kind"),
      url: ofChannel("url"),
      secret: ofChannel("secret"),
    });
}

/**
 * The ids of deliveries that may be claimed. It walks over the channels for which something waits, and looks at the oldest of each. The
 * states stand in the text: SQLite chooses the index by what it reads there.
 */
function dueDeliveries(nowMs: number, limit: number) {
  const now = isoAt(nowMs);
  const unclaimed = isUnclaimed(sql`delivery.claimed_until`, { nowMs, leaseMs: DELIVERY_LEASE_MS });
  return sql`(
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
    where channel.state = 'active' and ${unclaimed}
    order by delivery.next_attempt_at limit ${limit})`;
}

/** A column of the delivery's channel, in the statement that claims it. */
function ofChannel<Name extends keyof Destination>(column: Name) {
  return sql<Destination[Name]>`(select ${sql.identifier(column)} from channels where id = channel_id)`;
}

/** Whether {@link claimDeliveries} would find anything. */
export async function isAnythingDue(run: Run): Promise<boolean> {
  const [found] = await run.db.select({ id: sql`id` }).from(dueDeliveries(run.now(), 1));
  return found !== undefined;
}

/** What an attempt makes of its delivery, and, with a reason, of its channel. */
export type Consequence = {
  state: "pending" | "delivered" | "dead";
  /** Null once it has ended. */
  nextAttemptAt: string | null;
  disableChannel: string | null;
};

/** What became of a delivery and its channel. */
export type Recorded = { state: (typeof deliveries.$inferSelect)["state"]; isDisabled: boolean };

/**
 * Keeps an attempt with all that follows from it, in one batch. A delivery that was canceled meanwhile stays canceled. Where the channel
 * has another URL by now, what the old one failed at is due at the new one, and says nothing about the channel.
 */
export async function recordAttempt(
  run: Run,
  delivery: Pick<ClaimedDelivery, "id" | "channelId" | "url">,
  attempt: Attempt,
  consequence: Consequence,
): Promise<Recorded | null> {
  const { disableChannel } = consequence;
  const [, [recorded], disabled] = await run.db.batch([
    keepAttempt(run.db, delivery.id, attempt),
    follow(run, delivery, attempt, consequence),
    ...(disableChannel === null ? [] : [disable(run.db, delivery, disableChannel)]),
  ]);
  return recorded === undefined ? null : { ...recorded, isDisabled: (disabled?.length ?? 0) > 0 };
}

type Tried = Pick<ClaimedDelivery, "id" | "channelId" | "url">;

function follow(run: Run, tried: Tried, { reason }: Attempt, { state, nextAttemptAt }: Consequence) {
  const hasMoved = sql`exists (select 1 from channels
    where channels.id = ${tried.channelId} and channels.url <> ${tried.url} and ${state} <> 'delivered')`;
  const stateThen = sql`iif(${hasMoved}, 'pending', ${state})`;
  const { attempts, endedAt } = deliveries;
  return run.db
    .update(deliveries)
    .set({
      attempts: sql`${attempts} + 1`,
      state: sql`iif(${deliveries.state} = 'pending', ${stateThen}, ${deliveries.state})`,
      endedAt: sql`iif(${stateThen} = 'pending', ${endedAt}, coalesce(${endedAt}, ${isoAt(run.now())}))`,
      lastError: reason,
      claimedUntil: null,
      nextAttemptAt: sql`iif(${hasMoved}, ${deliveries.nextAttemptAt}, coalesce(${nextAttemptAt}, ${deliveries.nextAttemptAt}))`,
    })
    .where(eq(deliveries.id, tried.id))
    .returning({ state: deliveries.state });
}

function disable(db: Db, { channelId, url }: Tried, reason: string) {
  return db
    .update(channels)
    .set({ state: "disabled", disabledReason: reason })
    .where(and(eq(channels.id, channelId), eq(channels.url, url), eq(channels.state, "active")))
    .returning({ id: channels.id });
}
