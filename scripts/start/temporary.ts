import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Whatever Miniflare and wrangler put aside stays below the state folder, and what a kill left there goes.
 */
export function keepTemporaryFilesIn(state: string): void {
  const folder = join(state, "tmp");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  process.env.TMPDIR = folder;
  process.env.XDG_CONFIG_HOME = join(folder, "config");
}
