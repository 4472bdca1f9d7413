import type { Run } from "../shared/run.ts";

type Turns = Pick<Run, "wait" | "now" | "usage" | "reach">;

/** Milliseconds. A wait that ends later than it was to end had to wait for the thread. */
const LATE_MS_MAX = 5;
/** A page that finds the thread busy so often is extracted anyway. */
const TRIES_MAX = 20;
/** Milliseconds. Only a clock that was set back makes a line longer. */
const LINE_MS_MAX = 60_000;

/**
 * When the last place in the line of an isolate begins, in milliseconds since 1970. Invocations share an
 * isolate's thread, but not their promises.
 */
const lastPlaces = new WeakMap<Turns["usage"], number>();

/**
 * Resolves when the next page of this isolate may be extracted: one at a time, with a rest before each, and
 * when the thread is idle. In the embedded system all workers share it, and pages of many hosts that arrive
 * together would hold up every request until the last of them is extracted.
 */
export async function turnOf(run: Turns): Promise<void> {
  const { restMs } = run.reach;
  if (restMs === 0) return;
  let atMs = placeInLine(run);
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    await run.wait(atMs - run.now());
    const nowMs = run.now();
    if (nowMs - atMs <= LATE_MS_MAX) return;
    atMs = nowMs + restMs;
  }
}

/** Takes a place at the end of the line, a rest after the last one, and returns its time. */
function placeInLine({ usage, now, reach }: Turns): number {
  const nowMs = now();
  const lastMs = lastPlaces.get(usage) ?? nowMs;
  const isLine = lastMs > nowMs && lastMs - nowMs <= LINE_MS_MAX;
  const atMs = (isLine ? lastMs : nowMs) + reach.restMs;
  lastPlaces.set(usage, atMs);
  return atMs;
}
