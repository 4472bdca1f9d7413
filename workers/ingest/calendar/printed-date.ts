import { compose } from "../../shared/text/characters.ts";
import { anyOf, numbered } from "../words/entries.ts";
import { clockIn, isPossibleTime } from "./clock-time.ts";
import type { DateReading, FoundDate, PrintedDate } from "./date-reading.ts";
import { midnightOf } from "./day.ts";
import { daySpanIn } from "./day-span.ts";
import { relativeDate } from "./relative-date.ts";
import { withoutWeek } from "./week-date.ts";
import { yearlessDate } from "./yearless-date.ts";
import { offsetOf, zoneIn } from "./zones.ts";

const TEXT_CHARACTERS_MAX = 160;
const RELATIVE_CHARACTERS_MAX = 40;

/**
 * Reads the first date in a short text, in any of the ways that news sites print one and feeds, sitemaps and
 * metadata write one (RFC 822, ISO 8601, asctime, epoch); null where there is none or it is impossible.
 *
 * @example parsePrintedDate("28/11/2026, 1:05 CH", { now: new Date(0), offsetMinutes: 420 })?.time?.hour // 13
 */
export function parsePrintedDate(text: string, reading: DateReading): PrintedDate | null {
  const printed = tidy(text);
  const line = printed.toLowerCase();
  if (line === "" || (!/\d/.test(line) && line.length > RELATIVE_CHARACTERS_MAX)) return null;
  const dated = withoutWeek(line);
  const found =
    epochDate(line, reading) ??
    isoDate(dated) ??
    compactDate(dated) ??
    calendarDate(line, line.length === printed.length ? printed : line, reading) ??
    yearlessDate(line, reading) ??
    relativeDate(line, reading);
  if (!found || midnightOf(found) === null || !(found.time === null || isPossibleTime(found.time)))
    return null;
  return { ...found, updated: UPDATED.test(line), weekdayDiffers: weekdayDiffers(line, found) };
}

/** The instant of a printed date as ISO 8601 in UTC. A date without a time is the midnight that begins it. */
export function instantOf(date: FoundDate, reading: DateReading): string {
  const { hour, minute, second, millisecond } = date.time ?? MIDNIGHT;
  const local = Date.UTC(date.year, date.month - 1, date.day, hour, minute, second, millisecond);
  return new Date(local - (date.offsetMinutes ?? reading.offsetMinutes) * 60_000).toISOString();
}

const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0 };

const UPDATED = new RegExp(anyOf("updatedLabels"), "u");

/** The text in NFC with single plain spaces, digits and minus signs, cut to the length of a line. */
function tidy(text: string): string {
  return compose(text.slice(0, TEXT_CHARACTERS_MAX))
    .replace(OTHER_DIGITS, plainDigit)
    .replace(/[\s\u00A0\u202F\u2009]+/g, " ")
    .replaceAll("\u2212", "-")
    .trim();
}

/** Thai, Lao, Khmer, Arabic, Indian and full-width digits. Unicode encodes each ten of them in order. */
const OTHER_DIGITS = /[\p{Nd}--[0-9]]/gv;

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Seconds or milliseconds since 1970, if the text holds nothing else. */
function epochDate(line: string, reading: DateReading): FoundDate | null {
  const match = /^(\d{10})(\d{3})?$/.exec(line);
  if (!match) return null;
  const at = new Date(Number(match[1]) * 1000 + reading.offsetMinutes * 60_000);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time: { ...MIDNIGHT, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
    offsetMinutes: reading.offsetMinutes,
  };
}

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:t| |, | - )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(z(?![a-z])|[+-]\d{2}:?\d{0,2}(?!\d))?/;

function isoDate(line: string): FoundDate | null {
  const match = ISO.exec(line);
  if (!match) return null;
  const [whole, year, month, day, hour, minute, second, fraction, zone] = match;
  const millisecond = Number((fraction ?? "0").padEnd(3, "0").slice(0, 3));
  const time =
    hour === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), millisecond };
  const rest = line.slice(match.index + whole.length).toUpperCase();
  const date = { year: Number(year), month: Number(month), day: Number(day), time };
  if (zone || time === null) return { ...date, offsetMinutes: zone ? offsetOf(zone) : null };
  return withZone(date, rest, rest);
}

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(z|[+-]\d{2}:?\d{0,2})?$/;

/**
 * ISO 8601 without separators, if the text holds nothing else: `20261121T0805`, `20261121080500`, `20261121`.
 */
function compactDate(line: string): FoundDate | null {
  const match = COMPACT.exec(line);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const time = { ...MIDNIGHT, hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: hour === undefined ? null : time,
    offsetMinutes: zone === undefined ? null : offsetOf(zone),
  };
}

/**
 * `printed` is the line before it was lower-cased: names of zones and AM/PM marks are recognised by their
 * capitals.
 */
function calendarDate(line: string, printed: string, reading: DateReading): FoundDate | null {
  const date = daySpanIn(line, reading);
  if (!date) return null;
  const rest = `${printed.slice(0, date.from)} ${printed.slice(date.to)}`;
  const clock = clockIn(`${date.clock ?? ""}${rest}`);
  const { year, month, day } = date;
  if (clock === null) return withZone({ year, month, day, time: null }, rest, "");
  const text = `${date.clock ?? ""}${rest}`;
  return withZone({ year, month, day, time: clock.time }, text, text.slice(clock.to));
}

/** The place of a date, in numbers or with a month's name, in a line; null if there is none. */
export function spanOfDate(text: string): { from: number; to: number } | null {
  const line = text.toLowerCase();
  const iso = ISO.exec(line);
  if (iso) return { from: iso.index, to: iso.index + iso[0].length };
  return daySpanIn(line, {});
}

/** With an unknown zone the moment is unknown too: only the day is kept, as its midnight in UTC. */
function withZone(date: Omit<FoundDate, "offsetMinutes">, text: string, after: string): FoundDate {
  const zone = zoneIn(text, after.trimEnd());
  if (zone === "unknown") return { ...date, time: null, offsetMinutes: 0 };
  return { ...date, offsetMinutes: zone?.offsetMinutes ?? null };
}

const WEEKDAYS = numbered("weekdays", 7).map((day) => new RegExp(`(?<!\\p{L})${day}(?![\\p{L}\\d])`, "u"));

function weekdayDiffers(line: string, date: FoundDate): boolean {
  const printed = WEEKDAYS.findIndex((weekday) => weekday.test(line));
  return printed >= 0 && printed !== new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}
