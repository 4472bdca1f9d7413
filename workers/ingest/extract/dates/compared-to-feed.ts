import type { DateReading } from "../../calendar/date-reading.ts";
import { instantOf } from "../../calendar/printed-date.ts";
import type { DateCandidate } from "./candidates.ts";

const CLOSE_MS_MAX = 3 * 86_400_000;

/**
 * The dates of lines near the heading: those close to the feed's date or later, and those days earlier. A
 * caption or a sentence may mention an old day, and an article that seems old does not alert.
 */
export function comparedToFeed(
  lines: readonly DateCandidate[],
  [feed]: DateCandidate[],
  reading: DateReading,
) {
  if (!feed) return { close: lines, early: [] };
  const since = Date.parse(instantOf(feed.date, reading)) - CLOSE_MS_MAX;
  const isEarly = ({ date }: DateCandidate) => Date.parse(instantOf(date, reading)) < since;
  return { close: lines.filter((line) => !isEarly(line)), early: lines.filter(isEarly) };
}
