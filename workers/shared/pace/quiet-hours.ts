import { readStored } from "../stored-json.ts";
import { DAY_MINUTES, instantsOf, wallAt } from "./local-time.ts";

/** A span of every day by the wall clock of a zone, such as from 22:00 to 06:30; `to` is no longer quiet. */
export type QuietHours = { from: string; to: string; timeZone: string };

/**
 * The first instant, not before this one, at which a subscription may get messages: this one if it is outside
 * the quiet hours, otherwise their end. The wall clock decides: a time that it shows twice is quiet twice,
 * and an end that it skips is the moment of the change.
 */
export function afterQuietHours(atMs: number, quietHours: QuietHours | null): number {
  if (quietHours === null || !isQuiet(atMs, quietHours)) return atMs;
  const { to, timeZone } = quietHours;
  const { day } = wallAt(atMs, timeZone);
  const minute = minuteOf(to);
  const ends = [day, day + 1].flatMap((each) => instantsOf({ day: each, minute }, timeZone));
  // Hours that begin when they end would be quiet for ever.
  return ends.find((endMs) => endMs > atMs && !isQuiet(endMs, quietHours)) ?? atMs;
}

/** The stored quiet hours; null where they are damaged: an alert is sent too early rather than never. */
export function readQuietHours(text: string): QuietHours | null {
  return readStored<QuietHours>(
    text,
    ({ from, to, timeZone }) => isTime(from, timeZone) && isTime(to, timeZone),
  );
}

/** Throws where the zone is unknown. */
export function isTime(time: string, timeZone: string): boolean {
  return TIME.test(time) && Number.isFinite(wallAt(0, String(timeZone)).minute);
}

const TIME = /^\d\d:\d\d$/;

/** Whether an instant is inside the quiet hours. */
function isQuiet(atMs: number, { from, to, timeZone }: QuietHours): boolean {
  const { minute } = wallAt(atMs, timeZone);
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
}

/**
 * `07:30` as minutes since midnight.
 *
 * @example minuteOf("06:30") // 390
 */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) % DAY_MINUTES;
}
