import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Played } from "../../tests/simulation/play.ts";
import type { Outcome } from "../../tests/simulation/simulate.ts";

/** The input of one thread. Each seed is played as it would be alone; threads share nothing. */
export type Task = { seeds: Played[]; doublecheck: boolean };

/** Plays seeds on all cores. Returns their outcomes in the order of the seeds. */
export async function playInThreads(
  seeds: readonly Played[],
  { doublecheck }: { doublecheck: boolean },
): Promise<Outcome[]> {
  const count = Math.max(1, Math.min(availableParallelism(), seeds.length));
  const shares = Array.from({ length: count }, (_, thread) => seeds.filter((_, at) => at % count === thread));
  const outcomes = await Promise.all(shares.map((share) => playInThread({ seeds: share, doublecheck })));
  return seeds.flatMap((_, at) => outcomes[at % count]?.[Math.floor(at / count)] ?? []);
}

function playInThread(task: Task): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("thread.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
