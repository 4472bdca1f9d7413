import type { Run } from "../shared/run.ts";

type Turns = Pick<Run, "wait" | "reach">;

const last = new WeakMap<Turns, Promise<void>>();

/**
 * Resolves when the next page of this invocation may be extracted: one at a time, with a rest before each. In
 * the embedded system all workers share a thread, and pages of many hosts that arrive together would hold up
 * every request until the last of them is extracted.
 */
export function turnOf(run: Turns): Promise<void> {
  const { restMs } = run.reach;
  if (restMs === 0) return Promise.resolve();
  const turn = (last.get(run) ?? Promise.resolve()).then(() => run.wait(restMs));
  last.set(run, turn);
  return turn;
}
