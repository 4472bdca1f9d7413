import type { Log } from "../../shared/log.ts";
import type { TokenRefusal } from "./authenticate.ts";

const QUIET_MS = 60_000;

/** Counts the wrong tokens that this isolate has received. */
export type Refusals = { note(reason: TokenRefusal): void; count(): number };

/** Counts wrong tokens and logs at most one line a minute, so that strangers cannot fill the log. */
export function createRefusals(log: Log, now: () => number): Refusals {
  let total = 0;
  let untold = 0;
  let loggedMs = Number.NEGATIVE_INFINITY;
  return {
    note(reason) {
      total += 1;
      untold += 1;
      if (now() - loggedMs < QUIET_MS) return;
      log.warn("tokens.refused", { count: untold, last: reason, total });
      untold = 0;
      loggedMs = now();
    },
    count: () => total,
  };
}
