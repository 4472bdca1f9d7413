import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { isoAt } from "../../run.ts";

/** Maximum difference between two machines' clocks. */
export const CLOCK_SLACK_MS = 60_000;

/**
 * Whether a row is free. A lease that ends later than one taken now would was written by a clock that was
 * ahead, and does not count: otherwise a clock that was a day ahead for a few seconds would block the row for
 * a day.
 */
export function isUnclaimed(
  claimedUntil: AnyColumn | SQL,
  { nowMs, leaseMs }: { nowMs: number; leaseMs: number },
): SQL {
  const latest = isoAt(nowMs + leaseMs + CLOCK_SLACK_MS);
  return sql`(${claimedUntil} is null or ${claimedUntil} < ${isoAt(nowMs)} or ${claimedUntil} > ${latest})`;
}
