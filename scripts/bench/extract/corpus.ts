import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { htmlOf } from "../../extract/saved-page.ts";

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

type Corpus = { name: string; pages: SavedPage[] };

const NAMES = ["scrapinghub", "fundus", "vi"] as const;
const TRUTH = "truth.jsonl";
const folder = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));

/** The corpora of saved pages that lie beside the project, without the pages that have no body. */
export function corpora(): Corpus[] {
  return NAMES.map((name) => path.join(folder, name))
    .filter((corpus) => existsSync(path.join(corpus, TRUTH)))
    .map(corpusIn);
}

/**
 * Another corpus: a folder with `truth.jsonl`, one page a line ({url, html, text, title?, author?, date?,
 * lead?, optional?}); `html` is a file of the folder, gzipped or not, in any encoding. Pages without a text
 * are left out. Throws an error that names the file and the line where there is nothing to measure.
 */
export function corpusIn(corpus: string): Corpus {
  const file = path.join(corpus, TRUTH);
  if (!existsSync(file))
    throw new Error(`there is no ${TRUTH} in ${corpus}: docs/benchmarks.md says what is in it`);
  const lines = readFileSync(file, "utf8").split("\n");
  const pages = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : pageOf(line, `${file}:${at + 1}`, corpus),
  );
  if (pages.length === 0) throw new Error(`no line of ${file} has a page with its text`);
  return { name: path.basename(path.resolve(corpus)), pages };
}

function pageOf(line: string, place: string, corpus: string): SavedPage[] {
  const page = truthIn(line, place);
  if (!page.text) return [];
  if (!URL.canParse(page.url ?? "")) throw new Error(`${place}: url is no address: ${page.url}`);
  const file = path.join(corpus, page.html ?? "");
  if (page.html === undefined || !existsSync(file)) throw new Error(`${place}: there is no page ${file}`);
  return [{ ...page, html: htmlOf(file) } as SavedPage];
}

function truthIn(line: string, place: string): Partial<SavedPage> {
  try {
    return JSON.parse(line) as Partial<SavedPage>;
  } catch (error) {
    throw new Error(`${place}: not a line of JSON`, { cause: error });
  }
}
