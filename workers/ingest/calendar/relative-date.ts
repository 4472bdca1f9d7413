import { anyOf } from "../words/entries.ts";
import type { WordKind } from "../words/language.ts";
import { timeIn } from "./clock-time.ts";
import type { DateReading, FoundDate } from "./date-reading.ts";
import type { Day } from "./day.ts";

const AMOUNT_MAX = 1_000;

/** "2 giờ trước", "vừa xong", "hôm qua lúc 22:10", "3 days ago": counted back from the given now. */
export function relativeDate(line: string, reading: DateReading): FoundDate | null {
  if (JUST_NOW.test(line)) return localOf(reading.now, reading, true);
  return agoDate(line, reading) ?? namedDay(line, reading);
}

const JUST_NOW = beginning("justNow");

function beginning(kind: WordKind): RegExp {
  return new RegExp(`^${anyOf(kind)}(?!\\p{L})`, "u");
}

/** Units of time, the longest word first. Units of a day and longer say nothing about the time of day. */
const UNITS = [
  { kind: "minutes", minutes: 1, months: 0 },
  { kind: "hours", minutes: 60, months: 0 },
  { kind: "days", minutes: 1_440, months: 0 },
  { kind: "weeks", minutes: 10_080, months: 0 },
  { kind: "monthUnits", minutes: 0, months: 1 },
  { kind: "years", minutes: 0, months: 12 },
] as const;

const UNIT_NAMES = UNITS.map((unit) => ({ ...unit, name: new RegExp(`^${anyOf(unit.kind)}$`, "u") }));

const AMOUNT = String.raw`(?<![\p{L}\d])(?:(\d{1,4})\s?|(${anyOf("one")})\s)(${anyOf(...UNITS.map(({ kind }) => kind))})`;
/** At most two amounts: "2 tuần 3 ngày", "1 hour, 5 minutes". */
const AMOUNTS = String.raw`${AMOUNT}(?:(?:,|\s${anyOf("conjunctions")})?\s${AMOUNT})?`;
/** "2 tuần 3 ngày trước", "2小时前": only in scripts without spaces is there none before "ago". */
const AGO = new RegExp(
  String.raw`${AMOUNTS}(?:\s|(?<!\p{Script=Latin}))${anyOf("ago")}(?!\p{Script=Latin})`,
  "u",
);
/** "il y a 2 heures", "vor 1 Stunde". */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${anyOf("agoBefore")}\s${AMOUNTS}(?!\p{L})`, "u");

/** Whether a text is an amount of time that counts back and hardly more: "2 giờ trước", "3 h". */
export function isTimeAgo(text: string): boolean {
  const line = text.toLowerCase();
  return (
    JUST_NOW.test(line) || (/\d/.test(line) && AMOUNT_ALONE.test(line)) || AGO.test(line) || BEFORE.test(line)
  );
}

const AMOUNT_ALONE = new RegExp(`^${AMOUNTS}$`, "u");

/** A text without the first amount of time that it counts back: "Hà Nội, 2 giờ trước" is "Hà Nội, ". */
export function withoutAgo(text: string): string {
  return text.replace(AGO_ANY_CASE, "").replace(BEFORE_ANY_CASE, "");
}

const AGO_ANY_CASE = new RegExp(AGO.source, "iu");
const BEFORE_ANY_CASE = new RegExp(BEFORE.source, "iu");

function agoDate(line: string, reading: DateReading): FoundDate | null {
  const [, ...said] = AGO.exec(line) ?? BEFORE.exec(line) ?? [];
  const [number, one, unit, furtherNumber, furtherOne, furtherUnit] = said;
  if (unit === undefined) return null;
  const further = furtherUnit === undefined ? [] : [spanOf(furtherNumber ?? furtherOne, furtherUnit)];
  const spans = [spanOf(number ?? one, unit), ...further];
  if (spans.some(({ amount }) => amount > AMOUNT_MAX)) return null;
  const minutes = spans.reduce((sum, span) => sum + span.amount * span.minutes, 0);
  const months = spans.reduce((sum, span) => sum + span.amount * span.months, 0);
  const isTimed = spans.some((span) => span.minutes > 0 && span.minutes < DAY_MINUTES);
  const at = localOf(new Date(reading.now.getTime() - minutes * 60_000), reading, isTimed);
  return months === 0 ? at : { ...monthsBefore(at, months), time: null, offsetMinutes: null };
}

const DAY_MINUTES = 1_440;

function spanOf(amount = "", unit = ""): { amount: number; minutes: number; months: number } {
  const { minutes = 0, months = 0 } = UNIT_NAMES.find(({ name }) => name.test(unit)) ?? {};
  return { amount: /^\d/.test(amount) ? Number(amount) : 1, minutes, months };
}

/** The same day of an earlier month, or that month's last day if it is shorter. */
function monthsBefore({ year, month, day }: Day, months: number): Day {
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: Math.min(day, last) };
}

const NAMED_DAYS = [
  [labelled("today"), 0],
  [labelled("yesterday"), 1],
  [labelled("dayBeforeYesterday"), 2],
] as const;

/** Also after a label: "Published today at 12:19". */
function labelled(kind: WordKind): RegExp {
  return new RegExp(
    `^(?:${anyOf("publishedLabels", "updatedLabels")}(?:\\s?[:：]\\s?|\\s))?${anyOf(kind)}(?!\\p{L})`,
    "u",
  );
}

function namedDay(line: string, reading: DateReading): FoundDate | null {
  for (const [name, daysAgo] of NAMED_DAYS) {
    if (!name.test(line)) continue;
    const day = localOf(new Date(reading.now.getTime() - daysAgo * 86_400_000), reading, false);
    return { ...day, time: timeIn(line) };
  }
  return null;
}

/** A moment as a clock in the page's zone shows it. */
function localOf(at: Date, reading: DateReading, timed: boolean): FoundDate {
  const local = new Date(at.getTime() + reading.offsetMinutes * 60_000);
  const time = timed
    ? {
        hour: local.getUTCHours(),
        minute: local.getUTCMinutes(),
        second: local.getUTCSeconds(),
        millisecond: 0,
      }
    : null;
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    time,
    offsetMinutes: timed ? reading.offsetMinutes : null,
  };
}
