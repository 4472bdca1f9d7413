import "./node-version.ts";
import path from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../workers/ingest/extract.ts";
import { compareAnswers, keepAnswers } from "./extract/answers.ts";
import { explainPage } from "./extract/explain.ts";
import { addressOf, htmlOf, NO_ADDRESS, textOf } from "./extract/saved-page.ts";

const USAGE = `npm run -s extract -- <file.html or -> [--url URL]
npm run -s extract -- --explain <file.html or -> [--url URL]
npm run -s extract -- --batch <manifest.jsonl>
npm run -s extract -- --keep <answers.jsonl> <folder of pages> …
npm run -s extract -- --compare <answers.jsonl>`;
/** Pages of a batch that are read before measuring, each at most this often: by then the code is compiled. */
const WARM_UP_PAGES = 150;
const WARM_UP_ROUNDS_MAX = 20;
/** An unknown value is null, never a guess. */
const NOWHERE = { url: null, canonicalUrl: null, outlet: null };

try {
  main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 1;
}

function main(): void {
  const text = { type: "string" } as const;
  const options = {
    batch: text,
    compare: text,
    explain: { type: "boolean" },
    keep: text,
    url: text,
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const isOne = !(values.batch ?? values.compare);
  if (values.keep === undefined && positionals.length > (isOne ? 1 : 0))
    throw new Error(`one page at a time, not ${positionals.join(" ")}`);
  if (values.keep !== undefined) keepAnswers(values.keep, positionals);
  else if (values.compare !== undefined) process.exitCode = compareAnswers(values.compare) > 0 ? 1 : 0;
  else if (values.batch !== undefined) extractBatch(values.batch);
  else readOne(positionals[0] ?? "-", values);
}

/**
 * Reads one page from a file or from standard input. Prints the article as JSON, or the reason and exits with
 * 1.
 */
function extractOne(file: string, url?: string): void {
  const outcome = extract({ html: htmlOf(file), url: addressOf(url ?? NO_ADDRESS), now: now() });
  if (outcome.ok) print(url === undefined ? { ...outcome.value, ...NOWHERE } : outcome.value);
  else print({ reason: outcome.reason, detail: outcome.detail });
  if (!outcome.ok) process.exitCode = 1;
}

function readOne(file: string, { explain, url }: { explain?: boolean; url?: string }): void {
  if (explain) explainOne(file, url);
  else extractOne(file, url);
}

function explainOne(file: string, url?: string): void {
  for (const line of explainPage({ html: htmlOf(file), url: addressOf(url ?? NO_ADDRESS), now: now() }))
    console.log(line);
}

function print(answer: object): void {
  console.log(JSON.stringify(answer, null, 2));
}

/**
 * Prints one JSON line for each line of the manifest, after a warm-up, so that the times are those of a
 * process that has read pages before. A page that fails gives a line with its error, and the batch continues.
 */
function extractBatch(manifest: string): void {
  const lines = textOf(manifest)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const extractIt = (line: string) => extractLine(line, path.dirname(manifest));
  for (let round = 0; round < WARM_UP_ROUNDS_MAX && round * lines.length < WARM_UP_PAGES; round++)
    lines.slice(0, WARM_UP_PAGES).forEach(extractIt);
  for (const line of lines) console.log(JSON.stringify(extractIt(line)));
}

function extractLine(line: string, folder: string): object {
  let id: unknown = null;
  try {
    const entry = JSON.parse(line) as { id?: unknown; url: string; html: string };
    id = entry.id ?? null;
    const page = { html: htmlOf(path.resolve(folder, entry.html)), url: addressOf(entry.url), now: now() };
    const started = process.cpuUsage();
    const outcome = extract(page);
    const spent = process.cpuUsage(started);
    const ms = (spent.user + spent.system) / 1000;
    return outcome.ok ? { id, ms, result: outcome.value } : { id, ms, error: outcome.reason };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function now(): string {
  return new Date().toISOString();
}
