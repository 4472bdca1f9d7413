import type { Db } from "../../db.ts";
import { cursorOf, setCursor } from "./old-parts.ts";

/** Retention runs every ten minutes, so after an absence it catches up at four times the clock's pace. */
const STEP_MS = 40 * 60_000;

/**
 * The time by which rows are old: now, but at most forty minutes after the one of the last run. A clock that
 * is a year ahead for an hour would otherwise make a year of articles old. Writes a row every forty minutes.
 */
export async function retentionNow(db: Db, nowMs: number): Promise<number> {
  const lastMs = await cursorOf(db, "clock");
  const latestMs = lastMs + STEP_MS;
  if (lastMs !== 0 && nowMs >= lastMs && nowMs < latestMs) return nowMs;
  const trustedMs = lastMs === 0 ? nowMs : Math.min(nowMs, latestMs);
  await setCursor(db, "clock", trustedMs);
  return trustedMs;
}
