import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { notify, sweep } from "../../../workers/notify/notify.ts";
import type { Run } from "../../../workers/shared/run.ts";
import type { Invocation } from "../engine/invocation.ts";

/** A bell wakes less than cron does. */
export function stageOf(
  worker: Invocation["worker"],
  cause: Invocation["cause"],
): (run: Run) => Promise<unknown> {
  if (worker === "notify") return cause === "bell" ? notify : sweep;
  return cause === "bell" ? readNext : ingest;
}
