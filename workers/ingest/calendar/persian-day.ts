import type { Day } from "./day.ts";

/** Years of the Persian calendar that sites can print: 2011 to 2071 of the common era. */
const YEAR_MIN = 1_390;
const YEAR_MAX = 1_450;
/** The first day of the Persian year 1, in days before 1970, less the day that is counted from 1. */
const EPOCH_DAYS = -492_269;
const DAY_MILLISECONDS = 86_400_000;

export function isPersian(year: number): boolean {
  return year >= YEAR_MIN && year <= YEAR_MAX;
}

/**
 * The day of the common calendar. Eight years of 33 are leap years; the first six months have 31 days, the
 * others 30.
 */
export function dayOfPersian({ year, month, day }: Day): Day {
  const leapDays = Math.floor((8 * year + 21) / 33);
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  const at = new Date((EPOCH_DAYS + 365 * (year - 1) + leapDays + before + day) * DAY_MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
