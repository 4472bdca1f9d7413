import type { Run } from "../shared/run.ts";
import { countDueLinks } from "../shared/store/links/claim-links.ts";

/** Whoever reads a bell's pages rings for the next ones, so that few bells keep all hands busy. */
const BELLS_MAX = 10;

/**
 * Rings once for every few pages that could be read now, so that each few are read by an invocation of their
 * own; and at least once where more sources are due.
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
