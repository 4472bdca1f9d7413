import { dayBefore, silenceOn, spikeOver } from "../shared/judge-days.ts";
import { dayAt, type Run } from "../shared/run.ts";
import { loadCounts } from "../shared/store/subscriptions/anchor-counts.ts";
import {
  articlesSince,
  countHitDays,
  dueWatches,
  keepLook,
  type Watched,
} from "../shared/store/subscriptions/watches.ts";
import { topTerms } from "./watch/top-terms.ts";

const OUTLETS_MAX = 5;

/**
 * Checks the watched subscriptions that are due, and notifies their owner of a day with far more alerts than
 * usual and of a long silence. A check that fails is repeated by the next run.
 */
export async function watchSubscriptions(run: Run): Promise<void> {
  for (const watched of await dueWatches(run, run.reach.renewals)) {
    try {
      await check(watched, run);
    } catch (error) {
      run.log.error("subscription.watch-failed", error, { subscriptionId: watched.id });
    }
  }
}

async function check(watched: Watched, run: Run): Promise<void> {
  const today = dayAt(run.now());
  const { counts, fresh } = await countHitDays(run, watched);
  const since = watched.createdAt.slice(0, 10);
  const usual = spikeOver(counts, { day: today, since, sensitivity: watched.watch });
  // A spike that continues from the day before was already notified.
  const isReported = watched.spikeDay !== null && watched.spikeDay >= dayBefore(today, 1);
  const silent = silenceOn(counts, today);
  const notices = [
    ...(usual === null || isReported ? [] : [await spikeOf(run, watched, { today, usual, counts })]),
    ...(silent === null || watched.silenceNotifiedAt !== null ? [] : [silenceOf(watched, silent)]),
  ];
  const found = { isSpike: usual !== null, isSilent: silent !== null };
  await keepLook(run, watched, { today, fresh, notices, ...found });
  for (const { type } of notices)
    run.log.info(type, { subscriptionId: watched.id, subscription: watched.name });
}

type Day = { today: string; usual: number; counts: ReadonlyMap<string, number> };

async function spikeOf(run: Run, watched: Watched, { today: day, usual, counts }: Day) {
  const articles = await articlesSince(run.db, watched, day);
  const outlets = [...Map.groupBy(articles, ({ outlet }) => outlet)]
    .map(([outlet, its]) => ({ outlet, count: its.length }))
    .sort((one, other) => other.count - one.count)
    .slice(0, OUTLETS_MAX);
  const titles = articles.map(({ title }) => title);
  const terms = topTerms(titles, watched.query, await loadCounts(run.db));
  const data = { subscription: named(watched), day, count: counts.get(day) ?? 0, usual, outlets, terms };
  return { type: "subscription.spike" as const, data };
}

function silenceOf(watched: Watched, silent: { lastDay: string; usualGapDays: number }) {
  return { type: "subscription.silent" as const, data: { subscription: named(watched), ...silent } };
}

function named({ id, name, query }: Watched) {
  return { id: String(id), name, query };
}
