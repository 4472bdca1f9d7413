import type { Run } from "../shared/run.ts";
import {
  listRenewals,
  type Renewal,
  renewAnchors,
  renewIndex,
  renewPostings,
} from "../shared/store/renewals.ts";

/**
 * Recomputes a part of what a new release changed. Returns false while subscriptions are still posted under
 * the old rules: nothing may be matched until then, or alerts would be lost. Searches find an article by its
 * old keys until it is indexed again.
 */
export async function renewStored(run: Run): Promise<boolean> {
  const renewals = await listRenewals(run.db);
  const postings = renewals.find(({ name }) => name === "postings");
  if (postings !== undefined && !(await renew(run, postings))) {
    await run.ring.notify();
    return false;
  }
  for (const renewal of renewals.filter(({ name }) => name !== "postings")) await renew(run, renewal);
  return true;
}

const works = { postings: renewPostings, index: renewIndex, anchors: renewAnchors };

async function renew(run: Run, renewal: Renewal): Promise<boolean> {
  const isDone = await works[renewal.name](run, renewal, run.reach.renewals);
  if (isDone) run.log.info("renewal.done", { name: renewal.name });
  return isDone;
}
