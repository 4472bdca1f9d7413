import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { fail, type Outcome, ok } from "../../outcome.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { whole } from "../sql/whole-json.ts";
import { attemptsOf, type StoredAttempt } from "./attempts.ts";
import { IS_PAUSED } from "./is-paused.ts";
import { type Delivery, shown } from "./list-deliveries.ts";

/** The statement that cancels what waits to be sent to a channel. */
export function cancelDeliveriesOfChannel(run: Run, channelId: number) {
  return cancel(run, sql`${WAITING} and channel_id = ${channelId}`);
}

/** The statement that cancels what waits to be sent for a subscription. */
export function cancelDeliveriesOfSubscription(run: Run, subscriptionId: number) {
  return cancel(run, waitingFor(subscriptionId));
}

/**
 * The same for those that go to none of its channels. The statement belongs in the batch that removes a
 * channel from a subscription, after that change: it reads the row as it is then.
 */
export function cancelDeliveriesElsewhere(run: Run, subscriptionId: number) {
  const kept = sql`(select cast(channel.value as integer) from subscriptions cross join json_each(${whole(sql`channel_ids`)}) as channel
      where subscriptions.id = ${subscriptionId}
    union all select fallback_channel_id from subscriptions
      where subscriptions.id = ${subscriptionId} and fallback_channel_id is not null)`;
  return cancel(run, sql`${waitingFor(subscriptionId)} and channel_id not in ${kept}`);
}

/**
 * The statement that cancels what waits to be sent of an article and its revisions. It belongs before the
 * statement that deletes the revisions.
 */
export function cancelDeliveriesOfArticle(run: Run, articleId: number) {
  const about = sql`select cast(${articleId} as integer) as id
    union all select id from revisions where article_id = cast(${articleId} as integer) and id is not null`;
  const which = sql`select waiting.id from (${about}) as about cross join channels
    cross join deliveries as waiting on waiting.channel_id = channels.id and waiting.article_id = about.id
      and waiting.kind in ('article', 'revision') and waiting.${WAITING}`;
  return cancel(run, sql`id in (${which})`);
}

function cancel(run: Run, which: SQL) {
  return run.db
    .update(deliveries)
    .set({ state: "canceled", held: false, claimedUntil: null, fallbackAt: null, endedAt: isoAt(run.now()) })
    .where(which);
}

/**
 * The statement that holds the waiting deliveries of a paused subscription and releases those of an active
 * one. It belongs in the batch that changes the subscription's state, after that change, since it reads the
 * new state.
 */
export function holdDeliveriesOf(db: Db, subscriptionId: number) {
  return db
    .update(deliveries)
    .set({ held: IS_PAUSED })
    .where(sql`${waitingFor(subscriptionId)} and held <> ${IS_PAUSED}`);
}

/**
 * The same for every paused subscription, for a change that may pause any of them. It reads all waiting
 * deliveries that are not held.
 */
export function holdDeliveriesOfPaused(db: Db) {
  return db.update(deliveries).set({ held: true }).where(sql`${WAITING} and held = 0 and ${IS_PAUSED}`);
}

/**
 * A literal in the SQL, not a parameter: SQLite uses a partial index only if the query repeats its WHERE
 * clause.
 */
const WAITING = sql`state = 'pending'`;

/** Reads all waiting deliveries, whichever subscription they belong to, and none that have ended. */
function waitingFor(subscriptionId: number) {
  return sql`id in (select id from deliveries indexed by deliveries_due where ${WAITING} and subscription_id = ${subscriptionId})`;
}

/** What every attempt sends; null once retention has removed it. */
type WholeDelivery = Delivery & { body: string | null; attemptLog: StoredAttempt[] };

/** A delivery with its bytes and every attempt; null for an unknown id. */
export async function findDelivery(db: Db, id: number): Promise<WholeDelivery | null> {
  const [[delivery], attemptLog] = await db.batch([
    db
      .select({ ...shown, body: deliveries.body })
      .from(deliveries)
      .where(eq(deliveries.id, id)),
    attemptsOf(db, id),
  ]);
  return delivery === undefined ? null : { ...delivery, body: delivery.body || null, attemptLog };
}

/**
 * Makes a delivery due now, whatever its state: the same bytes with the same id, by which a receiver
 * recognises a message that it already has. Attempts are counted on, so a delivery that has used up its
 * schedule gets one more attempt. `orphaned`: its channel or subscription is gone.
 */
export async function retryDelivery(
  run: Run,
  id: number,
): Promise<Outcome<Delivery, "unknown-delivery" | "orphaned">> {
  const [delivery] = await run.db
    .update(deliveries)
    .set({ state: "pending", held: IS_PAUSED, nextAttemptAt: isoAt(run.now()), endedAt: null })
    .where(
      sql`${deliveries.id} = cast(${id} as integer) and exists (select 1 from channels where id = channel_id)
        and (subscription_id = 0 or exists (select 1 from subscriptions where id = subscription_id))`,
    )
    .returning(shown);
  if (delivery !== undefined) return ok(delivery);
  return fail((await findDelivery(run.db, id)) === null ? "unknown-delivery" : "orphaned");
}
