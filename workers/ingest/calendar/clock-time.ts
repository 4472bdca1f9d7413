import { anyOf } from "../words/entries.ts";
import type { WordKind } from "../words/language.ts";

/** A time of day as a clock shows it. */
export type ClockTime = { hour: number; minute: number; second: number; millisecond: number };

/** A time of day, and where it stands in its text. */
export type ClockSpan = { time: ClockTime; from: number; to: number };

const SPOKEN = anyOf("morning", "noon", "afternoon", "night");
const HOUR = anyOf("hourWords");
/** A full stop is in a time only beside a word or a zone that says so: "kl. 9.30", "9.30 Uhr", "9.30 +07". */
const STOP = String.raw`\.(?=\d\d\s?(?:${anyOf("afterTime")}(?!\p{L})|[+-]\d\d))|(?<=(?<!\p{L})${anyOf("beforeTime")}\s?\d{1,2})\.(?=\d\d(?!\d))`;
/** "7 giờ 5 phút", "7h5'", "7h5": minutes without their zero come only after the hour's unit. */
const ONE_DIGIT = String.raw`(?<=${HOUR}\s?|h)\d(?=\s?(?:'|${anyOf("minuteWords")}))|(?<=\dh)\d`;
const CLOCK = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})(?::|\s:\s(?=\d\d)|${STOP}|h|\sh\s(?=\d\d)|\s?${HOUR}\s?)(\d{2}|${ONE_DIGIT})?(?::(\d{2}))?(?!\d)(?:[.,]\d{1,9})?(?:'|\s?${anyOf("minuteWords")})?` +
    String.raw`(?:\s?([ap])\.?m\.?(?!\p{L})|\s(${anyOf("clockMorning", "clockAfternoon")})(?!\p{L})|\s(${SPOKEN})(?!\p{L}))?`,
  "iu",
);

/**
 * The first time of day in a text, before or after its date; null where there is none.
 *
 * @example timeIn("1:05 CH") // { hour: 13, minute: 5, second: 0, millisecond: 0 }
 */
export function timeIn(text: string): ClockTime | null {
  return clockIn(text)?.time ?? null;
}

export function clockIn(text: string): ClockSpan | null {
  const match = CLOCK.exec(text);
  if (!match || (match[2] === undefined && !NAMED_HOUR.test(match[0]))) return null;
  const half = halfOf(match) ?? halfBefore(text.slice(0, match.index));
  const hour = hourOf(Number(match[1]), half);
  const time = { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0), millisecond: 0 };
  return { time, from: match.index, to: match.index + match[0].length };
}

/** An hour without minutes counts as a time only with its unit: `9h`, `9 giờ`. */
const NAMED_HOUR = new RegExp(`h|${HOUR}`, "i");

type Half = "morning" | "noon" | "afternoon" | "night" | null;

/**
 * `SA` (sáng) and `CH` (chiều) are what vi-VN clocks print for AM and PM; in capitals only, since "sa" and
 * "ch" begin words.
 */
function halfOf([, , , , english, capitals, spoken]: RegExpExecArray): Half {
  if (english !== undefined) return english.toLowerCase() === "p" ? "afternoon" : "morning";
  if (capitals !== undefined && CLOCK_AFTERNOON.test(capitals)) return "afternoon";
  if (capitals !== undefined && CLOCK_MORNING.test(capitals)) return "morning";
  return spoken === undefined ? null : (HALVES.find(([, words]) => words.test(spoken))?.[0] ?? null);
}

function halfBefore(text: string): Half {
  if (AFTERNOON_BEFORE.test(text)) return "afternoon";
  return MORNING_BEFORE.test(text) ? "morning" : null;
}

const MORNING_BEFORE = new RegExp(String.raw`${anyOf("morningBefore")}\s?$`, "u");
const AFTERNOON_BEFORE = new RegExp(String.raw`${anyOf("afternoonBefore")}\s?$`, "u");

const CLOCK_MORNING = inCapitals("clockMorning");
const CLOCK_AFTERNOON = inCapitals("clockAfternoon");

function inCapitals(kind: WordKind): RegExp {
  return new RegExp(`^${anyOf(kind).toUpperCase()}$`);
}

const HALVES = (["morning", "noon", "afternoon", "night"] as const).map(
  (half) => [half, new RegExp(`^${anyOf(half)}$`, "iu")] as const,
);

/** AM and PM are ignored if the hour contradicts them: sites also print "22:43 PM" and "13:05 AM". */
function hourOf(printed: number, half: Half): number {
  if (half === null || printed > 12) return printed;
  if (half === "morning") return printed % 12;
  if (half === "afternoon") return (printed % 12) + 12;
  if (half === "noon") return printed < 3 ? printed + 12 : printed;
  return printed >= 6 && printed < 12 ? printed + 12 : printed % 12;
}

/** 25:70 is not a time. 24:00 is the midnight that ends the day, 23:59:60 a leap second. */
export function isPossibleTime({ hour, minute, second }: ClockTime): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && second < 61;
}
