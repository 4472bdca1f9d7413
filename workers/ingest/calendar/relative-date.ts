import { timeIn } from "./clock-time.ts";
import type { DateReading, PrintedDate } from "./date-reading.ts";

type Found = Omit<PrintedDate, "updated" | "weekdayDiffers">;

const AMOUNT_MAX = 1_000;

/** "2 giờ trước", "vừa xong", "hôm qua lúc 22:10", "3 days ago": counted back from the given now. */
export function relativeDate(line: string, reading: DateReading): Found | null {
  if (/^(?:vừa xong|mới đây|just now)\b/.test(line)) return localOf(reading.now, reading, true);
  return agoDate(line, reading) ?? namedDay(line, reading);
}

const AGO =
  /(?<!\d)(\d{1,4}|một|an?|one)\s(phút|giờ|tiếng|ngày|tuần|tháng|năm|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s(?:trước|ago)/;

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

function agoDate(line: string, reading: DateReading): Found | null {
  const match = AGO.exec(line);
  if (!match) return null;
  const amount = /^\d/.test(match[1] ?? "") ? Number(match[1]) : 1;
  if (amount > AMOUNT_MAX) return null;
  const unit = (match[2] ?? "").replace(/s$/, "");
  const minutes = UNIT_MINUTES[unit];
  if (minutes !== undefined)
    return localOf(new Date(reading.now.getTime() - amount * minutes * 60_000), reading, minutes <= 60);
  const { year, month, day } = localOf(reading.now, reading, false);
  const months = unit === "tháng" || unit === "month" ? amount : amount * 12;
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return {
    year: first.getUTCFullYear(),
    month: first.getUTCMonth() + 1,
    day: Math.min(day, last),
    time: null,
    offsetMinutes: null,
  };
}

const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay|today)(?![\p{L}])/u, 0],
  [/^(?:hôm qua|sáng qua|chiều qua|tối qua|đêm qua|yesterday)(?![\p{L}])/u, 1],
  [/^hôm kia(?![\p{L}])/u, 2],
];

function namedDay(line: string, reading: DateReading): Found | null {
  for (const [name, daysAgo] of NAMED_DAYS) {
    if (!name.test(line)) continue;
    const day = localOf(new Date(reading.now.getTime() - daysAgo * 86_400_000), reading, false);
    return { ...day, time: timeIn(line) };
  }
  return null;
}

/** A moment as a clock in the page's zone shows it. */
function localOf(at: Date, reading: DateReading, timed: boolean): Found {
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
