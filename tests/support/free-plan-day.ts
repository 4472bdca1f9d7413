import { ingest, readNext } from "../../workers/ingest/ingest.ts";
import { learnSyllables } from "../../workers/notify/learn-syllables.ts";
import { notify, sweep } from "../../workers/notify/notify.ts";
import { retain } from "../../workers/notify/retain.ts";
import { watchSources } from "../../workers/notify/watch-sources.ts";
import { watchSubscriptions } from "../../workers/notify/watch-subscriptions.ts";
import { asInvocation } from "../../workers/shared/invocation.ts";
import { readKeep } from "../../workers/shared/keep.ts";
import { isoAt, type Run } from "../../workers/shared/run.ts";
import { mendWaits } from "../../workers/shared/store/mend-waits.ts";
import { pullFutureDeliveries } from "../../workers/shared/store/sql/clock.ts";
import { createUsageCounter, type UsageCounter } from "../../workers/shared/usage.ts";
import { newsPolicy, webhookPolicy } from "../../workers/shared/web/guard/policy.ts";
import { createRun } from "../../workers/shared/wire.ts";
import type { TestDb } from "./d1.ts";
import { FreePlanPapers } from "./free-plan-papers.ts";
import { followPapers, planRereads } from "./free-plan-rows.ts";
import { NOON_MS } from "./test-run.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** What papers published in so many minutes before is there at the beginning, and not yet found. */
const BEFORE = 10;
/** Operations of a queue for each message: it is written, read and deleted. */
const OPERATIONS = 3;
/** The exchange and its time out, the wait for a slow server, the time in which news gathers. */
const NEVER_MS: ReadonlySet<number> = new Set([15_000, 5_000, 3_000, 1_000]);

type Worker = "ingest" | "notify";
export type Spent = {
  polls: number;
  articles: number;
  rereads: number;
  alerts: number;
  invocations: number;
  queueOperations: number;
  rowsRead: number;
  rowsWritten: number;
  /** The most of any one invocation. */
  subrequestsMax: number;
  databaseCallsMax: number;
  statementsMax: number;
};

export type World = {
  sources: number;
  /** How often cron sweeps for articles in a minute. */
  ingestCrons: number;
  /** New articles in a minute, on average. */
  articlesAMinute: number;
  /** Stored articles whose pages are due to be read again in a minute, on average. */
  rereadsAMinute: number;
};

/**
 * Some minutes of the whole system by its own wiring for Cloudflare, on an invented internet of papers that
 * are each on a host of their own: cron's sweeps, bells and what follows from them, one invocation after the
 * other. Returns what it cost, and how many sources have been due for more than a minute in the end.
 */
export async function liveOnFreePlan(
  archive: TestDb,
  world: World,
  minutes: number,
): Promise<Spent & { late: number }> {
  await followPapers(archive, world.sources);
  await planRereads(archive, world, minutes);
  const system = new FreePlan(archive);
  const { papers } = system;
  for (let minute = 0; minute < minutes; minute += 1) {
    system.nowMs += MINUTE_MS;
    while (papers.published < (minute + 1 + BEFORE) * world.articlesAMinute)
      papers.publish((papers.published * 61) % world.sources);
    await system.tick(world.ingestCrons, minute % 10 === 0);
  }
  const articles = await system.count("articles");
  const late = await system.count(`sources where next_poll_at < '${isoAt(system.nowMs - MINUTE_MS)}'`);
  return {
    ...system.spent,
    polls: papers.polls,
    alerts: papers.alerts,
    rereads: papers.rereads,
    articles,
    late,
  };
}

class FreePlan {
  nowMs = NOON_MS;
  readonly papers = new FreePlanPapers();
  readonly spent = {
    ...{ invocations: 0, queueOperations: 0, rowsRead: 0, rowsWritten: 0 },
    ...{ subrequestsMax: 0, databaseCallsMax: 0, statementsMax: 0 },
  };
  readonly #archive: TestDb;
  readonly #bells: Worker[] = [];
  readonly #usage: Record<Worker, UsageCounter> = {
    ingest: createUsageCounter("ingest"),
    notify: createUsageCounter("notify"),
  };

  constructor(archive: TestDb) {
    this.#archive = archive;
  }

  async tick(ingestCrons: number, isRetention: boolean): Promise<void> {
    for (let cron = 0; cron < ingestCrons; cron += 1) await this.#invoke("ingest", ingest);
    await this.#invoke("notify", sweep);
    if (isRetention) await this.#invoke("notify", lookAfter);
    for (let bell = this.#bells.shift(); bell !== undefined; bell = this.#bells.shift())
      await this.#invoke(bell, bell === "ingest" ? readNext : notify);
  }

  async count(what: string): Promise<number> {
    const counted = this.#archive.database.prepare(`select count(*) as n from ${what}`);
    return (await counted.first<number>("n")) ?? 0;
  }

  async #invoke(worker: Worker, stage: (run: Run) => Promise<unknown>): Promise<void> {
    const { meter, database } = this.#archive;
    const before = { ...meter };
    let subrequests = 0;
    const ring = (bell: Worker) => ({
      send: async () => {
        subrequests += 1;
        this.spent.queueOperations += OPERATIONS;
        this.#bells.push(bell);
      },
    });
    const choices = { allowPrivate: false, ownHosts: [] };
    const run = createRun(
      {
        usage: this.#usage[worker],
        database,
        policy: worker === "ingest" ? newsPolicy(choices) : webhookPolicy(choices),
        embedded: false,
        ring: { ingest: ring("ingest"), notify: ring("notify") },
        secretKeys: `t1:${btoa("k".repeat(32))}`,
      },
      {
        now: () => this.nowMs,
        random: () => 0.5,
        fetch: async (input) => {
          subrequests += 1;
          return this.papers.answer(new URL(String(input)));
        },
        timeoutSignal: (ms) => (NEVER_MS.has(ms) ? new AbortController().signal : soon()),
        createLog: () => SILENT,
      },
    );
    await asInvocation(run, stage);
    const { spent } = this;
    spent.invocations += 1;
    spent.rowsRead += meter.rowsRead - before.rowsRead;
    spent.rowsWritten += meter.rowsWritten - before.rowsWritten;
    spent.subrequestsMax = Math.max(spent.subrequestsMax, subrequests);
    spent.databaseCallsMax = Math.max(spent.databaseCallsMax, meter.calls - before.calls);
    spent.statementsMax = Math.max(spent.statementsMax, meter.queries - before.queries);
  }
}

async function lookAfter(run: Run): Promise<void> {
  await pullFutureDeliveries(run);
  await mendWaits(run);
  await watchSubscriptions(run);
  await watchSources(run);
  const keep = readKeep("");
  if (keep.ok) await retain(run, keep.value, null);
  await learnSyllables(run);
}

function soon(): AbortSignal {
  const controller = new AbortController();
  queueMicrotask(() => controller.abort());
  return controller.signal;
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What these minutes come to in a day. */
export function aDay(spent: Spent, minutes: number): Spent {
  const times = DAY_MS / MINUTE_MS / minutes;
  const { subrequestsMax, databaseCallsMax, statementsMax, ...summed } = spent;
  const day = Object.fromEntries(
    Object.entries(summed).map(([name, count]) => [name, Math.round(count * times)]),
  );
  return { ...(day as typeof summed), subrequestsMax, databaseCallsMax, statementsMax };
}
