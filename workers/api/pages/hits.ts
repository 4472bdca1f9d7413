import { dayBefore, silenceOn, spikeOver } from "../../shared/judge-days.ts";
import { dayAt, isoAt, type Run } from "../../shared/run.ts";
import { readHits } from "../../shared/store/alerts/hits.ts";
import type { ListedSubscription } from "./visit/resources.ts";

const DAYS = 14;
/** So many that a day can be compared with the same weekday of four weeks before. */
const READ_DAYS = 35;
const DAY_MS = 86_400_000;

/**
 * How many matches a subscription had in each of the last days, the oldest first, also before these, and when
 * the last one came.
 */
export type Hits = { days: number[]; fiveWeeks: number[]; lastAt: string };

/**
 * By subscription; subscriptions without a match in five weeks are left out. A day is 24 hours, counted back
 * from now.
 */
export async function hitsOf(run: Run, subscriptionIds: readonly string[]): Promise<Map<string, Hits>> {
  const fromMs = run.now() - READ_DAYS * DAY_MS;
  const rows = await readHits(run.db, { subscriptionIds, fromMs, spanMs: DAY_MS });
  const bySubscription = Map.groupBy(rows, ({ subscriptionId }) => String(subscriptionId));
  return new Map(
    [...bySubscription].map(([id, own]) => {
      const fiveWeeks = Array<number>(READ_DAYS).fill(0);
      for (const { span, count } of own) fiveWeeks[Math.min(span, READ_DAYS - 1)] = count;
      const lastAt = isoAt(Math.max(...own.map(({ lastMs }) => lastMs)));
      return [id, { days: fiveWeeks.slice(-DAYS), fiveWeeks, lastAt }];
    }),
  );
}

/**
 * What is unusual about the matches of a subscription that is not watched, by the rules of a watch of middle
 * sensitivity.
 */
export function unusualOf(
  { createdAt }: ListedSubscription,
  { fiveWeeks }: Hits,
  nowMs: number,
): ("spiking" | "silent")[] {
  const today = dayAt(nowMs);
  const counts = new Map(
    fiveWeeks.map((count, at) => [dayBefore(today, READ_DAYS - 1 - at), count] as const),
  );
  const since = createdAt.slice(0, 10);
  const usual = spikeOver(counts, { day: today, since, sensitivity: "middle" });
  const silent = silenceOn(counts, today);
  return [...(usual === null ? [] : ["spiking" as const]), ...(silent === null ? [] : ["silent" as const])];
}
