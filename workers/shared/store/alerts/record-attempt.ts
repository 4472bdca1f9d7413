import { and, eq, gt, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { channels } from "../../schema/subscriptions.ts";
import { type Attempt, keepAttempt } from "./attempts.ts";
import type { ClaimedDelivery } from "./outbox.ts";

/** What an attempt makes of its deliveries, and, with a reason, of their channel. */
export type NextState = {
  state: "pending" | "delivered" | "dead";
  /** Null once it has ended. */
  nextAttemptAt: string | null;
  disableChannel: string | null;
  /** Until when all who send to this host wait; null where it asked for nothing. */
  coolUntil: string | null;
  /** A chat's new id. */
  movedTo: string | null;
};

/** What became of a delivery. */
export type Recorded = { id: number; state: (typeof deliveries.$inferSelect)["state"] };

type AttemptTarget = Pick<ClaimedDelivery, "channelId" | "url" | "secret" | "host"> & {
  ids: readonly number[];
};

/**
 * Keeps an attempt with all that follows from it, in one batch; the deliveries are those of one message. One
 * that was canceled meanwhile stays canceled. Where the channel has another address by now, what the old one
 * failed at is due at the new one, and says nothing about the channel.
 */
export async function recordAttempt(
  run: Run,
  target: AttemptTarget,
  attempt: Attempt,
  next: NextState,
): Promise<{ deliveries: Recorded[]; isDisabled: boolean }> {
  const { disableChannel, coolUntil } = next;
  const [, recorded, , disabled] = await run.db.batch([
    keepAttempt(run.db, target.ids, attempt),
    follow(run, target, attempt, next),
    noteHealth(run, target, attempt, next),
    ...(disableChannel === null ? [] : [disable(run.db, target, disableChannel)]),
    ...(coolUntil === null || target.host === null ? [] : [cool(run.db, target.host, coolUntil)]),
  ]);
  return {
    deliveries: recorded,
    isDisabled: disableChannel !== null && Array.isArray(disabled) && disabled.length > 0,
  };
}

function follow(run: Run, target: AttemptTarget, { reason }: Attempt, { state, nextAttemptAt }: NextState) {
  const { channelId, url, secret } = target;
  const hasMoved = sql`exists (select 1 from channels where channels.id = ${channelId}
    and (channels.url <> ${url} or channels.secret <> ${secret}) and ${state} <> 'delivered')`;
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
    .where(inArray(deliveries.id, [...target.ids]))
    .returning({ id: deliveries.id, state: deliveries.state });
}

/** How often a channel that works is written to. */
const HEALTH_EVERY_MS = 60_000;

/** A success ends the failures before it; one after another writes nothing within the minute. */
function noteHealth(run: Run, target: AttemptTarget, { reason }: Attempt, { movedTo }: NextState) {
  const { failures, lastDeliveredAt, options } = channels;
  const isIt = isUnchanged(target);
  const move = movedTo === null ? {} : { options: sql`json_set(${options}, '$.chatId', ${movedTo})` };
  if (reason !== null)
    return run.db
      .update(channels)
      .set({ failures: sql`${failures} + 1`, lastError: reason, ...move })
      .where(isIt);
  const longAgo = isoAt(run.now() - HEALTH_EVERY_MS);
  const isNews = or(gt(failures, 0), isNull(lastDeliveredAt), lte(lastDeliveredAt, longAgo));
  return run.db
    .update(channels)
    .set({ failures: 0, lastError: null, lastDeliveredAt: isoAt(run.now()), ...move })
    .where(movedTo === null ? and(isIt, isNews) : isIt);
}

function disable(db: Db, target: AttemptTarget, reason: string) {
  return db
    .update(channels)
    .set({ state: "disabled", disabledReason: reason })
    .where(and(isUnchanged(target), eq(channels.state, "active")))
    .returning({ id: channels.id });
}

function isUnchanged({ channelId, url, secret }: AttemptTarget) {
  return and(eq(channels.id, channelId), eq(channels.url, url), eq(channels.secret, secret));
}

function cool(db: Db, host: string, until: string) {
  const later = or(isNull(channels.coolUntil), lt(channels.coolUntil, until));
  return db
    .update(channels)
    .set({ coolUntil: until })
    .where(and(eq(channels.host, host), later));
}
