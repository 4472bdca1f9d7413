/** A day of the calendar; month and day count from 1. */
export type Day = { year: number; month: number; day: number };

/**
 * The milliseconds since 1970 of a day's midnight in UTC; null for one that does not exist, such as the 31st
 * of February.
 *
 * @example midnightOf({ year: 2026, month: 2, day: 31 }) // null
 */
export function midnightOf({ year, month, day }: Day): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.getTime() : null;
}

/** A year as printed: `26` is 2026. */
export function yearOf(printed: string): number {
  return Number(printed) + (printed.length === 2 ? 2_000 : 0);
}
