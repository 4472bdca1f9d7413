import "./node-version.ts";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../workers/ingest/extract.ts";
import { decodeBody } from "../workers/shared/web/decode.ts";

const USAGE =
  "npm run -s extract -- <file.html or -> [--url URL]   or   npm run -s extract -- --batch <manifest.jsonl>";
/** Pages of a batch that are read before any counts, each this often at most: by then its code is compiled. */
const WARM_UP_PAGES = 150;
const WARM_UP_ROUNDS_MAX = 20;
/** What a page is read under whose address nobody gave; it never comes out. */
const NO_ADDRESS = "https://unknown.invalid/";
/** Absent is null, never a guess. */
const NOWHERE = { url: null, canonicalUrl: null, outlet: null };

try {
  main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 1;
}

function main(): void {
  const options = { batch: { type: "string" }, url: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > (values.batch === undefined ? 1 : 0))
    throw new Error(`one page at a time, not ${positionals.join(" ")}`);
  if (values.batch !== undefined) extractBatch(values.batch);
  else extractOne(positionals[0] ?? "-", values.url);
}

/** One page from a file or from standard input; the article as JSON, or the reason and exit code 1. */
function extractOne(file: string, url?: string): void {
  const outcome = extract({ html: htmlOf(file), url: addressOf(url ?? NO_ADDRESS), now: now() });
  if (outcome.ok) print(url === undefined ? { ...outcome.value, ...NOWHERE } : outcome.value);
  else print({ reason: outcome.reason, detail: outcome.detail });
  if (!outcome.ok) process.exitCode = 1;
}

function print(answer: object): void {
  console.log(JSON.stringify(answer, null, 2));
}

/**
 * One JSON line for each line of the manifest, after a warming up: the figures are those of a process that has read pages before. A
 * page that fails is a line with its error, and the batch goes on.
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

/** A saved page in the encoding that it really has, as ingest reads it from the network. */
function htmlOf(file: string): string {
  return decodeBody(new Uint8Array(readFileSync(file === "-" ? 0 : file)), "text/html");
}

function textOf(file: string): string {
  return decodeBody(new Uint8Array(readFileSync(file)), "text/plain; charset=utf-8");
}

function addressOf(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new Error(`not an address of a page: ${url}`);
  return url;
}

function now(): string {
  return new Date().toISOString();
}
