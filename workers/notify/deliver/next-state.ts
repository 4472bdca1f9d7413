import { isoAt } from "../../shared/run.ts";
import { COOL_MS_MAX } from "../../shared/store/alerts/outbox.ts";
import type { NextState } from "../../shared/store/alerts/record-attempt.ts";
import type { Sent } from "../channels/channel.ts";
import { waitAfterFailure } from "../retry.ts";

/** How long a host that throttles is left alone where it names no time. */
const COOL_MS = 60_000;
/** So that not all channels of a host come back at the same moment. */
const COOL_JITTER_SHARE_MAX = 0.2;

type Chance = { nowMs: number; random: number };

/**
 * What the attempt number `attemptsMade` makes of its delivery: delivered, pending until a later time, or
 * dead.
 */
export function nextStateOf(sent: Sent, attemptsMade: number, chance: Chance): NextState {
  const { reason, final, disableChannel, retryAfterMs, movedTo } = sent;
  const others = { disableChannel, movedTo, coolUntil: coolUntil(sent, chance) };
  if (reason === null) return { state: "delivered", nextAttemptAt: null, ...others };
  const waitMs = final ? null : waitAfterFailure(attemptsMade, { retryAfterMs, random: chance.random });
  if (waitMs === null) return { state: "dead", nextAttemptAt: null, ...others };
  return { state: "pending", nextAttemptAt: isoAt(chance.nowMs + waitMs), ...others };
}

function coolUntil({ reason, retryAfterMs }: Sent, { nowMs, random }: Chance): string | null {
  if (reason !== "throttled") return null;
  const waitMs = (retryAfterMs ?? COOL_MS) * (1 + COOL_JITTER_SHARE_MAX * random);
  return isoAt(nowMs + Math.min(Math.round(waitMs), COOL_MS_MAX));
}
