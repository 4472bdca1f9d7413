import { midnightOf } from "./day.ts";

const YEAR_MIN = 1995;
const DAY_MS = 86_400_000;

/** The first and the last day that an address may mean, as the milliseconds of their midnights in UTC. */
export type AddressDays = { from: number; to: number };

/**
 * The day that a page's address names, or the days of the month: as a rule nothing was published before its
 * address was made. Null where there is none, or one that cannot be: before 1995, or still to come, as an
 * event's.
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
 * An archive keeps a page under the moment of its visit, and then the page's own address with or without a
 * scheme.
 */
const ARCHIVE = /^.*\/(?:https?:\/\/?|\d{14}(?:[a-z]{2}_)?\/(?!https?:))[^/]*/;

/**
 * A day at the beginning of a part of the path; a moment to the minute, wherever it ends one; a month. A day
 * at the end of a headline is as a rule that of the event, and eight digits there may be a number.
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
