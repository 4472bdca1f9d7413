import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeBody } from "../../workers/shared/web/decode.ts";

/** The placeholder address of a page that was given without one. It never appears in the output. */
export const NO_ADDRESS = "https://unknown.invalid/";

/**
 * The HTML of a saved page (`-`: standard input; `.gz`: decompressed), decoded as ingest decodes what it
 * fetches.
 */
export function htmlOf(file: string): string {
  const bytes = readFileSync(file === "-" ? 0 : file);
  return decodeBody(new Uint8Array(file.endsWith(".gz") ? gunzipSync(bytes) : bytes), "text/html");
}

export function textOf(file: string): string {
  return decodeBody(new Uint8Array(readFileSync(file)), "text/plain; charset=utf-8");
}

/** One value for each line of a JSONL file. */
export function linesOf<Line>(file: string): Line[] {
  const lines = textOf(file).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Line);
}

/** The address itself. Throws where it is not the address of a page. */
export function addressOf(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new Error(`not the address of a page (http or https): ${url}`);
  return url;
}

/** A path relative to the working folder: short, and valid for the next run from there. */
export function pathOf(...parts: string[]): string {
  return path.relative("", path.join(...parts));
}
