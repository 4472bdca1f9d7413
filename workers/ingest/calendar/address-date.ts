import { midnightOf } from "./day.ts";

const YEAR_MIN = 1995;
const DAY_MS = 86_400_000;

/** The first and the last day that an address may mean: midnights in UTC, in milliseconds since 1970. */
export type AddressDays = { from: number; to: number };

/**
 * The day or the month that a page's URL names, as its first and last day. A page is rarely published before
 * the day in its URL. Null if the URL names none, or an impossible one: before 1995, or in the future (then
 * it is the day of an event).
 *
 * @example daysInAddress(new URL("https://x.vn/2026/03/15/a.html"), new Date("2026-11-29")).from // Date.UTC(2026, 2, 15)
 */
export function daysInAddress(url: URL, now: Date): AddressDays | null {
  const path = url.pathname.replace(ARCHIVE, "");
  for (const form of FORMS) {
    const [, year, month, day] = form.exec(path) ?? [];
    const from = dayOf(Number(year), Number(month), Number(day ?? 1));
    if (from !== null && from <= now.getTime() + DAY_MS)
      return { from, to: day === undefined ? Date.UTC(Number(year), Number(month), 0) : from };
  }
  return null;
}

/**
 * A web archive puts the time of its snapshot into the path, followed by the original URL with or without its
 * scheme.
 */
const ARCHIVE = /^.*\/(?:https?:\/\/?|\d{14}(?:[a-z]{2}_)?\/(?!https?:))[^/]*/;

/**
 * Three forms: a day at the start of a path segment, a timestamp to the minute at the end of one, a month. A
 * day at the end of a slug is usually that of the event, and eight digits there may be an id.
 */
const FORMS: readonly RegExp[] = [
  /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/,
  /\/(\d{4})-(\d{2})-(\d{2})(?=[/_-]|$)/,
  /\/(\d{4})(\d{2})(\d{2})(?=[/_-]|$)/,
  /[/-](\d{4})(\d{2})(\d{2})(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,3})?(?=[/._-]|$)/,
  /\/(\d{4})\/(\d{2})(?=\/(?!\d{1,2}(?:\/|$)))/,
];

function dayOf(year: number, month: number, day: number): number | null {
  return year >= YEAR_MIN ? midnightOf({ year, month, day }) : null;
}
