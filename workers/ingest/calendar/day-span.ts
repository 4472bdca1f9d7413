import { anyOf, numbered } from "../words/entries.ts";
import { ERAS, FIRST_YEAR } from "../words/eras.ts";
import type { DateReading } from "./date-reading.ts";
import { type Day, yearOf } from "./day.ts";
import { dayOfPersian, isPersian } from "./persian-day.ts";

/** A day with its place in the line; `clock` is a time printed inside it. */
export type DateSpan = Day & { from: number; to: number; clock?: string };

/**
 * The first day in a line of lower-case text: in numbers, with Chinese or Korean characters, or with a
 * month's name. Null if there is none.
 */
export function daySpanIn(line: string, reading: Pick<DateReading, "monthFirst">): DateSpan | null {
  return numericDate(line, reading) ?? asianDate(line) ?? monthNameDate(line);
}

const DAY_FIRST = /(?<![\d.,:/-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])/;
const YEAR_FIRST = /(?<![\d/])(\d{4})(\/|\.\s?)(\d{1,2})\2(\d{1,2})(?!\d)/;

function numericDate(line: string, reading: Pick<DateReading, "monthFirst">): DateSpan | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return span(yearFirst, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const match = DAY_FIRST.exec(line);
  if (!match) return null;
  const [, first, , second, printedYear = ""] = match;
  const year = yearOf(printedYear);
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && reading.monthFirst === true);
  return monthFirst
    ? span(match, year, Number(first), Number(second))
    : span(match, year, Number(second), Number(first));
}

const ASIAN = new RegExp(
  String.raw`(?:(\d{4})|(${[...ERAS.keys()].join("|")})\s?(\d{1,3}|${FIRST_YEAR}))\s?${anyOf("yearSigns")}\s?(\d{1,2})\s?${anyOf("monthSigns")}\s?(\d{1,2})\s?${anyOf("daySigns")}?`,
  "u",
);

function asianDate(line: string): DateSpan | null {
  const match = ASIAN.exec(line);
  if (match === null) return null;
  const [, year, era = "", yearOfEra, month, day] = match;
  const ofEra = yearOfEra === FIRST_YEAR ? 1 : Number(yearOfEra);
  const counted = year === undefined ? (ERAS.get(era) ?? 0) + ofEra : Number(year);
  return span(match, counted, Number(month), Number(day));
}

const MONTHS = numbered("months", 12);
const NAMES = `(?:${MONTHS.join("|")})`;
/** Each name must match whole: "mười" is the beginning of "mười một". */
const WHOLE_NAMES = MONTHS.map((month) => new RegExp(`^${month}$`, "u"));
const ENDING = anyOf("ordinalEndings");
const MONTH_NUMBER = anyOf("beforeMonthNumber");
const BEFORE_YEAR = anyOf("beforeYear");
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:${ENDING}|\.)?,?\s?(?:${anyOf("beforeMonth")}\s?|-)?\s?(?:${MONTH_NUMBER} )?(${NAMES}|(?<=${MONTH_NUMBER} )\d{1,2})` +
    String.raw`(?![\p{L}])[.,]?\s?(?:${BEFORE_YEAR}\s?|,|-)?\s?,?\s?(\d{4})`,
  "u",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}])(${NAMES})\.?\s?(\d{1,2})(?:${ENDING})?(?:,|\.| ${BEFORE_YEAR})?\s?(\d{4})`,
  "u",
);

/** Hungarian puts the year first, and the named month after it: "2026. november 28.". */
const YEAR_MONTH_DAY = new RegExp(String.raw`(?<!\d)(\d{4})\.?\s(${NAMES})\.?\s(\d{1,2})(?![\d:])`, "u");

/** RFC 822 allows years of two digits. */
const MAIL = new RegExp(`(?<!\\d)(\\d{1,2})[ -](${NAMES})[ -](\\d{2})(?= \\d{1,2}:\\d{2})`, "u");
/** C's asctime puts the time between the day and the year. */
const ASCTIME = new RegExp(
  `(?<![\\p{L}])(${NAMES}) (\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?) (?:(?:[a-z]{1,5}|[+-]\\d{4}) )?(\\d{4})`,
  "u",
);

function monthNameDate(line: string): DateSpan | null {
  const mail = MAIL.exec(line);
  if (mail) return span(mail, shortYearOf(mail[3], mail[2]), monthOf(mail[2]), Number(mail[1]));
  if (!/\d{4}/.test(line)) return null;
  const dayFirst = DAY_MONTH.exec(line);
  if (dayFirst) return span(dayFirst, Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const clockInside = ASCTIME.exec(line);
  if (clockInside) return asctimeSpan(clockInside);
  const yearFirst = YEAR_MONTH_DAY.exec(line);
  if (yearFirst) return span(yearFirst, Number(yearFirst[1]), monthOf(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = MONTH_DAY.exec(line);
  return monthFirst && span(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
}

function asctimeSpan(match: RegExpExecArray): DateSpan {
  const inside = match[0].slice(match[0].indexOf(match[3] ?? ""), -5).toUpperCase();
  return { ...span(match, Number(match[4]), monthOf(match[1]), Number(match[2])), clock: `${inside} ` };
}

/** Thai short dates count in Buddhist years: "28 พ.ย. 69" is of 2569. */
function shortYearOf(year = "", month = ""): number {
  return /\p{Script=Thai}/u.test(month) ? 2_500 + Number(year) : yearOf(year);
}

function monthOf(name = ""): number {
  const index = WHOLE_NAMES.findIndex((month) => month.test(name));
  return index < 0 ? Number(name) : index + 1;
}

function span(match: RegExpExecArray, year: number, month: number, day: number): DateSpan {
  const date = isPersian(year) ? dayOfPersian({ year, month, day }) : { year: commonEra(year), month, day };
  return { ...date, from: match.index, to: match.index + match[0].length };
}

/** Years of the Buddhist era, in which Thai, Lao and Khmer sites also count, are 543 ahead. */
function commonEra(year: number): number {
  return year >= BUDDHIST_YEAR_MIN && year <= BUDDHIST_YEAR_MAX ? year - 543 : year;
}

const BUDDHIST_YEAR_MIN = 2_533;
const BUDDHIST_YEAR_MAX = 2_643;
