import { dayBefore, HIT_DAYS_MAX, silenceOn, spikeOver } from "../../shared/judge-days.ts";
import { dayAt, isoAt, type Run } from "../../shared/run.ts";
import { readHits } from "../../shared/store/alerts/hits.ts";
import type { ListedSubscription } from "./visit/resources.ts";

const DAYS = 14;
/** So many that a day can be compared with the same weekday of four weeks before. */
const READ_DAYS = 35;
const DAY_MS = 86_400_000;

/**
 * How many matches a subscription had in each of the last days, the oldest first, also before these; when the
 * last one came, and how many days ago it had matches at all, on the last days with any.
 */
export type Hits = { days: number[]; fiveWeeks: number[]; lastAt: string; hitDays: number[] };

/**
 * By subscription; subscriptions that never had a match are left out. A day is 24 hours, counted back from
 * now.
 */
export async function hitsOf(run: Run, subscriptionIds: readonly string[]): Promise<Map<string, Hits>> {
  const nowMs = run.now();
  const span = { fromMs: nowMs - READ_DAYS * DAY_MS, spanMs: DAY_MS };
  const { spans, days } = await readHits(run.db, { subscriptionIds, nowMs, ...span, daysMax: HIT_DAYS_MAX });
  const counts = Map.groupBy(spans, ({ subscriptionId }) => subscriptionId);
  return new Map(
    [...Map.groupBy(days, ({ subscriptionId }) => subscriptionId)].map(([id, own]) => {
      const fiveWeeks = Array<number>(READ_DAYS).fill(0);
      for (const { span, count } of counts.get(id) ?? []) fiveWeeks[Math.min(span, READ_DAYS - 1)] = count;
      const lastAt = isoAt(Math.max(...own.map(({ lastMs }) => lastMs)));
      const hitDays = own.map(({ daysAgo }) => daysAgo);
      return [String(id), { days: fiveWeeks.slice(-DAYS), fiveWeeks, lastAt, hitDays }];
    }),
  );
}

/**
 * What is unusual about the matches of a subscription that is not watched, by the rules of a watch of middle
 * sensitivity.
 */
export function unusualOf(
  { createdAt }: ListedSubscription,
  { fiveWeeks, hitDays }: Hits,
  nowMs: number,
): ("spiking" | "silent")[] {
  const today = dayAt(nowMs);
  const counts = new Map(
    fiveWeeks.map((count, at) => [dayBefore(today, READ_DAYS - 1 - at), count] as const),
  );
  const since = createdAt.slice(0, 10);
  const usual = spikeOver(counts, { day: today, since, sensitivity: "middle" });
  const silent = silenceOn(new Map(hitDays.map((ago) => [dayBefore(today, ago), 1] as const)), today);
  return [...(usual === null ? [] : ["spiking" as const]), ...(silent === null ? [] : ["silent" as const])];
}
