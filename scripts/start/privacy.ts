import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Group and others: none of what the runner keeps is theirs, since it holds tokens and the secrets of
 * webhooks.
 */
const OTHERS = 0o077;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** What the runner itself keeps in a state folder. */
const OWN_NAMES: readonly string[] = [
  "v3",
  "runner.lock",
  "runner.pid",
  "workerd.pid",
  "running",
  "build.json",
  "tmp",
];

/** From now on, what this process and its children make is readable for this user alone. */
export function makePrivately(): void {
  process.umask(OTHERS);
}

/**
 * Closes a state folder that an earlier version left open. A folder with other things in it, such as `/tmp`,
 * keeps its mode: there only what the runner keeps is closed. Throws what the system says where a mode cannot
 * be changed.
 */
export function closeState(state: string): void {
  const names = readdirSync(state);
  if (names.every((name) => OWN_NAMES.includes(name))) close(state);
  for (const name of names.filter((name) => OWN_NAMES.includes(name))) closeAll(join(state, name));
}

/** Closes one file, where it exists. */
export function closeFile(path: string): void {
  if (existsSync(path)) close(path);
}

function closeAll(path: string): void {
  close(path);
  if (!lstatSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    close(join(entry.parentPath, entry.name));
  }
}

/** A link is left alone: what it points to is its owner's own affair. */
function close(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink() || (found.mode & OTHERS) === 0) return;
  chmodSync(path, found.isDirectory() ? FOLDER_MODE : FILE_MODE);
}
