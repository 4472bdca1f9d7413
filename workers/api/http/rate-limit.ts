import type { Caller } from "./authenticate.ts";

export const WINDOW_SECONDS = 60;

/** What a caller has left of the present minute. */
export type Allowance = { isSpent: boolean; limit: number; remaining: number; resetSeconds: number };

/**
 * Counts the requests of each caller, minute by minute, in this isolate. On Cloudflare several isolates may
 * answer one caller, so there the limit stops a runaway client and is not an exact quota. It holds one number
 * for each token used in the present minute.
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
