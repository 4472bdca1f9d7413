import { DAY_MINUTES, instantsOf, wallAt } from "./local-time.ts";

/** A stretch of every day, by the wall clock of a zone: from 22:00 to 06:30. `to` does not belong to it. */
export type QuietHours = { from: string; to: string; timeZone: string };

/**
 * The first instant, not before this one, at which a subscription may be told: the same outside of its quiet
 * hours, else when they end. They go by what the wall clock shows: a time that it shows twice is quiet twice,
 * and an end that it leaps over is the leap.
 */
export function afterQuietHours(atMs: number, quietHours: QuietHours | null): number {
  if (quietHours === null || !isQuiet(atMs, quietHours)) return atMs;
  const { to, timeZone } = quietHours;
  const { day } = wallAt(atMs, timeZone);
  const minute = minuteOf(to);
  const ends = [day, day + 1].flatMap((each) => instantsOf({ day: each, minute }, timeZone));
  // At the first of two ends the clock may be set back into them.
  return ends.find((endMs) => endMs > atMs && !isQuiet(endMs, quietHours)) ?? atMs;
}

/** Whether an instant is one of these quiet hours. */
function isQuiet(atMs: number, { from, to, timeZone }: QuietHours): boolean {
  const { minute } = wallAt(atMs, timeZone);
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
}

/** `07:30` as minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) % DAY_MINUTES;
}
