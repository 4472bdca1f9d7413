import type { Scheduler } from "./scheduler.ts";

/** One run of a worker. Dead: it was killed, and what it waited for never comes. */
export type Invocation = {
  id: number;
  worker: "ingest" | "notify";
  cause: "tick" | "bell" | "start" | "retention";
  startedMs: number;
  isDead: boolean;
  isDone: boolean;
  /** What went wrong for it, the first of all: a reason for it to say or send something twice. */
  disturbance: string | null;
};

/** What comes of a call: a value or an error, at once, later, or never. */
export type Result<Value> = ({ value: Value } | { error: Error }) & { delayMs?: number | "never" };

/**
 * A call of an invocation to the world. It reaches its server at one moment that the scheduler chooses, and
 * the answer comes back at another; in between everything else may happen.
 */
export function call<Value>(
  scheduler: Scheduler,
  invocation: Invocation,
  label: string,
  perform: () => Result<Value> | Promise<Result<Value>>,
): Promise<Value> {
  const name = `${invocation.worker}#${invocation.id} ${label}`;
  return new Promise((resolve, reject) => {
    const answer = (result: Result<Value>) => ({
      label: `${name} ${"error" in result ? `failed: ${result.error.message}` : "answered"}`,
      owner: invocation,
      kind: "answer" as const,
      happen: () => ("error" in result ? reject(result.error) : resolve(result.value)),
    });
    const happen = async () => {
      const result = await perform();
      if (result.delayMs !== "never") scheduler.after(result.delayMs ?? 0, answer(result));
    };
    scheduler.soon({ label: name, owner: invocation, kind: "call", happen });
  });
}

/** Notes the first thing that went wrong for an invocation. */
export function disturb(invocation: Invocation, disturbance: string): void {
  invocation.disturbance ??= disturbance;
}
