import type { LightElement } from "./light-tree.ts";

/**
 * Whether an element is a picture inside a word or a sentence: no sentence ends before it, and small letters
 * follow.
 */
export function isIcon({ tag }: LightElement, before: string, next: unknown): boolean {
  if (tag !== "img" || typeof next !== "string" || !GOES_ON.test(next)) return false;
  return UNFINISHED.test(before.slice(-2));
}

const GOES_ON = /^\s?[\p{Ll}.,;)]/u;
const UNFINISHED = /[\p{L}\p{N},;]\s?$/u;
