import type { Simulation } from "./simulation.ts";

/** The wall clock jumps some times while faults last; some jumps are taken back a while later. */
export function startJumps(simulation: Simulation, faultMs: number): void {
  const { chance, profile } = simulation.faults;
  const { count, seconds, backAfterSeconds } = profile.jumps;
  for (let number = 0; number < count; number += 1) {
    const atMs = chance.below(faultMs);
    const jump = chance.pick(seconds);
    simulation.at(atMs, `the clock jumps by ${jump} s`, () => move(simulation, jump));
    if (backAfterSeconds.length === 0 || chance.happens(0.3)) continue;
    const backMs = atMs + chance.pick(backAfterSeconds) * 1_000;
    simulation.at(backMs, `the clock jumps back by ${jump} s`, () => move(simulation, -jump));
  }
}

function move(simulation: Simulation, seconds: number): void {
  simulation.skewMs += seconds * 1_000;
  simulation.faults.count += 1;
  for (const living of simulation.living()) living.disturbance ??= "the clock jumped";
}
