import type { PollHints } from "../../../shared/rhythm.ts";

/** Elements of a feed's head that say when to poll it, with their texts in document order. */
export type HintTexts = [name: PollHint, text: string][];

export type PollHint = "ttl" | "hour" | "day";

/** Whether an element of a feed's head is a polling hint. Inside an entry the name means something else. */
export function isPollHint(field: string): field is PollHint {
  return field === "ttl" || field === "hour" || field === "day";
}

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const HINTS_MAX = 40;

/**
 * Reads `ttl` (minutes), `skipHours` and `skipDays` (RSS 2.0). A value that is not a number, hour or day is
 * ignored, and so are lists of every hour or every day. Null if nothing is left.
 *
 * @example pollHintsOf([["ttl", "60"]]) // { ttlSeconds: 3600, skipHours: [], skipDays: [] }
 */
export function pollHintsOf(hints: HintTexts): PollHints | null {
  const few = hints.slice(0, HINTS_MAX);
  const texts = (hint: PollHint) => few.filter(([name]) => name === hint).map(([, text]) => text.trim());
  const minutes = texts("ttl").find((text) => /^\d{1,7}$/.test(text));
  const hours = texts("hour").filter((text) => /^\d{1,2}$/.test(text) && Number(text) <= DAY_HOURS);
  const days = texts("day").map((text) => DAYS.indexOf(text.toLowerCase()));
  const pollHints = {
    ttlSeconds: minutes === undefined || Number(minutes) === 0 ? null : Number(minutes) * 60,
    // Some writers count hours from 1 to 24.
    skipHours: someOf(
      hours.map((text) => Number(text) % DAY_HOURS),
      DAY_HOURS,
    ),
    skipDays: someOf(
      days.filter((day) => day >= 0),
      DAYS.length,
    ),
  };
  const isAny = pollHints.ttlSeconds !== null || pollHints.skipHours.length + pollHints.skipDays.length > 0;
  return isAny ? pollHints : null;
}

const DAY_HOURS = 24;

/** Sorted, without repetition; empty if all are given. */
function someOf(given: readonly number[], all: number): number[] {
  const some = [...new Set(given)].sort((one, other) => one - other);
  return some.length === all ? [] : some;
}
