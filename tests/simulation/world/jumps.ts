import { openDb } from "../../../workers/shared/db.ts";
import { pullWaitsNearer } from "../../../workers/shared/store/sql/clock.ts";
import type { Simulation } from "./simulation.ts";

/**
 * The wall clock jumps some times while faults last; some jumps are taken back a while later. Comes back with
 * the times of all of them, in milliseconds since the start.
 */
export function startJumps(simulation: Simulation, faultMs: number): number[] {
  const jumpsMs: number[] = [];
  const { chance, profile } = simulation.faults;
  const { count, seconds, backAfterSeconds } = profile.jumps;
  for (let number = 0; number < count; number += 1) {
    const atMs = chance.below(faultMs);
    jumpsMs.push(atMs);
    const jump = chance.pick(seconds);
    simulation.at(atMs, `the clock jumps by ${jump} s`, () => move(simulation, jump));
    if (backAfterSeconds.length === 0 || chance.happens(0.3)) continue;
    const backMs = atMs + chance.pick(backAfterSeconds) * 1_000;
    jumpsMs.push(backMs);
    simulation.at(backMs, `the clock jumps back by ${jump} s`, () => move(simulation, -jump));
  }
  return jumpsMs;
}

/** On one machine the runner sees that the clocks disagree, and mends what it can. */
async function move(simulation: Simulation, seconds: number): Promise<void> {
  simulation.skewMs += seconds * 1_000;
  simulation.faults.count += 1;
  for (const living of simulation.living()) living.disturbance ??= "the clock jumped";
  const { embedded, database } = simulation.parts;
  if (embedded && seconds < 0) await pullWaitsNearer(openDb(database), simulation.nowMs(), -seconds * 1_000);
}
