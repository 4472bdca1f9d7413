/** A time as a clock on the wall shows it: `day` counts from 1970-01-01, `minute` from midnight. */
export type WallTime = { day: number; minute: number };

const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** What the wall clock of an IANA zone shows at an instant (milliseconds since 1970). */
export function wallAt(atMs: number, timeZone: string): WallTime {
  const localMs = atMs + offsetAt(atMs, timeZone);
  const day = Math.floor(localMs / DAY_MS);
  return { day, minute: Math.floor((localMs - day * DAY_MS) / MINUTE_MS) };
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf({ day }: WallTime): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * The instants at which the wall clock begins to show this minute. There are two where it is set back and
 * shows the minute twice, the first one by the larger offset. Where it is set forward past the minute, it is
 * the instant of that change.
 */
export function instantsOf({ day, minute }: WallTime, timeZone: string): [number, ...number[]] {
  const localMs = day * DAY_MS + minute * MINUTE_MS;
  const [before, after] = [localMs - DAY_MS, localMs + DAY_MS].map((atMs) => offsetAt(atMs, timeZone));
  const offsets = [...new Set([before ?? 0, after ?? 0])];
  const shown = offsets
    .map((offset) => localMs - offset)
    .filter((atMs) => atMs + offsetAt(atMs, timeZone) === localMs);
  const [first, ...more] = shown;
  if (first !== undefined) return [first, ...more];
  return [changeBetween(localMs - DAY_MS, localMs + DAY_MS, timeZone)];
}

/** The first instant of the later offset. No zone's history has two changes within two days. */
function changeBetween(fromMs: number, toMs: number, timeZone: string): number {
  const earlier = offsetAt(fromMs, timeZone);
  let [low, high] = [fromMs, toMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, timeZone) === earlier) low = middle;
    else high = middle;
  }
  return high;
}

/** How far the zone's clock is ahead of UTC (ms). Throws for an unknown zone, since the api accepts none. */
function offsetAt(atMs: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shownMs = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shownMs - Math.floor(atMs / 1_000) * 1_000;
}

/** Creating a format costs a hundred times as much as using it, and users are in few zones. */
const FORMATS_MAX = 50;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  if (formats.size >= FORMATS_MAX) formats.clear();
  formats.set(timeZone, made);
  return made;
}
