import type { Rhythm } from "../shared/rhythm.ts";

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/**
 * A source of so many new entries an hour is polled every ten minutes, one of four times as many every five.
 */
const ENTRIES_AN_HOUR = 1.5;
const INTERVAL_SECONDS = 600;
/** No adaptive source is polled more often, or less often, than this. */
export const FLOOR_SECONDS = 300;
export const CEILING_SECONDS = 3_600;
/** Before a source is known it counts as watched for so long, with {@link ENTRIES_AN_HOUR} seen. */
const PRIOR_HOURS = 4;
/** Each hour of the day counts as watched for so long, with the source's average seen. */
const PRIOR_HOURS_OF_EACH = 0.5;
/** What was seen counts a third after so many days. */
const FADING_DAYS = 10;
/** Of a longer watch only its end is counted: what had come and gone before was not seen. */
const WATCH_HOURS_MAX = 72;

/** A time for which a source was watched, and when its new entries came, in milliseconds since 1970. */
export type Watch = { fromMs: number; toMs: number; newAtMs: readonly number[] };

/** Adds what was seen of a source to its rhythm, and lets what was seen before fade. */
export function observe(rhythm: Rhythm | null, { fromMs, toMs, newAtMs }: Watch): Rhythm | null {
  const startMs = Math.max(fromMs, toMs - WATCH_HOURS_MAX * HOUR_MS);
  if (!(startMs < toMs)) return rhythm;
  const faded = Math.exp((startMs - toMs) / (FADING_DAYS * DAY_HOURS * HOUR_MS));
  const seen = (rhythm?.seen ?? NONE).map((count) => count * faded);
  const hours = (rhythm?.hours ?? NONE).map((count) => count * faded);
  for (const { hour, ms } of hoursOf(startMs, toMs)) hours[hour] = (hours[hour] ?? 0) + ms / HOUR_MS;
  for (const atMs of newAtMs) {
    const hour = hourAt(atMs >= startMs && atMs < toMs ? atMs : toMs - 1);
    seen[hour] = (seen[hour] ?? 0) + 1;
  }
  return { seen: seen.map(rounded), hours: hours.map(rounded) };
}

const NONE: readonly number[] = Array.from({ length: DAY_HOURS }, () => 0);

/**
 * After how many seconds a source is to be polled again. The number of polls grows with the square root of
 * the number of entries that are expected: of all ways to spend as many requests on several sources, that one
 * finds an entry soonest on average.
 */
export function waitSeconds(rhythm: Rhythm | null, nowMs: number): number {
  let done = 0;
  let waitedMs = 0;
  for (const { hour, ms } of hoursOf(nowMs, nowMs + CEILING_SECONDS * 1_000)) {
    const pollsAMs = Math.sqrt(expectedAnHour(rhythm, hour) / ENTRIES_AN_HOUR) / (INTERVAL_SECONDS * 1_000);
    const stepMs = Math.min(ms, (1 - done) / pollsAMs);
    waitedMs += stepMs;
    done += stepMs * pollsAMs;
    if (stepMs < ms) break;
  }
  return Math.max(FLOOR_SECONDS, Math.min(CEILING_SECONDS, Math.round(waitedMs / 1_000)));
}

/** New entries in this hour of the day, by what was seen in it and in all of them. */
function expectedAnHour(rhythm: Rhythm | null, hour: number): number {
  const { seen, hours } = rhythm ?? { seen: NONE, hours: NONE };
  const average = (ENTRIES_AN_HOUR * PRIOR_HOURS + sum(seen)) / (PRIOR_HOURS + sum(hours));
  return (average * PRIOR_HOURS_OF_EACH + (seen[hour] ?? 0)) / (PRIOR_HOURS_OF_EACH + (hours[hour] ?? 0));
}

/** The parts of a span of time that lie in different hours, at most {@link WATCH_HOURS_MAX} and one. */
function hoursOf(fromMs: number, toMs: number): { hour: number; ms: number }[] {
  const parts: { hour: number; ms: number }[] = [];
  for (let atMs = fromMs; atMs < toMs && parts.length <= WATCH_HOURS_MAX; ) {
    const endMs = Math.min(toMs, (Math.floor(atMs / HOUR_MS) + 1) * HOUR_MS);
    parts.push({ hour: hourAt(atMs), ms: endMs - atMs });
    atMs = endMs;
  }
  return parts;
}

function hourAt(atMs: number): number {
  return Math.floor(atMs / HOUR_MS) % DAY_HOURS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}
