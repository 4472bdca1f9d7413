import type { Run } from "../shared/run.ts";
import { listRenewals, type Renewal, renewIndex, renewPostings } from "../shared/store/renewals.ts";

/**
 * Does a part of what a new release has to compute anew. False while subscriptions are still posted by the
 * old rules: until then nothing may be matched, or an alert would be missed. Searches meanwhile find an
 * article by its old keys until its turn has come.
 */
export async function renewStored(run: Run): Promise<boolean> {
  const renewals = await listRenewals(run.db);
  const postings = renewals.find(({ name }) => name === "postings");
  if (postings !== undefined && !(await renew(run, postings))) {
    await run.ring.notify();
    return false;
  }
  const index = renewals.find(({ name }) => name === "index");
  if (index !== undefined) await renew(run, index);
  return true;
}

async function renew(run: Run, renewal: Renewal): Promise<boolean> {
  const work = renewal.name === "postings" ? renewPostings : renewIndex;
  const isDone = await work(run, renewal, run.reach.renewals);
  if (isDone) run.log.info("renewal.done", { name: renewal.name });
  return isDone;
}
