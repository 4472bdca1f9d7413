import type { Run } from "../shared/run.ts";
import { countDueLinks } from "../shared/store/links.ts";

/** Pages read for one bell: two fit the 10 ms of CPU of a free-plan invocation. */
export const LINKS_A_BELL = 2;
/** A site that shows a thousand links at once is read over several minutes. */
const BELLS_MAX = 50;

/** Rings once for every few pages that wait to be read, so that each few are read by an invocation of their own. */
export async function ringForDue(run: Run): Promise<void> {
  const pages = await countDueLinks(run, BELLS_MAX * LINKS_A_BELL);
  const bells = Math.ceil(pages / LINKS_A_BELL);
  await Promise.all(Array.from({ length: bells }, () => run.ring.ingest()));
}
