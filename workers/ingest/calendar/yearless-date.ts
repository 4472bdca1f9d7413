import { anyOf } from "../words/entries.ts";
import { clockIn } from "./clock-time.ts";
import type { DateReading, FoundDate } from "./date-reading.ts";
import { midnightOf } from "./day.ts";

const PAST_MS_MAX = 305 * 86_400_000;
const FUTURE_MS_MAX = 86_400_000;

/**
 * A day without its year beside a time, if the lower-case line holds nothing else but labels: "14h05' ngày
 * 3-2", "cập nhật 14:05, 3/2", "11月29日 15時04分". The year is that of the last such day. Null if
 * the next one is less than two months ahead, because then it is the day of an event; for any other line; and
 * without a time, because "3/2" may be a score or the number of a page.
 */
export function yearlessDate(line: string, reading: DateReading): FoundDate | null {
  const match = DAY.exec(line);
  if (!match?.groups) return null;
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
  const clock = clockIn(rest);
  if (clock === null) return null;
  const words = `${rest.slice(0, clock.from)} ${rest.slice(clock.to)}`;
  if (/[\p{L}\p{N}]/u.test(words.replace(LABELS, " "))) return null;
  if (ALL_DAY.test(match[0]) && !/\p{L}/u.test(words)) return null;
  const { first, second, day2, month2, day3, month3 } = match.groups;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && reading.monthFirst === true);
  const day = Number((monthFirst ? second : first) ?? day2 ?? day3);
  const month = Number((monthFirst ? first : second) ?? month2 ?? month3);
  const year = nearestYear(month, day, reading.now);
  return year === null ? null : { year, month, day, time: clock.time, offsetMinutes: null };
}

const DAY = new RegExp(
  [
    String.raw`(?<![\d/.:,-])(?<first>\d{1,2})\s?(?:/|(?<=${anyOf("beforeDay")}\s?\d{1,2}\s?)[.-])\s?(?<second>\d{1,2})(?![\d/.:-])`,
    String.raw`(?<!\d)(?<day2>\d{1,2})\s${anyOf("beforeMonthNumber")}\s(?<month2>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<month3>\d{1,2})\s?${anyOf("monthSigns")}\s?(?<day3>\d{1,2})\s?${anyOf("daySigns")}`,
  ].join("|"),
  "u",
);

/** "24/7 08:00" without a label is when a desk or a line is open. */
const ALL_DAY = /^24\s?\/\s?7$/;

/** Words that are printed with a date and say nothing else. */
const LABELS = new RegExp(
  `(?<!\\p{L})(?:${anyOf("publishedLabels", "updatedLabels", "weekdays", "beforeDay", "beforeTime", "afterTime")})(?!\\p{L})`,
  "gu",
);

function nearestYear(month: number, day: number, now: Date): number | null {
  const latest = now.getUTCFullYear() + 1;
  for (let year = latest; year > latest - 3; year--) {
    const past = now.getTime() - (midnightOf({ year, month, day }) ?? Number.NaN);
    if (past > -FUTURE_MS_MAX && past < PAST_MS_MAX) return year;
  }
  return null;
}
