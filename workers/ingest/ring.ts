import type { Run } from "../shared/run.ts";
import { countDueLinks } from "../shared/store/links/claim-links.ts";

/**
 * Maximum bells that one invocation rings. The reader of a bell rings for the next pages, so few bells keep
 * all slots busy.
 */
const BELLS_MAX = 10;

/**
 * Rings one bell for every few pages that could be read now, so that each group is read by an invocation of
 * its own. Rings at least once if more sources are due.
 */
export async function ringForDue(run: Run, areSourcesDue = false): Promise<void> {
  await ring(run, BELLS_MAX, areSourcesDue ? 1 : 0);
}

/** Rings once if more pages could be read now. */
export async function ringForNext(run: Run): Promise<void> {
  await ring(run, 1, 0);
}

/** How long saved articles wait for further ones before notify is rung. */
const GATHERED_MS = 1_000;

/**
 * Calls `work` with a run that rings notify once for everything saved within a second, or when the work ends.
 * Each bell costs three queue operations, of which the free plan has 10,000 a day.
 */
export async function ringForNews<Value>(run: Run, work: (run: Run) => Promise<Value>): Promise<Value> {
  const rings: Promise<unknown>[] = [];
  let isNews = false;
  let isWaiting = false;
  const ringNow = async () => {
    isWaiting = false;
    if (!isNews) return;
    isNews = false;
    await run.ring.notify();
  };
  const notify = async () => {
    isNews = true;
    if (isWaiting) return;
    isWaiting = true;
    void run.wait(GATHERED_MS).then(() => rings.push(Promise.allSettled([ringNow()])));
  };
  try {
    return await work({ ...run, ring: { ...run.ring, notify } });
  } finally {
    await ringNow();
    await Promise.all(rings);
  }
}

async function ring(run: Run, bellsMax: number, bellsMin: number): Promise<void> {
  const { pagesABell } = run.reach;
  const bells = Math.ceil((await countDueLinks(run, bellsMax * pagesABell)) / pagesABell);
  await Promise.all(Array.from({ length: Math.max(bells, bellsMin) }, () => run.ring.ingest()));
}
