import { type DigestSchedule, digestDueAt } from "../../shared/pace/digest-time.ts";
import { afterQuietHours, type QuietHours } from "../../shared/pace/quiet-hours.ts";
import { isoAt } from "../../shared/run.ts";

/** A subscription's settings for when to alert, and its recent number of alerts. */
type PaceChoices = {
  digest: DigestSchedule | null;
  quietHours: QuietHours | null;
  maxPerHour: number | null;
  hourFrom: string | null;
  hourCount: number;
};

/** Either sent alone, not before `atTime`, or collected into the digest due at `atTime`. Times are ISO. */
export type Pace = { collects: "schedule" | "storm" | null; atTime: string };

const HOUR_MS = 3_600_000;

/** How a match at this moment is delivered. `random` is from 0 up to 1. */
export function paceOf(choices: PaceChoices, { nowMs, random }: { nowMs: number; random: number }): Pace {
  const { digest, quietHours } = choices;
  if (digest !== null) {
    const dueMs = digestDueAt(digest, { nowMs, random, quietHours });
    return { collects: "schedule", atTime: isoAt(dueMs) };
  }
  const stormEndMs = stormEnd(choices, nowMs);
  if (stormEndMs !== null)
    return { collects: "storm", atTime: isoAt(afterQuietHours(stormEndMs, quietHours)) };
  return { collects: null, atTime: isoAt(afterQuietHours(nowMs, quietHours)) };
}

/** The end of the hour in which the subscription reached its `maxPerHour`; null if it has not. */
function stormEnd({ maxPerHour, hourFrom, hourCount }: PaceChoices, nowMs: number): number | null {
  if (maxPerHour === null || hourFrom === null || hourCount < maxPerHour) return null;
  const fromMs = Date.parse(hourFrom);
  // An hour that begins in the future was recorded by a clock that was ahead.
  return fromMs <= nowMs && nowMs < fromMs + HOUR_MS ? fromMs + HOUR_MS : null;
}
