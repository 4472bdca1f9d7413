import { and, eq, gt, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { channels } from "../../schema/subscriptions.ts";
import type { Attempt } from "./attempts.ts";
import type { NextState } from "./next-state.ts";
import type { ClaimedDelivery } from "./outbox.ts";
import { raiseNotice } from "./raise-notice.ts";

/** A channel as it was when the attempt was made. */
export type TargetChannel = Pick<
  ClaimedDelivery,
  "channelId" | "channelName" | "url" | "secret" | "host" | "failingSince" | "failingLevel"
>;

/** Milliseconds between two updates of a channel that works. */
const HEALTH_EVERY_MS = 60_000;

/**
 * The statement that stores how a channel fares. A success resets its failures; further successes within a
 * minute write nothing. If the owner got a notice of a failure, the success that ends it causes one too.
 */
export function noteHealth(run: Run, target: TargetChannel, { reason }: Attempt, next: NextState) {
  const { failures, failingSince, failingLevel, lastDeliveredAt, options } = channels;
  const { movedTo, level } = next;
  const isIt = isUnchanged(target);
  const move = movedTo === null ? {} : { options: sql`json_set(${options}, '$.chatId', ${movedTo})` };
  const now = isoAt(run.now());
  if (reason !== null) {
    const failing = {
      failures: sql`${failures} + 1`,
      failingSince: sql`coalesce(${failingSince}, ${now})`,
      lastError: reason,
    };
    const reached = level === 0 ? {} : { failingLevel: sql`max(${failingLevel}, ${level})` };
    return run.db
      .update(channels)
      .set({ ...failing, ...reached, ...move })
      .where(isIt);
  }
  const longAgo = isoAt(run.now() - HEALTH_EVERY_MS);
  const wasNotified = target.failingLevel > 0;
  const isNews = or(gt(failures, 0), isNull(lastDeliveredAt), lte(lastDeliveredAt, longAgo));
  const well = { failures: 0, failingSince: null, lastError: null, lastDeliveredAt: now };
  return run.db
    .update(channels)
    .set({ ...well, ...(wasNotified && { failingLevel: 0 }), ...move })
    .where(movedTo === null && !wasNotified ? and(isIt, isNews) : isIt);
}

/** The statements that notify the owner of a change of the channel's state. They go before the change. */
export function channelNotices(run: Run, target: TargetChannel, attempt: Attempt, next: NextState) {
  const { channelId: id, channelName: name, failingSince, failingLevel } = target;
  const { level, disableChannel } = next;
  const channel = { id: String(id), name };
  const raise = (parts: Parameters<typeof raiseNotice>[1], state: SQL) =>
    raiseNotice(run, parts, {
      when: sql`exists (select 1 from channels where ${isUnchanged(target)} and ${state})`,
      exceptChannelId: id,
    });
  if (attempt.reason === null)
    return failingLevel === 0 || disableChannel !== null
      ? []
      : [raise({ type: "channel.recovered", data: { channel } }, sql`failing_level > 0`)];
  const failing = {
    channel,
    usedPercent: level,
    failingSince: failingSince ?? attempt.attemptedAt,
    lastError: attempt.reason,
  };
  return level === 0
    ? []
    : [raise({ type: "channel.failing", data: failing }, sql`failing_level < ${level}`)];
}

/** The statements that disable a channel and notify its owner. Empty without a reason. */
export function disabling(run: Run, target: TargetChannel, reason: string | null) {
  if (reason === null) return null;
  const { channelId: id, channelName: name } = target;
  const isActive = and(isUnchanged(target), eq(channels.state, "active"));
  const data = { channel: { id: String(id), name }, reason };
  const notice = raiseNotice(
    run,
    { type: "channel.disabled", data },
    { when: sql`exists (select 1 from channels where ${isActive})`, exceptChannelId: id },
  );
  const disabled = run.db
    .update(channels)
    .set({ state: "disabled", disabledReason: reason, failingLevel: sql`max(${channels.failingLevel}, 1)` })
    .where(isActive)
    .returning({ id: channels.id });
  return { notice, disabled };
}

/** The statement that makes all channels of a host wait. */
export function cool(db: Db, host: string, until: string) {
  const later = or(isNull(channels.coolUntil), lt(channels.coolUntil, until));
  return db
    .update(channels)
    .set({ coolUntil: until })
    .where(and(eq(channels.host, host), later));
}

function isUnchanged({ channelId, url, secret }: TargetChannel) {
  return and(eq(channels.id, channelId), eq(channels.url, url), eq(channels.secret, secret));
}
