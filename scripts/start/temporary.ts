import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts the temporary files of Miniflare and wrangler below the state folder, and removes those that a killed
 * run left there.
 */
export function keepTemporaryFilesIn(state: string): void {
  const folder = join(state, "tmp");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  process.env.TMPDIR = folder;
  process.env.XDG_CONFIG_HOME = join(folder, "config");
}
