import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

/** A saved page with its true values. A field whose true value is not known is absent. */
export type SavedPage = {
  url: string;
  html: string;
  text: string;
  lead?: string;
  optional?: string[];
  title?: string;
  author?: string;
  date?: string;
};

const NAMES = ["scrapinghub", "fundus", "vi"] as const;
const folder = new URL("../../../../shared/corpus/", import.meta.url);

/** The corpora of saved pages that lie beside the project, without the pages that have no body. */
export function corpora(): { name: string; pages: SavedPage[] }[] {
  return NAMES.filter((name) => existsSync(new URL(`${name}/truth.jsonl`, folder))).map((name) => ({
    name,
    pages: read(new URL(`${name}/`, folder)),
  }));
}

/**
 * Another corpus: a folder with `truth.jsonl`, one page a line ({url, html, text, title?, author?, date?,
 * lead?, optional?}); `html` is a file of the folder, gzipped or not.
 */
export function corpusIn(path: string): { name: string; pages: SavedPage[] } {
  return { name: basename(resolve(path)), pages: read(pathToFileURL(`${resolve(path)}/`)) };
}

function read(corpus: URL): SavedPage[] {
  const lines = readFileSync(new URL("truth.jsonl", corpus), "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as SavedPage)
    .filter(({ text }) => Boolean(text))
    .map((page) => ({ ...page, html: pageText(new URL(page.html, corpus)) }));
}

function pageText(file: URL): string {
  const bytes = readFileSync(file);
  return (file.pathname.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
