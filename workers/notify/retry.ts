import { RETRY_AFTER_MS_MAX } from "../shared/web/retry-after.ts";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Waits after the first failure, the second, and so on. After the last one the delivery is dead: three days
 * and five hours in all, before jitter (Standard Webhooks 1.0.0 recommends about three days).
 */
const WAITS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  12 * HOUR_MS,
  12 * HOUR_MS,
  12 * HOUR_MS,
  12 * HOUR_MS,
  12 * HOUR_MS,
];

/** Maximum attempts of a delivery. */
export const ATTEMPTS_MAX = WAITS_MS.length + 1;

/**
 * Maximum jitter, as a share of the wait: deliveries that failed together must not all be retried at once.
 */
const JITTER_SHARE_MAX = 0.2;

/**
 * The wait after a delivery's failed attempt, in milliseconds; null when its attempts are used up. A receiver
 * may ask for more time (at most 12 hours), never for less. Jitter, from `random` (0 up to 1), only lengthens
 * the wait.
 *
 * @example waitAfterFailure(1, { retryAfterMs: null, random: 0 }) // 5000
 */
export function waitAfterFailure(
  attemptsMade: number,
  { retryAfterMs, random }: { retryAfterMs: number | null; random: number },
): number | null {
  const stepMs = WAITS_MS[attemptsMade - 1];
  if (stepMs === undefined) return null;
  const waitMs = Math.max(stepMs, Math.min(retryAfterMs ?? 0, RETRY_AFTER_MS_MAX));
  return Math.round(waitMs * (1 + JITTER_SHARE_MAX * random));
}
