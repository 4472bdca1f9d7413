import { parentPort, workerData } from "node:worker_threads";
import { createPlayer } from "../../tests/simulation/play.ts";
import type { Outcome } from "../../tests/simulation/simulate.ts";
import type { Task } from "./threads.ts";

const { seeds, doublecheck } = workerData as Task;
const play = createPlayer();
const outcomes: Outcome[] = [];
for (const seed of seeds) {
  const outcome = await play(seed);
  if (doublecheck && (await play(seed)).digest !== outcome.digest) {
    outcome.broken.push("the same seed gives the same run");
  }
  outcomes.push(outcome);
}
parentPort?.postMessage(outcomes);
