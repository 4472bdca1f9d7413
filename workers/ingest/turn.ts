import type { Run } from "../shared/run.ts";

type Turns = Pick<Run, "wait" | "now" | "usage" | "reach">;

/** Milliseconds. A wait that ends later than it was to end had to wait for the thread. */
const LATE_MS_MAX = 5;
/** A page that finds the thread busy so often is extracted anyway. */
const TRIES_MAX = 20;
/** Milliseconds: less than the lease of a link. A page that has waited so long is extracted anyway. */
const WAIT_MS_MAX = 60_000;
/** Milliseconds. While the line is longer, no further pages are begun. */
const LONG_MS = 1_000;
/** Milliseconds between two looks at whether the line is still long, and between two claims of pages. */
const LOOK_MS = 250;

/**
 * The line of an isolate, in milliseconds since 1970. Invocations share an isolate's thread, but not their
 * promises.
 */
type Line = {
  /** When the last place begins. */
  lastMs: number;
  /** By how much all places that wait were moved since the start, because the thread was busy. */
  movedMs: number;
  /** When pages were last claimed. */
  claimMs: number;
};

const lines = new WeakMap<Turns["usage"], Line>();

/**
 * Resolves when the next page of this isolate may be extracted: one at a time, in order, with a rest before
 * each, and when the thread is idle. In the embedded system all workers share it, and pages of many hosts
 * that arrive together would hold up every request until the last of them is extracted.
 *
 * A page that finds the thread busy moves the whole line back, so that the writes and the matching that
 * earlier pages caused are done before it is extracted.
 */
export async function turnOf(run: Turns): Promise<void> {
  const { restMs } = run.reach;
  if (restMs === 0) return;
  const line = lineOf(run);
  const startMs = run.now();
  const placeMs = placeIn(line, run) - line.movedMs;
  let tries = 0;
  while (tries < TRIES_MAX && run.now() - startMs < WAIT_MS_MAX) {
    const atMs = placeMs + line.movedMs;
    await run.wait(Math.min(atMs - run.now(), WAIT_MS_MAX));
    if (placeMs + line.movedMs > atMs) continue;
    const lateMs = run.now() - atMs;
    if (lateMs <= LATE_MS_MAX) return;
    tries += 1;
    moveBack(line, lateMs + restMs);
  }
}

/**
 * Resolves when the line of this isolate is short: further pages would only make it longer, and a page that
 * waits in it does not wait for its site.
 */
export async function shortLine(run: Turns): Promise<void> {
  const startMs = run.now();
  while (lineOf(run).lastMs - run.now() > LONG_MS && run.now() - startMs < WAIT_MS_MAX)
    await run.wait(LOOK_MS);
}

/**
 * Resolves when an invocation may claim pages: one after the other, so that each finds several free slots,
 * and when the line is short. The search for due pages costs about as much for many as for one.
 */
export async function turnToClaim(run: Turns): Promise<void> {
  if (run.reach.restMs === 0) return;
  await shortLine(run);
  const line = lineOf(run);
  line.claimMs = Math.max(line.claimMs + LOOK_MS, run.now());
  await run.wait(line.claimMs - run.now());
}

/** The line of the run's isolate. One whose end lies far ahead belongs to a clock that was set back. */
function lineOf({ usage, now }: Turns): Line {
  const known = lines.get(usage);
  if (known !== undefined && Math.max(known.lastMs, known.claimMs) - now() <= WAIT_MS_MAX) return known;
  const line = { lastMs: 0, movedMs: 0, claimMs: 0 };
  lines.set(usage, line);
  return line;
}

/** Takes a place at the end of the line, a rest after the last one, and returns its time. */
function placeIn(line: Line, { now, reach }: Turns): number {
  line.lastMs = Math.max(line.lastMs, now()) + reach.restMs;
  return line.lastMs;
}

function moveBack(line: Line, byMs: number): void {
  line.movedMs += byMs;
  line.lastMs += byMs;
}
