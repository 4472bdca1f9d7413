import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "v3/d1/miniflare-D1DatabaseObject";

/**
 * The file of the database in a state folder; null before the first start. Beside it Miniflare keeps its own.
 */
export function databaseFile(state: string): string | null {
  const folder = join(state, FOLDER);
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => /^[0-9a-f]{64}\.sqlite$/.test(file));
  return name === undefined ? null : join(folder, name);
}
