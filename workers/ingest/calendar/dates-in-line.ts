import { anyOf } from "../words/entries.ts";
import { timeIn } from "./clock-time.ts";
import type { DateReading, PrintedDate } from "./date-reading.ts";
import { instantOf, parsePrintedDate, spanOfDate } from "./printed-date.ts";

const LINE_CHARACTERS_MAX = 160;
const PARTS_MAX = 4;
/** Minimum length of a line that can hold two dates and a label. */
const PAIR_CHARACTERS_MIN = 16;

/**
 * The dates of a line, each with the meaning of its label: "Đăng ngày 07/03/2026 08:05 – Cập nhật 10:40"
 * holds the dates of publication and of the last update. A line without an update is read as one date, which
 * it may say twice: "22.11.2024, online since today, 7:57".
 */
export function datesInLine(text: string, reading: DateReading): readonly PrintedDate[] {
  const known = READ.get(reading) ?? new Map<string, readonly PrintedDate[]>();
  READ.set(reading, known);
  const dates = known.get(text) ?? readLine(text, reading);
  known.set(text, dates);
  return dates;
}

/** What was read for one page: several rules ask for the dates of the same line. */
const READ = new WeakMap<DateReading, Map<string, readonly PrintedDate[]>>();

function readLine(text: string, reading: DateReading): PrintedDate[] {
  const parts = text.length < PAIR_CHARACTERS_MIN ? [] : partsAtLabels(text.slice(0, LINE_CHARACTERS_MAX));
  const found: PartDate[] = [];
  for (const part of parts.length > 1 ? parts : []) {
    const date = parsePrintedDate(part, reading) ?? laterThatDay(part, found.at(-1)?.date);
    if (date) found.push({ date, isOfPublication: PUBLISHED.test(part) });
  }
  const dates = found.length > 1 ? withUpdatesMarked(found, reading) : [];
  if (dates.some(({ updated }) => updated)) return dates;
  const whole = parsePrintedDate(text, reading);
  return whole ? withLaterOne(whole, text, reading) : [];
}

/**
 * "Filed: 12.03.2026, 10:05 · Revised: 14.03.2026, 08:00": of two times in a line with labels that are not
 * known, the later is that of an update.
 */
function withLaterOne(first: PrintedDate, text: string, reading: DateReading): PrintedDate[] {
  if (first.time === null || first.updated || text.length > LINE_CHARACTERS_MAX) return [first];
  const span = spanOfDate(text);
  const label = span && LABEL_WITH_COLON.exec(text.slice(span.to));
  const second = span && label ? parsePrintedDate(text.slice(span.to + label.index), reading) : null;
  if (!second?.time || instantOf(second, reading) <= instantOf(first, reading)) return [first];
  return [first, { ...second, updated: true }];
}

const LABEL_WITH_COLON = /\p{L}{4,}(?:\s\p{L}+){0,2}\s?[:：]/u;

type PartDate = { date: PrintedDate; isOfPublication: boolean };

/**
 * "Stand: 13.03.2026 · Erstveröffentlicht am 12.03.2026": if one date is labelled as that of publication, a
 * later date is an update, whatever is before it.
 */
function withUpdatesMarked(found: readonly PartDate[], reading: DateReading): PrintedDate[] {
  const published = found.find(({ date, isOfPublication }) => isOfPublication && !date.updated);
  if (!published) return found.map(({ date }) => date);
  const first = instantOf(published.date, reading);
  return found.map(({ date, isOfPublication }) =>
    !isOfPublication && instantOf(date, reading) > first ? { ...date, updated: true } : date,
  );
}

const PUBLISHED = new RegExp(`^(?:${anyOf("publishedLabels")})`, "iu");

function partsAtLabels(line: string): string[] {
  const starts = [...line.matchAll(LABELS)].slice(0, PARTS_MAX).map(({ index }) => index);
  return [0, ...starts.filter((start) => start > 0)].map((start, at, all) => line.slice(start, all[at + 1]));
}

const LABELS = new RegExp(`(?<!\\p{L})(?:${anyOf("publishedLabels", "updatedLabels")})(?!\\p{L})`, "giu");

/** A time without a day after an update label: the day is that of the date before it. */
function laterThatDay(part: string, before: PrintedDate | undefined): PrintedDate | null {
  const time = before?.time && UPDATED.test(part) ? timeIn(part) : null;
  return before && time ? { ...before, time, updated: true } : null;
}

const UPDATED = new RegExp(`^(?:${anyOf("updatedLabels")})`, "iu");
