import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file of a state folder that says when its database was last copied. */
const NAME = "last-backup";

export function markBackup(state: string, at: Date): void {
  writeFileSync(join(state, NAME), `${at.toISOString()}\n`);
}

/** ISO 8601; null where it was never copied, or the file says nothing of use. */
export function lastBackupAt(state: string): string | null {
  const file = join(state, NAME);
  const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return Number.isNaN(Date.parse(text)) ? null : text;
}
