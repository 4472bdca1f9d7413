import { isoAt } from "../../shared/run.ts";
import type { Consequence } from "../../shared/store/alerts/outbox.ts";
import type { Sent } from "../channels/channel.ts";
import { waitAfterFailure } from "../retry.ts";

/** What the attempt number `attemptsMade` makes of its delivery: delivered, pending until a later time, or dead. */
export function consequenceOf(
  { reason, final, disableChannel, retryAfterMs }: Sent,
  attemptsMade: number,
  { nowMs, random }: { nowMs: number; random: number },
): Consequence {
  if (reason === null) return { state: "delivered", nextAttemptAt: null, disableChannel };
  const waitMs = final ? null : waitAfterFailure(attemptsMade, { retryAfterMs, random });
  if (waitMs === null) return { state: "dead", nextAttemptAt: null, disableChannel };
  return { state: "pending", nextAttemptAt: isoAt(nowMs + waitMs), disableChannel };
}
