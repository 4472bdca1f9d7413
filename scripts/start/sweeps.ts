import { setTimeout as sleep } from "node:timers/promises";
import { Cron } from "croner";

export type Fire = (worker: string, cron: string) => Promise<void>;
export type Sweeps = {
  /** Stops the timers and waits a few seconds for running sweeps to end. */
  stop: () => Promise<void>;
};

const EVERY_MINUTE = "* * * * *";
/** The second sweep of a minute. Only Cloudflare's limits require it. */
const EVERY_MINUTE_AGAIN = "*/1 * * * *";
const EVERY_SECOND = "* * * * * *";
const LAST_RUN_TIMEOUT_MS = 2_000;
/** Maximum runs of one cron at a time; with as many under way, the next one is left out. */
const RUNS_AT_ONCE_MAX = 4;

/**
 * Fires the crons of the workers as Cloudflare does: in UTC, with Sunday as day 1. Runs overlap: one that
 * waits for slow sites delays no other, since each works on the rows that it has claimed. The crons of every
 * minute are the sweeps: they fire at once, so that nothing waits a minute after a restart, and then every
 * `sweepSeconds`.
 */
export function startSweeps(
  workers: readonly { name: string; crons: readonly string[] }[],
  sweepSeconds: number,
  fire: Fire,
): Sweeps {
  const running = new Set<Promise<void>>();
  const fireNoted: Fire = async (worker, cron) => {
    const run = fire(worker, cron);
    running.add(run);
    await run.finally(() => running.delete(run));
  };
  const jobs = workers.flatMap(({ name, crons }) =>
    crons
      .filter((cron) => cron !== EVERY_MINUTE_AGAIN)
      .map((cron) => schedule(cron, sweepSeconds, () => fireNoted(name, cron))),
  );
  return {
    async stop() {
      for (const job of jobs) job.stop();
      await Promise.race([Promise.allSettled(running), sleep(LAST_RUN_TIMEOUT_MS, null, { ref: false })]);
    },
  };
}

function schedule(cron: string, sweepSeconds: number, run: () => Promise<void>): Cron {
  const options = { timezone: "UTC", alternativeWeekdays: true };
  let underWay = 0;
  const runBesideOthers = async () => {
    if (underWay >= RUNS_AT_ONCE_MAX) return;
    underWay += 1;
    await run().finally(() => {
      underWay -= 1;
    });
  };
  if (cron !== EVERY_MINUTE) return new Cron(cron, options, runBesideOthers);
  return new Cron(EVERY_SECOND, { ...options, interval: sweepSeconds }, runBesideOthers);
}
