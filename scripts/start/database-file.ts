import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const FOLDER = "v3/d1/miniflare-D1DatabaseObject";

/** Far longer than a running system locks its file, which it does to open it or to checkpoint its log. */
const LOCKED_MS = 60_000;

/** Opens a database for reading only, while a system may be writing to it. Throws where it cannot. */
export function openForReading(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: LOCKED_MS });
}

/**
 * The file of the database in a state folder; null before the first start. Miniflare keeps a database of its
 * own beside it.
 */
export function databaseFile(state: string): string | null {
  const folder = join(state, FOLDER);
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => /^[0-9a-f]{64}\.sqlite$/.test(file));
  return name === undefined ? null : join(folder, name);
}
