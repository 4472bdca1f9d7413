import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { isoAt } from "../../run.ts";

/** Two machines' clocks differ by less than this. */
export const CLOCK_SLACK_MS = 60_000;

/**
 * Whether nobody holds a row. A lease that ends later than a lease taken now could was written by a clock
 * that was ahead: it counts for nothing, or a clock that was a day ahead for a few seconds would hold the row
 * for a day.
 */
export function isUnclaimed(
  claimedUntil: AnyColumn | SQL,
  { nowMs, leaseMs }: { nowMs: number; leaseMs: number },
): SQL {
  const latest = isoAt(nowMs + leaseMs + CLOCK_SLACK_MS);
  return sql`(${claimedUntil} is null or ${claimedUntil} < ${isoAt(nowMs)} or ${claimedUntil} > ${latest})`;
}
