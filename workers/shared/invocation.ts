import type { Run } from "./run.ts";
import { isDatabaseFull } from "./store/sql/full.ts";
import { keepUsage } from "./store/usage.ts";

/** Does the work of one invocation of a worker: counts it, and stores in the end what was used. */
export async function asInvocation<Result>(run: Run, work: (run: Run) => Promise<Result>): Promise<Result> {
  run.usage.count("requests", 1);
  return asCall(run, work);
}

/** The same for a call through a service binding, which Cloudflare does not count as a request. */
export async function asCall<Result>(run: Run, work: (run: Run) => Promise<Result>): Promise<Result> {
  try {
    return await work(run);
  } catch (error) {
    if (isDatabaseFull(error)) run.log.error("database.full", error);
    throw error;
  } finally {
    await keepUsage(run);
  }
}
