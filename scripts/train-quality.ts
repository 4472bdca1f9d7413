import "./node-version.ts";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FEATURES } from "../workers/ingest/extract/quality/features.ts";
import { featuresOfPage } from "../workers/ingest/extract.ts";
import { addressOf, htmlOf, linesOf, NO_ADDRESS } from "./extract/saved-page.ts";
import { areaUnderCurve, type Example, learn, predictEach } from "./train-quality/logistic.ts";
import { shingleF1 } from "./train-quality/shingle-f1.ts";

const USAGE = "npm run train-quality -- <folder with truth.jsonl> …";
const WEIGHTS = new URL("../workers/ingest/extract/quality/weights.json", import.meta.url);
/** `quality` is trained to distinguish pages read worse than this from the others. */
const GOOD_F1_MIN = 0.8;

type Page = { id: string; html: string; url?: string; text?: string; type?: string; lead?: string };

/** Learns the weights of `quality` from folders of saved pages with their true texts, and writes them. */
function main(folders: readonly string[]): void {
  if (folders.length === 0) throw new Error("name at least one folder");
  const examples = folders.flatMap(examplesOf);
  const bad = examples.filter(({ good }) => !good).length;
  const auc = areaUnderCurve(predictEach(examples));
  console.log(`${examples.length} pages, ${bad} of them below F1 ${GOOD_F1_MIN}`);
  console.log(`AUC over outlets that were left out: ${auc.toFixed(3)}`);
  const { bias, weights } = learn(examples);
  const learnt = {
    trained: new Date().toISOString().slice(0, 10),
    corpora: folders.map((folder) => path.basename(folder)),
    pages: examples.length,
    auc: Math.round(auc * 1_000) / 1_000,
    bias: round(bias),
    weights: Object.fromEntries(FEATURES.map((name, index) => [name, round(weights[index] ?? 0)])),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(learnt, null, 2)}\n`);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function examplesOf(folder: string): Example[] {
  const truth = path.join(folder, "truth.jsonl");
  if (!existsSync(truth)) throw new Error(`${truth} does not exist`);
  return linesOf<Page>(truth).flatMap((page) => exampleOf(folder, page) ?? []);
}

function exampleOf(folder: string, page: Page): Example | null {
  if (!page.text || (page.type ?? "article") !== "article") return null;
  const html = htmlOf(path.join(folder, page.html));
  const read = featuresOfPage({
    html,
    url: addressOf(page.url || NO_ADDRESS),
    now: new Date().toISOString(),
  });
  if (!read) return null;
  const good = shingleF1(page.text, read.text, page.lead ?? "") >= GOOD_F1_MIN;
  return { values: FEATURES.map((name) => read.features[name]), good, outlet: outletOf(page) };
}

/** A disguised page names its outlet only in its id. */
function outletOf({ id }: Page): string {
  return id.replace(/_V\d.*$/, "");
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 1;
}
