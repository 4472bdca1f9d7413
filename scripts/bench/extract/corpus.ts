import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A saved page with what is true of it; a field that the truth does not know is absent. */
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

/** The corpora of saved pages that lie beside the project, those without a body left out. */
export function corpora(): { name: string; pages: SavedPage[] }[] {
  return NAMES.filter((name) => existsSync(new URL(`${name}/truth.jsonl`, folder))).map((name) => ({
    name,
    pages: read(name),
  }));
}

function read(name: string): SavedPage[] {
  const lines = readFileSync(new URL(`${name}/truth.jsonl`, folder), "utf8")
    .trim()
    .split("\n");
  return lines
    .map((line) => JSON.parse(line) as SavedPage)
    .filter(({ text }) => Boolean(text))
    .map((page) => ({ ...page, html: pageText(new URL(`${name}/${page.html}`, folder)) }));
}

function pageText(file: URL): string {
  const bytes = readFileSync(file);
  return (file.pathname.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
