import type { EventFact } from "./facts.ts";
import { tokenize } from "./text/tokens.ts";

/**
 * Two names mean the same event when they share at least this part of the shorter one: newspapers leave words
 * out.
 */
const SHARED_MIN = 0.8;

/**
 * The words by which names of events are compared, in any case and with either placement of the tone marks.
 *
 * @example eventWords("Hội nghị Việt Nam - Lào") // ["hội", "nghị", "việt", "nam", "lào"]
 */
export function eventWords(name: string): string[] {
  return tokenize(name).map(({ exact }) => exact);
}

/**
 * Whether two names, given as words, mean the same event or series. The order does not count, since each
 * newspaper names its own country first.
 *
 * @example isSameName(eventWords("Hội nghị Việt Nam - Lào"), eventWords("Hội nghị Lào - Việt Nam")) // true
 */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [words, others] = [new Set(one), new Set(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= SHARED_MIN * Math.min(words.size, others.size);
}

type Holding = Pick<EventFact, "edition" | "year" | "date">;

/**
 * Whether two mentions of an event mean the same edition. The number decides where both have one; else the
 * day, or the year where a day is missing.
 */
export function isSameHolding(one: Holding, other: Holding): boolean {
  if (one.edition !== null && other.edition !== null) return one.edition === other.edition;
  if (isDay(one.date) && isDay(other.date)) return one.date === other.date;
  return one.edition === other.edition && one.year === other.year;
}

/** Whether a date is to the day, `2023-03-15`, and not to the month. */
export function isDay(date: string | null): boolean {
  return date?.length === DAY_LENGTH;
}

const DAY_LENGTH = "2023-03-15".length;
