import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Build, Delivered } from "./build.ts";

/**
 * Builds the workers of wrangler.toml and reads the migrations in a process of its own, which then ends: its
 * modules would be most of the runner's memory. Throws esbuild's errors for a worker.
 */
export async function build(root: string): Promise<Build> {
  // The settings that make the runner's process small would make the build slow.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("MALLOC_"));
  const child = fork(join(import.meta.dirname, "build.ts"), {
    execArgv: [],
    env: { ...Object.fromEntries(environment), ...QUIET },
  });
  const ended = once(child, "exit");
  const delivered = new Promise<Delivered>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Delivered));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The build ended with status ${code}.`)));
  });
  child.send(root);
  const outcome = await delivered;
  await ended;
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.build;
}

/** Without these, wrangler would mention .dev.vars once for each worker and keep a log in the home folder. */
const QUIET = { WRANGLER_LOG: "warn", WRANGLER_WRITE_LOGS: "false", WRANGLER_SEND_METRICS: "false" };
