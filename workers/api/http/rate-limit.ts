import type { Caller } from "./authenticate.ts";

export const WINDOW_SECONDS = 60;

/** What is left of a caller's minute. */
export type Allowance = { isSpent: boolean; limit: number; remaining: number; resetSeconds: number };

/**
 * Counts the requests of each caller, minute by minute, in this isolate: on Cloudflare several isolates may
 * answer one caller, so there it bounds a runaway client and is no exact quota. It keeps as many numbers as
 * there are tokens that were used in this minute.
 */
export function createLimiter(now: () => number): (caller: Caller) => Allowance {
  let minute = 0;
  const used = new Map<number | null, number>();
  return ({ tokenId, rateLimit }) => {
    const seconds = Math.floor(now() / 1_000);
    const present = Math.floor(seconds / WINDOW_SECONDS);
    if (present !== minute) used.clear();
    minute = present;
    const count = (used.get(tokenId) ?? 0) + 1;
    used.set(tokenId, count);
    return {
      isSpent: count > rateLimit,
      limit: rateLimit,
      remaining: Math.max(0, rateLimit - count),
      resetSeconds: WINDOW_SECONDS - (seconds % WINDOW_SECONDS),
    };
  };
}
