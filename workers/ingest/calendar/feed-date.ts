import { VIET_NAM_MINUTES } from "../../shared/zone.ts";
import { instantOf, parsePrintedDate } from "./printed-date.ts";

/** How a feed writes 3/4: Vietnamese papers put the day first, two of their feed programs the month. */
export type DateOrder = "day-first" | "month-first";

const YEAR_MIN = 1990;
const YEAR_MAX = 2100;

/**
 * Decides the order from all dates of a feed together: 9/16 also settles 9/10 beside it. Where no date
 * settles it, seconds together with AM or PM identify the programs that put the month first.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const starts = texts.map((text) => text.slice(0, DATE_CHARS_MAX).replace(/\s+/g, " "));
  const pairs = starts.flatMap((text) => {
    const found = NUMERIC.exec(text);
    return found === null ? [] : [{ first: Number(found[1]), second: Number(found[2]) }];
  });
  if (pairs.some(({ first }) => first > 12)) return "day-first";
  if (pairs.some(({ second }) => second > 12)) return "month-first";
  return starts.some((text) => AMERICAN_CLOCK.test(text)) ? "month-first" : "day-first";
}

const DATE_CHARS_MAX = 100;
const NUMERIC = /(?<![\d:])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const AMERICAN_CLOCK = /\d:\d{2}:\d{2} ?[AP]M/i;

/**
 * Reads a date in any form that feeds, sitemaps and pages use. A date without a zone is Vietnamese time.
 * Returns UTC to the second, or null if the text is not a date or is outside 1990 to 2100.
 *
 * @example readFeedDate("Sat, 18 Oct 2025 09:00:00 CEST", dateOrderOf([])) // "2025-10-18T07:00:00.000Z"
 */
export function readFeedDate(text: string | null, order: DateOrder): string | null {
  const reading = { now: NEVER, offsetMinutes: VIET_NAM_MINUTES, monthFirst: order === "month-first" };
  const date = text === null || !/\p{Nd}{2}/u.test(text) ? null : parsePrintedDate(text, reading);
  if (date === null || date.year < YEAR_MIN || date.year > YEAR_MAX) return null;
  const time = date.time && { ...date.time, millisecond: 0 };
  return instantOf({ ...date, time }, reading);
}

/**
 * A feed may be read long after it was written, so its relative dates mean nothing. Counted back from 1970,
 * they fall outside the accepted range.
 */
const NEVER = new Date(0);
