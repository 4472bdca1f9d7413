import { existsSync, readFileSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const NPM_CHECK_MS = 250;

/** Stops cleanly on a signal, or when the npm that started this process has ended. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const stopOnce = () => {
    // A second signal ends the process at once.
    if (stopping) process.exit(1);
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) {
    // Miniflare's own listeners would end the process at once.
    process.removeAllListeners(signal);
    process.on(signal, stopOnce);
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  whenNpmEnds(() => {
    if (!stopping) stopOnce();
  });
}

/** When npm is killed, its child gets no signal and would go on running unnoticed. */
function whenNpmEnds(act: () => void): void {
  const startedBy = ancestors();
  const check = setInterval(() => {
    if (ancestors() === startedBy) return;
    clearInterval(check);
    act();
  }, NPM_CHECK_MS);
}

/**
 * The ids of the processes above this one: npm runs a script through a shell, and some shells stay in
 * between.
 */
function ancestors(): string {
  const status = `/proc/${process.ppid}/status`;
  const grandparent = existsSync(status) ? /^PPid:.*$/m.exec(readFileSync(status, "utf8")) : null;
  return `${process.ppid} ${grandparent}`;
}
