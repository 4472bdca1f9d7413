import { isoAt } from "../../shared/run.ts";
import type { NextState } from "../../shared/store/alerts/next-state.ts";
import { type ClaimedDelivery, COOL_MS_MAX } from "../../shared/store/alerts/outbox.ts";
import type { Sent } from "../channels/channel.ts";
import { ATTEMPTS_MAX, waitAfterFailure } from "../retry.ts";

/** How long a host that throttles gets no requests if it names no time. */
const COOL_MS = 60_000;
/** Jitter, so that the channels of a host do not all resume at the same moment. */
const COOL_JITTER_SHARE_MAX = 0.2;

type Chance = { nowMs: number; random: number };

/** The state of a channel before an attempt. */
export type ChannelHealth = Pick<ClaimedDelivery, "failures" | "failingSince" | "failingLevel">;

/**
 * The state of a delivery after attempt number `attemptsMade` of its schedule (delivered, pending until a
 * later time, or dead), and the consequences for its channel.
 */
export function nextStateOf(
  sent: Sent,
  attemptsMade: number,
  health: ChannelHealth,
  chance: Chance,
): NextState {
  const { reason, final, retryAfterMs, movedTo } = sent;
  const others = { movedTo, coolUntil: coolUntil(sent, chance) };
  if (reason === null)
    return {
      ...others,
      ...{ state: "delivered", nextAttemptAt: null, disableChannel: sent.disableChannel },
      level: 0,
    };
  const disableChannel = sent.disableChannel ?? (hasFailedTooLong(health, chance.nowMs) ? "failing" : null);
  const failed = { ...others, disableChannel, level: final ? 0 : levelAfter(attemptsMade, health) };
  const waitMs = final ? null : waitAfterFailure(attemptsMade, { retryAfterMs, random: chance.random });
  if (waitMs === null) return { ...failed, state: "dead", nextAttemptAt: null };
  return { ...failed, state: "pending", nextAttemptAt: isoAt(chance.nowMs + waitMs) };
}

/** A channel without a success for this long is disabled, unless it had few attempts. */
const FAILING_MS_MAX = 5 * 86_400_000;

function hasFailedTooLong({ failures, failingSince }: ChannelHealth, nowMs: number): boolean {
  if (failingSince === null || failures + 1 < ATTEMPTS_MAX) return false;
  return nowMs - Date.parse(failingSince) >= FAILING_MS_MAX;
}

/** The parts of a schedule, in percent, after which the owner is notified that a channel fails. */
const LEVELS = [100, 90, 50] as const;

/** The highest of these parts that is used up and was not notified yet; 0 for none. */
function levelAfter(attemptsMade: number, { failingLevel }: ChannelHealth): number {
  const used = (100 * attemptsMade) / ATTEMPTS_MAX;
  return LEVELS.find((level) => used >= level && level > failingLevel) ?? 0;
}

function coolUntil({ reason, retryAfterMs }: Sent, { nowMs, random }: Chance): string | null {
  if (reason !== "throttled") return null;
  const waitMs = (retryAfterMs ?? COOL_MS) * (1 + COOL_JITTER_SHARE_MAX * random);
  return isoAt(nowMs + Math.min(Math.round(waitMs), COOL_MS_MAX));
}
