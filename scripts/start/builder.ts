import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BuiltWorker, Delivered, Order } from "./build.ts";

/** Builds the workers of wrangler.toml, in its order. Throws what esbuild found wrong with one. */
export function buildWorkers(root: string): Promise<BuiltWorker[]> {
  return order<BuiltWorker[]>({ workers: root });
}

/** The statements of a migration, as wrangler tells them apart. */
export function splitSql(sql: string): Promise<string[]> {
  return order<string[]>({ sql });
}

/** Has it done by a process of its own, which ends: what it loads is most of what this one would weigh. */
async function order<Value>(what: Order): Promise<Value> {
  const child = fork(join(import.meta.dirname, "build.ts"), {
    execArgv: [],
    env: { ...process.env, ...QUIET },
  });
  const ended = once(child, "exit");
  const delivered = new Promise<Delivered>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Delivered));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The build ended with status ${code}.`)));
  });
  child.send(what);
  const outcome = await delivered;
  await ended;
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.value as Value;
}

/** Wrangler would tell of .dev.vars once for each worker, and keep a log in the home. */
const QUIET = { WRANGLER_LOG: "warn", WRANGLER_WRITE_LOGS: "false", WRANGLER_SEND_METRICS: "false" };
