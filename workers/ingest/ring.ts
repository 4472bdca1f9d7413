import type { Run } from "../shared/run.ts";
import { countDueLinks } from "../shared/store/links/claim-links.ts";

/**
 * Maximum bells that one invocation rings. The reader of a bell rings for the next pages, so few bells keep
 * all slots busy.
 */
const BELLS_MAX = 10;

/**
 * Rings one bell for every few pages that could be read now, so that each group is read by an invocation of
 * its own. Rings at least once where more sources are due.
 */
export async function ringForDue(run: Run, areSourcesDue = false): Promise<void> {
  await ring(run, BELLS_MAX, areSourcesDue ? 1 : 0);
}

/** Rings once if more pages could be read now. */
export async function ringForNext(run: Run): Promise<void> {
  await ring(run, 1, 0);
}

async function ring(run: Run, bellsMax: number, bellsMin: number): Promise<void> {
  const { pagesABell } = run.reach;
  const bells = Math.ceil((await countDueLinks(run, bellsMax * pagesABell)) / pagesABell);
  await Promise.all(Array.from({ length: Math.max(bells, bellsMin) }, () => run.ring.ingest()));
}
