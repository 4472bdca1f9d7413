import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import type { System } from "./system.ts";

const QUIET_MS = 100;

/**
 * Reloads the workers whenever a file below the folder changes. After a change that does not build, the
 * earlier workers go on.
 */
export function reloadOnChange(system: Pick<System, "reload">, folder: string): void {
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let reloading = Promise.resolve();
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reloading = reloading.then(() => reload(system));
    }, QUIET_MS);
    watchAll();
  };
  // Each folder is watched by itself: on Linux a recursive watch no longer reports a file after it was
  // replaced once.
  const watchAll = () => {
    for (const path of foldersBelow(folder).filter((path) => !watched.has(path))) {
      watched.add(path);
      watch(path, onChange).on("error", () => watched.delete(path));
    }
  };
  watchAll();
}

function foldersBelow(folder: string): string[] {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [
    folder,
    ...below.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)),
  ];
}

async function reload(system: Pick<System, "reload">): Promise<void> {
  const startedAt = performance.now();
  const reloaded = await system.reload();
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(reloaded.ok ? `reloaded in ${seconds} s` : `not reloaded: ${reloaded.detail}`);
}
