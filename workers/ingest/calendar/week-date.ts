import { midnightOf } from "./day.ts";

const DAY_MILLISECONDS = 86_400_000;
const WEEK_DATE = /(?<![\d-])(\d{4})(-?)w(\d{2})\2([1-7])(?=t\d|[^\d-]|$)/;

/**
 * Replaces a week date of ISO 8601 in a lower-case line by its day of the month, with or without
 * hyphens as written; other lines are returned unchanged. A week without a weekday is no day.
 *
 * @example withoutWeek("2026-w05-3t08:05") // "2026-01-28t08:05"
 */
export function withoutWeek(line: string): string {
  return line.replace(WEEK_DATE, (whole, year: string, sign: string, week: string, weekday: string) => {
    const day = dayOfWeek(Number(year), Number(week), Number(weekday));
    return day === null ? whole : new Date(day).toISOString().slice(0, 10).replaceAll("-", sign);
  });
}

/** 4 January is always in the first week, which begins on the Monday before it or on that day. */
function dayOfWeek(year: number, week: number, weekday: number): number | null {
  const fourth = midnightOf({ year, month: 1, day: 4 });
  if (fourth === null || week < 1 || week > 53) return null;
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 + weekday - 1 - daysSinceMonday) * DAY_MILLISECONDS;
}
