import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { notify, sweep } from "../../../workers/notify/notify.ts";
import { retain } from "../../../workers/notify/retain.ts";
import type { Keep } from "../../../workers/shared/keep.ts";
import type { Run } from "../../../workers/shared/run.ts";
import { notifyOfBudget } from "../../../workers/shared/store/budget-notices.ts";
import { mendWaits } from "../../../workers/shared/store/mend-waits.ts";
import { pullFutureDeliveries } from "../../../workers/shared/store/sql/clock.ts";
import type { Invocation } from "../engine/invocation.ts";

/** A bell wakes less than cron does. */
export function stageOf(
  worker: Invocation["worker"],
  cause: Invocation["cause"],
  keep: Keep,
): (run: Run) => Promise<unknown> {
  if (cause === "retention")
    return async (run) => {
      await pullFutureDeliveries(run);
      await mendWaits(run);
      await notifyOfBudget(run);
      await retain(run, keep, null);
    };
  if (worker === "notify") return cause === "bell" ? notify : sweep;
  return cause === "bell" ? readNext : ingest;
}
