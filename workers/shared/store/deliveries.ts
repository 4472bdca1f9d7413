import { and, desc, eq, getTableColumns, lt, notInArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { fail, type Outcome, ok } from "../outcome.ts";
import { isoAt, type Run } from "../run.ts";
import { deliveries } from "../schema/deliveries.ts";
import { attemptsOf, type StoredAttempt } from "./attempts.ts";

/** A delivery without the bytes that it sends. `nextAttemptAt` is null once it has ended. */
export type Delivery = Omit<typeof deliveries.$inferSelect, "body" | "held" | "nextAttemptAt"> & {
  nextAttemptAt: string | null;
};

const { body: _body, held: _held, ...columns } = getTableColumns(deliveries);
const nextAttemptAt = sql<
  string | null
>`case ${deliveries.state} when 'pending' then ${deliveries.nextAttemptAt} end`;
const shown = { ...columns, nextAttemptAt };

/** The statement that cancels what waits to be sent to a channel. */
export function cancelDeliveriesOfChannel(run: Run, channelId: number) {
  return cancel(run, eq(deliveries.channelId, channelId));
}

/** The statement that cancels what waits to be sent for a subscription. */
export function cancelDeliveriesOfSubscription(run: Run, subscriptionId: number) {
  return cancel(run, eq(deliveries.subscriptionId, subscriptionId));
}

/** The same for those of its channels that are not among these: it belongs in the batch that takes a channel from a subscription. */
export function cancelDeliveriesOf(
  run: Run,
  subscriptionId: number,
  { exceptChannelIds }: { exceptChannelIds: readonly string[] },
) {
  const kept = sql`(select cast(value as integer) from json_each(${JSON.stringify(exceptChannelIds)}))`;
  return cancel(
    run,
    and(eq(deliveries.subscriptionId, subscriptionId), notInArray(deliveries.channelId, kept)),
  );
}

function cancel(run: Run, which: SQL | undefined) {
  return run.db
    .update(deliveries)
    .set({ state: "canceled", claimedUntil: null, endedAt: isoAt(run.now()) })
    .where(and(which, eq(deliveries.state, "pending")));
}

/**
 * The statement that holds what waits for a subscription while it is paused and lets it go once it is not. It belongs in the batch that
 * changes the subscription's state, after that change: it goes by what the row says then.
 */
export function holdDeliveriesOf(db: Db, subscriptionId: number) {
  const isPaused = sql`exists (select 1 from subscriptions where id = ${deliveries.subscriptionId} and state = 'paused')`;
  const waiting = and(eq(deliveries.subscriptionId, subscriptionId), sql`${deliveries.state} = 'pending'`);
  return db
    .update(deliveries)
    .set({ held: isPaused })
    .where(and(waiting, sql`${deliveries.held} <> ${isPaused}`));
}

/** The same for every subscription that is paused, for a change that may pause any of them. It reads all that waits and is not held. */
export function holdDeliveriesOfPaused(db: Db) {
  const isPaused = sql`exists (select 1 from subscriptions where id = ${deliveries.subscriptionId} and state = 'paused')`;
  return db.update(deliveries).set({ held: true }).where(sql`state = 'pending' and held = 0 and ${isPaused}`);
}

export type DeliveryFilter = {
  state?: Delivery["state"] | undefined;
  channelId?: number | undefined;
  subscriptionId?: number | undefined;
  before: number | null;
  limit: number;
};

/** Newest first, from below the id `before`. */
export function listDeliveries(
  db: Db,
  { state, channelId, subscriptionId, before, limit }: DeliveryFilter,
): Promise<Delivery[]> {
  const wanted = and(
    before === null ? undefined : lt(deliveries.id, before),
    state && eq(deliveries.state, state),
    channelId === undefined ? undefined : eq(deliveries.channelId, channelId),
    subscriptionId === undefined ? undefined : eq(deliveries.subscriptionId, subscriptionId),
  );
  return db.select(shown).from(deliveries).where(wanted).orderBy(desc(deliveries.id)).limit(limit);
}

/** A delivery with every attempt; null for an unknown id. */
export async function findDelivery(
  db: Db,
  id: number,
): Promise<(Delivery & { attemptLog: StoredAttempt[] }) | null> {
  const [[delivery], attemptLog] = await db.batch([
    db.select(shown).from(deliveries).where(eq(deliveries.id, id)),
    attemptsOf(db, id),
  ]);
  return delivery === undefined ? null : { ...delivery, attemptLog };
}

/**
 * Makes a delivery due now, whatever became of it: the same bytes under the same id, so a receiver that has it already can tell. It goes on
 * counting, so one whose schedule was used up gets one more attempt. `orphaned`: its channel or subscription is gone.
 */
export async function retryDelivery(
  run: Run,
  id: number,
): Promise<Outcome<Delivery, "unknown-delivery" | "orphaned">> {
  const [delivery] = await run.db
    .update(deliveries)
    .set({ state: "pending", nextAttemptAt: isoAt(run.now()), endedAt: null })
    .where(
      sql`${deliveries.id} = cast(${id} as integer) and exists (select 1 from channels where id = channel_id)
        and exists (select 1 from subscriptions where id = subscription_id)`,
    )
    .returning(shown);
  if (delivery !== undefined) return ok(delivery);
  return fail((await findDelivery(run.db, id)) === null ? "unknown-delivery" : "orphaned");
}
