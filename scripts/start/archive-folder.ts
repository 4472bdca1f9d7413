import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Request, Response } from "./miniflare.ts";

export type ArchiveFolder = (request: Request) => Promise<Response>;

const NAME = /^\/[a-z]+\/[\d-]+\/[\w.-]+\.ndjson$/;

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
