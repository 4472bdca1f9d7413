import * as z from "zod";

/** Stands in a reply for a stored state or kind that is none of its words. */
export const DAMAGED = "damaged";

/** A stored state or kind in a reply: one of these words, or `damaged`. */
export function storedWord<const Words extends readonly string[]>(words: Words) {
  return z.enum<readonly [...Words, typeof DAMAGED]>([...words, DAMAGED]);
}
