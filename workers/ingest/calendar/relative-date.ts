import { timeIn } from "./clock-time.ts";
import type { DateReading, FoundDate } from "./date-reading.ts";
import type { Day } from "./day.ts";

const AMOUNT_MAX = 1_000;

/** "2 giờ trước", "vừa xong", "hôm qua lúc 22:10", "3 days ago": counted back from the given now. */
export function relativeDate(line: string, reading: DateReading): FoundDate | null {
  if (/^(?:vừa xong|mới đây|just now)\b/.test(line)) return localOf(reading.now, reading, true);
  return agoDate(line, reading) ?? namedDay(line, reading);
}

const AMOUNT = String.raw`(?<!\d)(\d{1,4}|một|an?|one)\s(phút|giờ|tiếng|ngày|tuần|tháng|năm|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)`;
/** "2 tuần 3 ngày trước", "1 hour, 5 minutes ago": two amounts at most. */
const AGO = new RegExp(String.raw`${AMOUNT}(?:(?:,| và| and)?\s${AMOUNT})?\s(?:trước|ago)`);

const UNIT_MINUTES: Readonly<Record<string, number>> = {
  phút: 1,
  minute: 1,
  min: 1,
  giờ: 60,
  tiếng: 60,
  hour: 60,
  hr: 60,
  ngày: 1_440,
  day: 1_440,
  tuần: 10_080,
  week: 10_080,
};

const DAY_MINUTES = 1_440;

const UNIT_MONTHS: Readonly<Record<string, number>> = {
  tháng: 1,
  month: 1,
  năm: 12,
  year: 12,
};

function agoDate(line: string, reading: DateReading): FoundDate | null {
  const match = AGO.exec(line);
  if (!match) return null;
  const amounts = [amountOf(match[1], match[2]), ...(match[3] ? [amountOf(match[3], match[4])] : [])];
  if (amounts.some(({ amount }) => amount > AMOUNT_MAX)) return null;
  const minutes = amounts.reduce((sum, { amount, unit }) => sum + amount * (UNIT_MINUTES[unit] ?? 0), 0);
  const isTimed = amounts.some(({ unit }) => (UNIT_MINUTES[unit] ?? DAY_MINUTES) < DAY_MINUTES);
  const at = localOf(new Date(reading.now.getTime() - minutes * 60_000), reading, isTimed);
  const months = amounts.reduce((sum, { amount, unit }) => sum + amount * (UNIT_MONTHS[unit] ?? 0), 0);
  return months === 0 ? at : { ...monthsBefore(at, months), time: null, offsetMinutes: null };
}

function amountOf(amount = "", unit = ""): { amount: number; unit: string } {
  return { amount: /^\d/.test(amount) ? Number(amount) : 1, unit: unit.replace(/s$/, "") };
}

/** The same day of an earlier month, or that month's last. */
function monthsBefore({ year, month, day }: Day, months: number): Day {
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: Math.min(day, last) };
}

const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay|today)(?![\p{L}])/u, 0],
  [/^(?:hôm qua|sáng qua|chiều qua|tối qua|đêm qua|yesterday)(?![\p{L}])/u, 1],
  [/^hôm kia(?![\p{L}])/u, 2],
];

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
