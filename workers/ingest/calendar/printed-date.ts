import { offsetOf, timeIn, zoneIn } from "./clock-time.ts";
import type { DateReading, PrintedDate } from "./date-reading.ts";
import { MONTHS } from "./month-names.ts";
import { relativeDate } from "./relative-date.ts";

const TEXT_CHARACTERS_MAX = 160;
const RELATIVE_CHARACTERS_MAX = 40;

/** Reads the first date in a short text, in any of the ways that news sites print one; null where there is none or it is impossible. */
export function parsePrintedDate(text: string, reading: DateReading): PrintedDate | null {
  const line = tidy(text);
  if (line === "" || (!/\d/.test(line) && line.length > RELATIVE_CHARACTERS_MAX)) return null;
  const found =
    epochDate(line, reading) ?? isoDate(line) ?? calendarDate(line, reading) ?? relativeDate(line, reading);
  if (!found || !isPossible(found)) return null;
  return { ...found, updated: UPDATED.test(line), weekdayDiffers: weekdayDiffers(line, found) };
}

/** The instant of a printed date as ISO 8601 in UTC. A date without a time is the midnight that begins it. */
export function instantOf(
  date: Omit<PrintedDate, "updated" | "weekdayDiffers">,
  reading: DateReading,
): string {
  const { hour, minute, second, millisecond } = date.time ?? {
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
  const local = Date.UTC(date.year, date.month - 1, date.day, hour, minute, second, millisecond);
  return new Date(local - (date.offsetMinutes ?? reading.offsetMinutes) * 60_000).toISOString();
}

type Found = Omit<PrintedDate, "updated" | "weekdayDiffers">;

const UPDATED =
  /cap nhat|cập nhật|updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt|atualizado|oppdatert|opdateret|uppdaterad/;

/** Lower case, composed, single plain spaces, at most a line long. */
function tidy(text: string): string {
  return text
    .slice(0, TEXT_CHARACTERS_MAX)
    .normalize("NFC")
    .replace(/[\s\u00A0\u202F\u2009]+/g, " ")
    .trim()
    .toLowerCase();
}

function epochDate(line: string, reading: DateReading): Found | null {
  const match = /^(\d{10})(\d{3})?$/.exec(line);
  if (!match) return null;
  const at = new Date(Number(match[1]) * 1000 + reading.offsetMinutes * 60_000);
  const time = {
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: 0,
  };
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time,
    offsetMinutes: reading.offsetMinutes,
  };
}

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:t| |, | - )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(z(?![a-z])|[+-]\d{2}:?\d{0,2}(?!\d))?/;

function isoDate(line: string): Found | null {
  const match = ISO.exec(line);
  if (!match) return null;
  const [whole, year, month, day, hour, minute, second, fraction, zone] = match;
  const millisecond = Number((fraction ?? "0").padEnd(3, "0").slice(0, 3));
  const time =
    hour === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), millisecond };
  const after = line.slice(match.index + whole.length);
  const offsetMinutes = zone ? offsetOf(zone) : time ? zoneIn(after) : null;
  return { year: Number(year), month: Number(month), day: Number(day), time, offsetMinutes };
}

function calendarDate(line: string, reading: DateReading): Found | null {
  const date = numericDate(line, reading) ?? asianDate(line) ?? monthNameDate(line);
  if (!date) return null;
  const rest = `${line.slice(0, date.from)} ${line.slice(date.to)}`;
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    time: timeIn(rest),
    offsetMinutes: zoneIn(rest),
  };
}

type DateSpan = { year: number; month: number; day: number; from: number; to: number };

const DAY_FIRST = /(?<![\d.,:/-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])/;
const YEAR_FIRST = /(?<![\d/])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/;

function numericDate(line: string, reading: DateReading): DateSpan | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return span(yearFirst, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const match = DAY_FIRST.exec(line);
  if (!match) return null;
  const [, first, , second, printedYear] = match;
  const year = Number(printedYear) < 100 ? 2000 + Number(printedYear) : Number(printedYear);
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && reading.monthFirst === true);
  return monthFirst
    ? span(match, year, Number(first), Number(second))
    : span(match, year, Number(second), Number(first));
}

const ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/;

function asianDate(line: string): DateSpan | null {
  const match = ASIAN.exec(line);
  return match ? span(match, Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const NAMES = [...MONTHS.keys()].sort((left, right) => right.length - left.length).join("|");
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?\\s?(?:de |of |ngày |-)?\\s?(?:tháng )?(${NAMES}|(?<=tháng )\\d{1,2})(?![\\p{L}])[.,]?\\s?(?:de |del |năm |,|-)?\\s?,?\\s?(\\d{4})`,
  "u",
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}])(${NAMES})\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\.| of)?\\s?(\\d{4})`,
  "u",
);

function monthNameDate(line: string): DateSpan | null {
  if (!/\d{4}/.test(line)) return null;
  const dayFirst = DAY_MONTH.exec(line);
  if (dayFirst) return span(dayFirst, Number(dayFirst[3]), monthOf(dayFirst[2] ?? ""), Number(dayFirst[1]));
  const monthFirst = MONTH_DAY.exec(line);
  return monthFirst
    ? span(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]))
    : null;
}

function monthOf(name: string): number {
  return MONTHS.get(name) ?? Number(name);
}

function span(match: RegExpExecArray, year: number, month: number, day: number): DateSpan {
  return { year, month, day, from: match.index, to: match.index + match[0].length };
}

function isPossible(date: Found): boolean {
  const day = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (day.getUTCMonth() !== date.month - 1 || day.getUTCDate() !== date.day) return false;
  return date.time === null || (date.time.hour < 24 && date.time.minute < 60 && date.time.second < 61);
}

const WEEKDAYS: readonly RegExp[] = [
  /chủ nhật|(?<!\p{L})cn(?!\p{L})/u,
  /thứ (?:hai|2)|(?<!\p{L})t2(?!\d)/u,
  /thứ (?:ba|3)|(?<!\p{L})t3(?!\d)/u,
  /thứ (?:tư|4)|(?<!\p{L})t4(?!\d)/u,
  /thứ (?:năm|5)|(?<!\p{L})t5(?!\d)/u,
  /thứ (?:sáu|6)|(?<!\p{L})t6(?!\d)/u,
  /thứ (?:bảy|7)|(?<!\p{L})t7(?!\d)/u,
];

function weekdayDiffers(line: string, date: Found): boolean {
  const printed = WEEKDAYS.findIndex((weekday) => weekday.test(line));
  return printed >= 0 && printed !== new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}
