import { existsSync, readFileSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const NPM_CHECK_MS = 250;

/** Stops cleanly when a signal asks for it, or when the npm that started this process is gone. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const stopOnce = () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) {
    // Miniflare's own listeners end the process on the spot.
    process.removeAllListeners(signal);
    process.on(signal, stopOnce);
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  whenNpmEnds(() => {
    if (!stopping) stopOnce();
  });
}

/** When npm is killed its child gets no signal and would run on unnoticed. */
function whenNpmEnds(act: () => void): void {
  const startedBy = ancestors();
  const check = setInterval(() => {
    if (ancestors() === startedBy) return;
    clearInterval(check);
    act();
  }, NPM_CHECK_MS);
}

/** npm runs a script through a shell, and some shells stay in between. */
function ancestors(): string {
  const status = `/proc/${process.ppid}/status`;
  const grandparent = existsSync(status) ? /^PPid:.*$/m.exec(readFileSync(status, "utf8")) : null;
  return `${process.ppid} ${grandparent}`;
}
