import { type SQL, sql } from "drizzle-orm";
import { isoAt } from "../../run.ts";
import { RETRY_AFTER_MS_MAX } from "../../web/retry-after.ts";
import { CLOCK_SLACK_MS } from "./lease.ts";

/**
 * Maximum milliseconds for which a host rests. A time further ahead was damaged, or written by a clock that
 * was ahead, and does not count: it would keep all news of the host away.
 */
const REST_MS_MAX = RETRY_AFTER_MS_MAX + CLOCK_SLACK_MS;

/** Whether a host rests, if it does so until this time. */
export function isResting(restUntil: SQL, nowMs: number): SQL {
  return sql`(${restUntil} > ${isoAt(nowMs)} and ${restUntil} <= ${isoAt(nowMs + REST_MS_MAX)})`;
}

/** For how many milliseconds a host rests that does so until this time; 0 where it does not. */
export function restMsLeft(restUntil: string | null, nowMs: number): number {
  const leftMs = Date.parse(String(restUntil)) - nowMs;
  return leftMs > 0 && leftMs <= REST_MS_MAX ? leftMs : 0;
}
