import { type SQL, sql } from "drizzle-orm";
import { isoAt } from "../../run.ts";

/**
 * Maximum milliseconds for which a host rests, far more than is ever written. A time further ahead was
 * damaged, or written by a clock that was ahead, and does not count: it would keep all news of the host away.
 */
const REST_MS_MAX = 2 * 86_400_000;

/** Whether a host rests, if it does so until this time. */
export function isResting(restUntil: SQL, nowMs: number): SQL {
  return sql`(${restUntil} > ${isoAt(nowMs)} and ${restUntil} <= ${isoAt(nowMs + REST_MS_MAX)})`;
}

/** For how many milliseconds a host rests that does so until this time; 0 where it does not. */
export function restMsLeft(restUntil: string | null, nowMs: number): number {
  const leftMs = Date.parse(String(restUntil)) - nowMs;
  return leftMs > 0 && leftMs <= REST_MS_MAX ? leftMs : 0;
}
