import { accessSync, constants, readdirSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Request, Response } from "./miniflare.ts";
import { makeFolder, messageOf } from "./state.ts";

export type ArchiveFolder = (request: Request) => Promise<Response>;

const NAME = /^\/[a-z]+\/[\d-]+\/[\w.-]+\.ndjson$/;

/** Makes the folder where it is missing. Returns why nothing can be written there; null where it can. */
export function archiveFault(folder: string | null): string | null {
  if (folder === null) return null;
  try {
    makeFolder(folder);
    readdirSync(folder);
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return `The folder ${folder} of BAODONG_ARCHIVE cannot be used: ${messageOf(error)}.`;
  }
}

/**
 * Gives the workers a folder of this machine: a PUT of `/table/day/time.ndjson` writes that file, whole or
 * not at all. Any other name is refused.
 */
export function createArchiveFolder(folder: string): ArchiveFolder {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== "PUT" || !NAME.test(pathname))
      return new Response("no such file", { status: 404 });
    const file = join(folder, pathname);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.part`, await request.text(), { mode: 0o600, flush: true });
      await rename(`${file}.part`, file);
      return new Response(null, { status: 204 });
    } catch (error) {
      return new Response(error instanceof Error ? error.message : String(error), { status: 500 });
    }
  };
}
