import { VIET_NAM_MINUTES } from "../../shared/zone.ts";
import { anyIn } from "../words/entries.ts";
import { vi } from "../words/vi.ts";
import { midnightOf } from "./day.ts";

/** A day or a month named in a sentence, with its place in the sentence's text. */
export type DatedSpan = { date: string; start: number; end: number };

const DAYS_MAX = 12;
/** A day without a year is in the past, or at most this far in the future. */
const AHEAD_MAX_MS = 60 * 86_400_000;
const YEAR_MIN = 1900;

/**
 * The days of a sentence in reading order: `15/3`, `ngày 11-12`, `26/3/2025`, `15 tháng 3 năm 2023`, `tháng
 * 10/2022`.
 */
export function daysIn({ text }: { text: string }, publishedAt: string | null): DatedSpan[] {
  const published =
    publishedAt === null ? null : new Date(Date.parse(publishedAt) + VIET_NAM_MINUTES * 60_000);
  return [...text.matchAll(DAY)].slice(0, DAYS_MAX).flatMap((match) => {
    const date = isAllDay(match, text) ? null : dateOf(match, published);
    return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

/** "Trực cả ngày 24/7": around the clock. */
function isAllDay({ 0: day, index }: RegExpExecArray, text: string): boolean {
  return day === "24/7" && ALL_DAY_BEFORE.test(text.slice(Math.max(0, index - BEFORE_CHARACTERS_MAX), index));
}

const BEFORE_CHARACTERS_MAX = 20;
const ALL_DAY_BEFORE = new RegExp(`(?<!\\p{L})${anyIn(vi, "allDay")}\\s*\\(?$`, "iu");

const RANGE = anyIn(vi, "rangeWords");
const MONTH = anyIn(vi, "beforeMonthNumber");
const YEAR = anyIn(vi, "beforeYear");
/**
 * Numbers alone are a day only with a year, a slash, or a word for "day" before them: `3-4 lần` is not a day.
 */
const DAY = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<day>\d{1,2})(?:\s?(?:-|${RANGE})\s?\d{1,2})?\s?(?<sign>[/.-])\s?(?<month>\d{1,2})\k<sign>(?<year>\d{3,5})(?![\d/])`,
    String.raw`(?<=${anyIn(vi, "beforeDay")}\s*\(?(?:\d{1,2}\s?(?:-|${RANGE})\s?)?)(?<day2>\d{1,2})(?:\s?-\s?\d{1,2}(?=/))?[/.-](?<month2>\d{1,2})(?![\d/%]|[.,-]\d)`,
    String.raw`(?<day3>\d{1,2})\s+${MONTH}\s+(?<month3>\d{1,2})(?:\s+${YEAR}\s+(?<year3>\d{4}))?`,
    String.raw`${MONTH}\s+(?<month4>\d{1,2})(?:\s?[/-]\s?|\s+${YEAR}\s+)(?<year4>\d{4,5})(?!\d)`,
  ].join("|"),
  "giu",
);

function dateOf({ groups = {} }: RegExpMatchArray, published: Date | null): string | null {
  const month = Number(groups.month ?? groups.month2 ?? groups.month3 ?? groups.month4);
  const day = groups.day ?? groups.day2 ?? groups.day3;
  const printed = groups.year ?? groups.year3 ?? groups.year4;
  if (month < 1 || month > 12) return null;
  const year =
    printed === undefined ? nearestYear(Number(day), month, published) : mendYear(printed, published);
  if (year === null) return null;
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  return midnightOf({ year, month, day: Number(day) }) !== null
    ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`
    : null;
}

function nearestYear(day: number, month: number, published: Date | null): number | null {
  if (published === null) return null;
  const year = published.getUTCFullYear();
  const isFarAhead = Date.UTC(year, month - 1, day) - published.getTime() > AHEAD_MAX_MS;
  return isFarAhead ? year - 1 : year;
}

/**
 * Corrects a misprinted year to the latest year whose digits contain the printed ones in order, or are
 * contained in them: in a text of 2026, `20022` is 2022 and `206` is 2026.
 */
function mendYear(printed: string, published: Date | null): number | null {
  if (printed.length === 4) return Number(printed) >= YEAR_MIN ? Number(printed) : null;
  const latest = published?.getUTCFullYear() ?? 0;
  for (let year = latest; year > YEAR_MIN && year > latest - 60; year -= 1) {
    if (isInside(String(year), printed) || isInside(printed, String(year))) return year;
  }
  return null;
}

/** Whether the longer text contains the characters of the shorter one, in order. */
function isInside(shorter: string, longer: string): boolean {
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at += 1;
  return at === shorter.length;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
