import { inArray, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { isDatabaseFull, surviveFull } from "../sql/full.ts";
import { type Attempt, keepAttempt } from "./attempts.ts";
import { channelNotices, cool, disabling, noteHealth, type TargetChannel } from "./channel-health.ts";
import { queueNextOfStory } from "./next-of-story.ts";
import type { NextState } from "./next-state.ts";

/** The resulting state of a delivery. */
export type Recorded = { id: number; state: (typeof deliveries.$inferSelect)["state"] };

type AttemptTarget = TargetChannel & { ids: readonly number[] };

/**
 * Records an attempt. In a full database only the delivery's own row is changed: the receiver must not get
 * the message again every minute because the attempt cannot be stored.
 */
export async function recordAttempt(
  run: Run,
  target: AttemptTarget,
  attempt: Attempt,
  next: NextState,
): Promise<{ deliveries: Recorded[]; isDisabled: boolean }> {
  try {
    return await recordWhole(run, target, attempt, next);
  } catch (error) {
    if (!isDatabaseFull(error) || next.disableChannel !== null) throw error;
    const deliveries: Recorded[] = [];
    await surviveFull(run, error, { deliveryId: target.ids[0], deliveries: target.ids.length }, async () =>
      deliveries.push(...(await run.db.batch(followed(run, target, attempt, next)))[0]),
    );
    return { deliveries, isDisabled: false };
  }
}

/**
 * Stores an attempt with all that follows from it, in one batch; the deliveries are those of one message. A
 * delivery that was canceled meanwhile stays canceled. Where the channel has got another address meanwhile,
 * the failure says nothing about that one, and the delivery is due there.
 */
async function recordWhole(
  run: Run,
  target: AttemptTarget,
  attempt: Attempt,
  next: NextState,
): Promise<{ deliveries: Recorded[]; isDisabled: boolean }> {
  const { coolUntil } = next;
  const end = disabling(run, target, next.disableChannel);
  const [, recorded, ...others] = await run.db.batch([
    keepAttempt(run.db, target.ids, attempt),
    ...followed(run, target, attempt, next),
    ...channelNotices(run, target, attempt, next),
    noteHealth(run, target, attempt, next),
    ...(coolUntil === null || target.host === null ? [] : [cool(run.db, target.host, coolUntil)]),
    ...(end === null ? [] : [end.notice, end.disabled]),
  ]);
  const disabled = others.at(-1);
  return {
    deliveries: recorded,
    isDisabled: end !== null && Array.isArray(disabled) && disabled.length > 0,
  };
}

function followed(run: Run, target: AttemptTarget, attempt: Attempt, next: NextState) {
  const change = follow(run, target, attempt, next);
  return next.state === "dead" ? ([change, queueNextOfStory(run, target.ids)] as const) : ([change] as const);
}

function follow(run: Run, target: AttemptTarget, { reason }: Attempt, { state, nextAttemptAt }: NextState) {
  const { channelId, url, secret } = target;
  // Bytes that another program stored are no other address, although they differ from the text of them.
  const hasMoved = sql`exists (select 1 from channels where channels.id = ${channelId}
    and typeof(channels.url) = 'text' and typeof(channels.secret) = 'text'
    and (channels.url <> ${url} or channels.secret <> ${secret}) and ${state} <> 'delivered')`;
  const stateThen = sql`iif(${hasMoved}, 'pending', ${state})`;
  const { attempts, endedAt, fallbackAt } = deliveries;
  const now = isoAt(run.now());
  return run.db
    .update(deliveries)
    .set({
      attempts: sql`${attempts} + 1`,
      state: sql`iif(${deliveries.state} = 'pending', ${stateThen}, ${deliveries.state})`,
      endedAt: sql`iif(${stateThen} = 'pending', ${endedAt}, coalesce(${endedAt}, ${now}))`,
      lastError: reason,
      claimedUntil: null,
      // What is delivered needs no fallback, and what is dead waits for it no longer.
      fallbackAt: sql`case ${stateThen} when 'delivered' then null when 'dead' then iif(${fallbackAt} is null, null, ${now})
        else ${fallbackAt} end`,
      nextAttemptAt: sql`iif(${hasMoved}, ${deliveries.nextAttemptAt}, coalesce(${nextAttemptAt}, ${deliveries.nextAttemptAt}))`,
    })
    .where(inArray(deliveries.id, [...target.ids]))
    .returning({ id: deliveries.id, state: deliveries.state });
}
