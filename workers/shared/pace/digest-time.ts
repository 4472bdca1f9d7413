import { readStored } from "../stored-json.ts";
import { instantsOf, type WallTime, wallAt, weekdayOf } from "./local-time.ts";
import { afterQuietHours, isTime, minuteOf, type QuietHours } from "./quiet-hours.ts";

/** How often a subscription's digest is sent. */
export type DigestSchedule =
  | { every: "minutes"; minutes: number }
  | { every: "day"; at: string; timeZone: string }
  | { every: "week"; weekday: Weekday; at: string; timeZone: string };

/** In the order of `Date.getDay`. */
export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** The longest digest by minutes; a longer one is daily. */
export const DIGEST_MINUTES_MAX = 1_440;
const MINUTE_MS = 60_000;
/**
 * Milliseconds. Without jitter all digests of a country would be sent at the same moment, on the stroke of
 * the hour.
 */
const JITTER_MS = { min: 10_000, max: 300_000 };
const DAYS_AHEAD = 8;

/**
 * When a digest is due whose first article comes at this moment: so many minutes later, or at the next such
 * time of the wall clock, plus a little by `random` (0 up to 1). A time that the clock skips counts as the
 * moment of the change; of a time that it shows twice the first counts. Quiet hours delay it.
 */
export function digestDueAt(
  schedule: DigestSchedule,
  { nowMs, random, quietHours }: { nowMs: number; random: number; quietHours: QuietHours | null },
): number {
  const jitterMs = JITTER_MS.min + Math.floor(random * (JITTER_MS.max - JITTER_MS.min));
  const plannedMs =
    schedule.every === "minutes" ? nowMs + schedule.minutes * MINUTE_MS : nextTime(schedule, nowMs);
  const shareMs = schedule.every === "minutes" ? Math.min(jitterMs, schedule.minutes * 6_000) : jitterMs;
  return afterQuietHours(plannedMs + shareMs, quietHours);
}

/** The stored schedule; null where it is damaged: each article is then sent at once. */
export function readDigest(text: string): DigestSchedule | null {
  return readStored<DigestSchedule>(text, (schedule) => {
    if (schedule.every === "minutes") {
      return schedule.minutes > 0 && schedule.minutes <= DIGEST_MINUTES_MAX;
    }
    const isDay = schedule.every === "day" || WEEKDAYS.includes(schedule.weekday);
    return isDay && isTime(schedule.at, schedule.timeZone);
  });
}

type Daily = Exclude<DigestSchedule, { every: "minutes" }>;

function nextTime(schedule: Daily, nowMs: number): number {
  const { at, timeZone } = schedule;
  const today = wallAt(nowMs, timeZone).day;
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    const wall: WallTime = { day, minute: minuteOf(at) };
    const [atMs] = instantsOf(wall, timeZone);
    if (atMs > nowMs && isItsDay(schedule, wall)) return atMs;
  }
  throw new Error(`the schedule ${JSON.stringify(schedule)} names no time within ${DAYS_AHEAD} days`);
}

function isItsDay(schedule: Daily, wall: WallTime): boolean {
  return schedule.every === "day" || WEEKDAYS[weekdayOf(wall)] === schedule.weekday;
}
