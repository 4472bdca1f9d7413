import { watch } from "node:fs/promises";
import type { System } from "./system.ts";

const QUIET_MS = 100;

/** Reloads the workers whenever a file of theirs changes; a broken one leaves the earlier ones at work. */
export async function reloadOnChange(system: Pick<System, "reload">): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  for await (const _ of watch("workers", { recursive: true })) {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(system), QUIET_MS);
  }
}

async function reload(system: Pick<System, "reload">): Promise<void> {
  const startedAt = performance.now();
  const reloaded = await system.reload();
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(reloaded.ok ? `reloaded in ${seconds} s` : `not reloaded: ${reloaded.detail}`);
}
