import type { Rhythm } from "../shared/rhythm.ts";

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/**
 * A source with this many new entries an hour is polled every ten minutes. One with four times as many is
 * polled every five.
 */
const ENTRIES_AN_HOUR = 1.5;
const INTERVAL_SECONDS = 600;
/** Limits of an adaptive source's interval. */
export const FLOOR_SECONDS = 300;
const CEILING_SECONDS = 1_800;
/** The prior: a source starts as if watched for so long, with {@link ENTRIES_AN_HOUR} entries. */
const PRIOR_HOURS = 4;
/** The prior of each hour of the day: as if watched for so long, with the source's average. */
const PRIOR_HOURS_OF_EACH = 0.5;
/** After this many days an observation has 1/e of its weight. */
const FADING_DAYS = 10;
/** Of a longer watch only the end counts: earlier entries may have left the list unseen. */
const WATCH_HOURS_MAX = 72;

/** A span in which a source was watched, and the times of its new entries, in milliseconds since 1970. */
export type Watch = { fromMs: number; toMs: number; newAtMs: readonly number[] };

/** Adds what was seen of a source to its rhythm; earlier observations lose weight. */
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
 * Seconds until a source is due again. Polls grow with the square root of the expected entries: for a given
 * number of requests to several sources, this finds an entry soonest on average.
 *
 * @example waitSeconds(null, 0) // 600
 */
export function waitSeconds(rhythm: Rhythm | null, nowMs: number): number {
  let done = 0;
  let waitedMs = 0;
  for (const { hour, ms } of hoursOf(nowMs, nowMs + CEILING_SECONDS * 1_000)) {
    const pollsAMs = Math.sqrt(expectedAnHour(rhythm, hour) / ENTRIES_AN_HOUR) / (INTERVAL_SECONDS * 1_000);
    const stepMs = Math.min(ms, (1 - done) / pollsAMs);
    waitedMs += stepMs;
    done += stepMs * pollsAMs;
  }
  return Math.max(FLOOR_SECONDS, Math.min(CEILING_SECONDS, Math.round(waitedMs / 1_000)));
}

/** New entries expected in this hour of the day, from what was seen in it and in all hours. */
function expectedAnHour(rhythm: Rhythm | null, hour: number): number {
  const { seen, hours } = rhythm ?? { seen: NONE, hours: NONE };
  const average = (ENTRIES_AN_HOUR * PRIOR_HOURS + sum(seen)) / (PRIOR_HOURS + sum(hours));
  return (average * PRIOR_HOURS_OF_EACH + (seen[hour] ?? 0)) / (PRIOR_HOURS_OF_EACH + (hours[hour] ?? 0));
}

/** Divides a span of time at the full hours, into at most {@link WATCH_HOURS_MAX} + 1 parts. */
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
