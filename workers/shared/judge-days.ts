/** Alerts of a subscription by day (UTC). Days without alerts are left out. */
type HitsByDay = ReadonlyMap<string, number>;

type Sensitivity = "low" | "middle" | "high";

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const WEEKS = 4;

/**
 * A spike exceeds the usual count by at least `spreads` times the spread, and has at least `countMin` alerts.
 */
const LIMITS: Record<Sensitivity, { spreads: number; countMin: number }> = {
  low: { spreads: 6, countMin: 10 },
  middle: { spreads: 4, countMin: 6 },
  high: { spreads: 2.5, countMin: 4 },
};

/**
 * The usual count of a day that is a spike: the mean of the same weekday in the four weeks before. Null if
 * the day is not a spike, or the subscription is younger than four weeks (`since` is its first day). The
 * spread is the standard deviation of the four days, at least that of chance (Poisson).
 */
export function spikeOver(
  counts: HitsByDay,
  { day, since, sensitivity }: { day: string; since: string; sensitivity: Sensitivity },
): number | null {
  if (dayBefore(day, WEEKS * WEEK_DAYS) < since) return null;
  const earlier = Array.from(
    { length: WEEKS },
    (_, week) => counts.get(dayBefore(day, WEEK_DAYS * (week + 1))) ?? 0,
  );
  const usual = mean(earlier);
  const spread = Math.max(Math.sqrt(usual), Math.sqrt(mean(earlier.map((one) => (one - usual) ** 2))));
  const { spreads, countMin } = LIMITS[sensitivity];
  return (counts.get(day) ?? 0) >= Math.max(countMin, usual + spreads * spread) ? usual : null;
}

/** A silence is longer than this many usual gaps between days with alerts. */
const GAPS = 3;
/** Minimum days with alerts that show a rhythm. */
const HIT_DAYS_MIN = 4;
export const HIT_DAYS_MAX = 12;

/**
 * The silence of a subscription on a day: it is longer than three times the usual gap between the last twelve
 * days with alerts, and than each of these gaps. Null if there is no silence, or too few days to know.
 */
export function silenceOn(counts: HitsByDay, day: string): { lastDay: string; usualGapDays: number } | null {
  const days = [...counts].flatMap(([one, count]) => (count > 0 ? [one] : []));
  const recent = days.sort().slice(-HIT_DAYS_MAX);
  const lastDay = recent.at(-1);
  if (lastDay === undefined || recent.length < HIT_DAYS_MIN) return null;
  const gaps = recent.slice(1).map((later, at) => daysBetween(recent[at] ?? later, later));
  const usualGapDays = mean(gaps);
  const isSilent = daysBetween(lastDay, day) > Math.max(GAPS * usualGapDays, ...gaps);
  return isSilent ? { lastDay, usualGapDays: Math.round(usualGapDays * 10) / 10 } : null;
}

/**
 * The day so many days earlier.
 *
 * @example dayBefore("2026-03-01", 1) // "2026-02-28"
 */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
