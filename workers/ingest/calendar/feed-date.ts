/** How a feed writes 3/4: Vietnamese papers put the day first, two of their feed programs the month. */
export type DateOrder = "day-first" | "month-first";

const YEAR_MIN = 1990;
const YEAR_MAX = 2100;
const DATE_CHARS_MAX = 100;

/**
 * Decides from all dates of one feed at once, never for a single one: 9/16 settles it for 9/10 beside it. Where no
 * date settles it, seconds together with AM or PM are the mark of the programs that put the month first.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const pairs = texts.flatMap((text) => {
    const found = NUMERIC.exec(tidied(text));
    return found === null ? [] : [{ first: Number(found[1]), second: Number(found[2]) }];
  });
  if (pairs.some(({ first }) => first > 12)) return "day-first";
  if (pairs.some(({ second }) => second > 12)) return "month-first";
  return texts.some((text) => AMERICAN_CLOCK.test(tidied(text))) ? "month-first" : "day-first";
}

/**
 * Reads a date as feeds and sitemaps write it: RFC 822, ISO 8601, or numbers in the feed's order. Without a zone it
 * is Vietnamese time. Comes back in UTC, or null for what is no date or lies outside 1990 to 2100.
 */
export function readFeedDate(text: string | null, order: DateOrder): string | null {
  if (text === null) return null;
  const tidy = tidied(text);
  const day = isoDay(tidy) ?? namedDay(tidy) ?? numericDay(tidy, order);
  if (day === null || day.year < YEAR_MIN || day.year > YEAR_MAX) return null;

  const midnight = new Date(Date.UTC(day.year, day.month - 1, day.day));
  if (midnight.getUTCMonth() !== day.month - 1) return null;
  const { minutes, seconds, rest } = clockOf(tidy);
  return new Date(midnight.getTime() + ((minutes - zoneMinutes(rest)) * 60 + seconds) * 1_000).toISOString();
}

type Day = { year: number; month: number; day: number };

/** U+202F, which one feed puts before AM, is a space like any other. */
function tidied(text: string): string {
  return text.slice(0, DATE_CHARS_MAX).normalize("NFC").replace(/\s+/g, " ").trim();
}

function isoDay(text: string): Day | null {
  const found = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return found && dayOf(found[1], found[2], found[3]);
}

function namedDay(text: string): Day | null {
  const found = /(?<!\d)(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})(?!\d)/i.exec(text);
  if (found === null) return null;
  const month = MONTHS.indexOf(found[2]?.toLowerCase() ?? "") + 1;
  return month === 0 ? null : dayOf(found[3], String(month), found[1]);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function numericDay(text: string, order: DateOrder): Day | null {
  const found = NUMERIC.exec(text);
  if (found === null) return null;
  const [, first, second, year] = found;
  return order === "day-first" ? dayOf(year, second, first) : dayOf(year, first, second);
}

const NUMERIC = /(?<![\d:])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const AMERICAN_CLOCK = /\d:\d{2}:\d{2} ?[AP]M/i;

function dayOf(year = "", month = "", day = ""): Day | null {
  const parts = {
    year: Number(year) + (year.length === 2 ? 2_000 : 0),
    month: Number(month),
    day: Number(day),
  };
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31 ? parts : null;
}

/** The time of day, midnight where none is given, and the text behind it, where the zone stands. */
function clockOf(text: string): { minutes: number; seconds: number; rest: string } {
  const found = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?(?: ?([AP])M)?/i.exec(text);
  if (found === null) return { minutes: 0, seconds: 0, rest: "" };
  const [whole, hours = "0", minutes = "0", seconds = "0", half] = found;
  const clock = { minutes: hourOf(Number(hours), half) * 60 + Number(minutes), seconds: Number(seconds) };
  return { ...clock, rest: text.slice(found.index + whole.length) };
}

/** "22:43 PM" is seen in feeds: the half of the day only counts where it can be meant. */
function hourOf(hours: number, half: string | undefined): number {
  if (half === undefined || hours > 12) return hours;
  return (hours % 12) + (half.toUpperCase() === "P" ? 12 : 0);
}

function zoneMinutes(rest: string): number {
  const offset = /(?<!\d)([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(rest);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === "-" ? -minutes : minutes;
  }
  const name = /\b[A-Z]{1,4}\b/.exec(rest)?.[0] ?? "";
  return NAMED_ZONES.get(name) ?? VIETNAM_MINUTES;
}

const VIETNAM_MINUTES = 7 * 60;

// RFC 822, section 5.1.
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ["Z", 0],
  ["GMT", 0],
  ["UTC", 0],
  ["UT", 0],
  ["EDT", -240],
  ["EST", -300],
  ["CDT", -300],
  ["CST", -360],
  ["MDT", -360],
  ["MST", -420],
  ["PDT", -420],
  ["PST", -480],
]);
