import type { FeedWishes } from "../../../shared/rhythm.ts";

/** Elements of a feed's head that say when it should be polled, with their texts in document order. */
export type SaidWishes = [name: Wish, text: string][];

export type Wish = "ttl" | "hour" | "day";

/** What the head of a feed asks for; in an entry such a name means something else. */
export function isWish(field: string): field is Wish {
  return field === "ttl" || field === "hour" || field === "day";
}

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WISHES_MAX = 40;

/**
 * Reads `ttl` (minutes), `skipHours` and `skipDays` (RSS 2.0). What is no number, hour or day is passed over,
 * and so is a feed that skips every hour or every day. Null where nothing is asked.
 */
export function wishesOf(said: SaidWishes): FeedWishes | null {
  const few = said.slice(0, WISHES_MAX);
  const texts = (wish: Wish) => few.filter(([name]) => name === wish).map(([, text]) => text.trim());
  const minutes = texts("ttl").find((text) => /^\d{1,7}$/.test(text));
  const hours = texts("hour").filter((text) => /^\d{1,2}$/.test(text) && Number(text) <= DAY_HOURS);
  const days = texts("day").map((text) => DAYS.indexOf(text.toLowerCase()));
  const wishes = {
    ttlSeconds: minutes === undefined || Number(minutes) === 0 ? null : Number(minutes) * 60,
    // Some writers count the hours from 1 to 24.
    skipHours: someOf(
      hours.map((text) => Number(text) % DAY_HOURS),
      DAY_HOURS,
    ),
    skipDays: someOf(
      days.filter((day) => day >= 0),
      DAYS.length,
    ),
  };
  const isAsking = wishes.ttlSeconds !== null || wishes.skipHours.length + wishes.skipDays.length > 0;
  return isAsking ? wishes : null;
}

const DAY_HOURS = 24;

/** Sorted, each once; none where all of them are given. */
function someOf(given: readonly number[], all: number): number[] {
  const some = [...new Set(given)].sort((one, other) => one - other);
  return some.length === all ? [] : some;
}
