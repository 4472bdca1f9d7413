import { type DigestSchedule, digestDueAt } from "../../shared/pace/digest-time.ts";
import { afterQuietHours, type QuietHours } from "../../shared/pace/quiet-hours.ts";
import { isoAt } from "../../shared/run.ts";

/** A subscription's settings of when to alert, and how many alerts it got lately. */
type PaceChoices = {
  digest: DigestSchedule | null;
  quietHours: QuietHours | null;
  maxPerHour: number | null;
  hourFrom: string | null;
  hourCount: number;
};

/** Told by itself, not before a time; or collected for what is due at a time. All times are ISO. */
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

/** When the hour ends in which the subscription has reached its `maxPerHour`; null where it has not. */
function stormEnd({ maxPerHour, hourFrom, hourCount }: PaceChoices, nowMs: number): number | null {
  if (maxPerHour === null || hourFrom === null || hourCount < maxPerHour) return null;
  const fromMs = Date.parse(hourFrom);
  // An hour that begins in the future was recorded by a clock that was ahead.
  return fromMs <= nowMs && nowMs < fromMs + HOUR_MS ? fromMs + HOUR_MS : null;
}
