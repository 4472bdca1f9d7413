import "./node-version.ts";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { extract, warmUp } from "../workers/ingest/extract.ts";

const WARM_UPS = 3;

const { values, positionals } = parseArgs({
  options: { batch: { type: "string" }, url: { type: "string" } },
  allowPositionals: true,
});

if (values.batch !== undefined) extractBatch(values.batch);
else extractOne(positionals[0] ?? "-", values.url ?? "https://example.com/");

/** One page from a file or from standard input; the draft as JSON, or the reason and exit code 1. */
function extractOne(file: string, url: string): void {
  const html = readFileSync(file === "-" ? 0 : file, "utf8");
  const outcome = extract({ html, url, now: new Date().toISOString() });
  console.log(
    JSON.stringify(outcome.ok ? outcome.value : { reason: outcome.reason, detail: outcome.detail }, null, 2),
  );
  if (!outcome.ok) process.exitCode = 1;
}

/**
 * One JSON line for each line of the manifest, after a warming up: the figures are those of a process that has read pages before. A
 * page that fails is a line with its error, and the batch goes on.
 */
function extractBatch(manifest: string): void {
  for (let round = 0; round < WARM_UPS; round++) warmUp();
  for (const line of readFileSync(manifest, "utf8").split("\n")) {
    if (line.trim() !== "") console.log(JSON.stringify(extractLine(line, path.dirname(manifest))));
  }
}

function extractLine(line: string, folder: string): object {
  let id: unknown = null;
  try {
    const entry = JSON.parse(line) as { id: unknown; url: string; html: string };
    id = entry.id;
    const html = readFileSync(path.resolve(folder, entry.html), "utf8");
    const started = process.cpuUsage();
    const outcome = extract({ html, url: entry.url, now: new Date().toISOString() });
    const spent = process.cpuUsage(started);
    const ms = (spent.user + spent.system) / 1000;
    return outcome.ok ? { id, ms, result: outcome.value } : { id, ms, error: outcome.reason };
  } catch (error) {
    return { id, error: String(error) };
  }
}
