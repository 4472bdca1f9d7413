import { isoAt, type Run } from "../../shared/run.ts";
import { readHits } from "../../shared/store/alerts/hits.ts";

const DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * How many matches a subscription had in each of the last days, the oldest first, and when the last one came.
 */
export type Hits = { days: number[]; lastAt: string };

/**
 * By subscription; subscriptions without a match in these days are left out. A day is 24 hours, counted back
 * from now.
 */
export async function hitsOf(run: Run, subscriptionIds: readonly string[]): Promise<Map<string, Hits>> {
  const nowMs = run.now();
  const fromMs = nowMs - DAYS * DAY_MS;
  const rows = await readHits(run.db, { subscriptionIds, fromMs, spanMs: DAY_MS });
  const hits = new Map<string, Hits>();
  for (const { subscriptionId, span, count, lastMs } of rows) {
    const key = String(subscriptionId);
    const known = hits.get(key) ?? { days: Array<number>(DAYS).fill(0), lastAt: isoAt(lastMs) };
    known.days[Math.min(span, DAYS - 1)] = count;
    if (isoAt(lastMs) > known.lastAt) known.lastAt = isoAt(lastMs);
    hits.set(key, known);
  }
  return hits;
}
