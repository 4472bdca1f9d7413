import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Access of the group and of others. The runner's files hold tokens and the secrets of webhooks, so they have
 * none.
 */
const OTHERS = 0o077;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** What the runner itself creates in a state folder. */
const OWN_NAMES: readonly string[] = [
  "v3",
  "runner.lock",
  "runner.pid",
  "workerd.pid",
  "running",
  "last-backup",
  "build.json",
  "tmp",
];

/** From now on, files of this process and its children are readable by this user only. */
export function makePrivately(): void {
  process.umask(OTHERS);
}

/**
 * Removes other users' access to a state folder that an earlier version left open. A folder that holds other
 * things too, such as `/tmp`, keeps its mode; there only the runner's own files are closed. Throws the
 * system's error where a mode cannot be changed.
 */
export function closeState(state: string): void {
  const names = readdirSync(state);
  if (names.every((name) => OWN_NAMES.includes(name))) close(state);
  for (const name of names.filter((name) => OWN_NAMES.includes(name))) closeAll(join(state, name));
}

/** Removes other users' access to one file, where it exists. */
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

/** A symbolic link is not changed: its target is not the runner's. */
function close(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink() || (found.mode & OTHERS) === 0) return;
  chmodSync(path, found.isDirectory() ? FOLDER_MODE : FILE_MODE);
}
