import type { Run } from "../shared/run.ts";
import { pullWaitsNearer } from "../shared/store/sql/clock.ts";

/**
 * Shortens all waits by `aheadMs`, after a clock that was ahead by so much was set back. Does nothing for 0.
 */
export async function mendClock(run: Run, aheadMs: number): Promise<void> {
  if (aheadMs === 0) return;
  run.log.warn("clock.went-back", { seconds: Math.round(aheadMs / 1_000) });
  await pullWaitsNearer(run.db, run.now(), aheadMs);
}
