import { ESCAPE, escapeKey } from "../../text/escape.ts";

/** Dates before 2000 are indexed by their millennium only. A period from 2100 on is not narrowed. */
const FIRST_YEAR = 2000;
const END_YEAR = 2100;

const HOUR_MS = 3_600_000;
const HOUR_CHARS = "2026-11-21T12".length;

/**
 * The tokens for the hour, day, month and year (UTC) in which an article was published, or first seen. No
 * host can have the same ones.
 */
export function timeTokens(at: string): string[] {
  return [hourToken(at), dayToken(at), monthToken(at), yearToken(at)];
}

/**
 * An FTS5 expression that finds every article from the hour of `from` (null: from the beginning) to that of
 * `to`, and none from other hours since 2000. A whole year, month or day is one token, so any period needs
 * fewer than 250 tokens. Null where the period ends too far in the future.
 */
export function periodExpression(from: string | null, to: string): string | null {
  if (to >= `${END_YEAR}`) return null;
  const end = to.slice(0, HOUR_CHARS);
  const start = from === null ? "" : from.slice(0, HOUR_CHARS);
  const isEarly = start < `${FIRST_YEAR}`;
  const tokens = isEarly ? [`"${own("year0")}"*`, `"${own("year1")}"*`] : [];
  let hour = isEarly ? `${FIRST_YEAR}-01-01T00` : start;
  while (hour <= end) {
    const span = spanFrom(hour, end);
    tokens.push(`"${span.token}"`);
    hour = isoHour(msOf(span.last) + HOUR_MS);
  }
  return `source : (${tokens.length === 0 ? `"${own("never")}"` : tokens.join(" OR ")})`;
}

/** The longest of year, month, day and hour that begins here and ends within the period. */
function spanFrom(hour: string, end: string): { token: string; last: string } {
  const year = `${hour.slice(0, 4)}-12-31T23`;
  if (hour.endsWith("-01-01T00") && year <= end) return { token: yearToken(hour), last: year };
  const month = lastOfMonth(hour);
  if (hour.endsWith("-01T00") && month <= end) return { token: monthToken(hour), last: month };
  const day = `${hour.slice(0, 10)}T23`;
  if (hour.endsWith("T00") && day <= end) return { token: dayToken(hour), last: day };
  return { token: hourToken(hour), last: hour };
}

function lastOfMonth(hour: string): string {
  return isoHour(Date.UTC(Number(hour.slice(0, 4)), Number(hour.slice(5, 7))) - HOUR_MS);
}

function msOf(hour: string): number {
  return Date.parse(`${hour}:00:00.000Z`);
}

function isoHour(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, HOUR_CHARS);
}

function hourToken(at: string): string {
  return own(`hour${at.slice(0, HOUR_CHARS).replace(/\D/g, "")}`);
}

function dayToken(at: string): string {
  return own(`day${at.slice(0, 10).replaceAll("-", "")}`);
}

function monthToken(at: string): string {
  return own(`month${at.slice(0, 7).replace("-", "")}`);
}

function yearToken(at: string): string {
  return own(`year${at.slice(0, 4)}`);
}

function own(word: string): string {
  return `${ESCAPE}${escapeKey(word)}`;
}
