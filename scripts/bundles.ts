import "./node-version.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from "miniflare";
import { unstable_readConfig as readConfig } from "wrangler";
import { runWrangler } from "./wrangler.ts";

/** What they weighed at 2026-11-29, and 5 % more. */
const GZIP_KB_MAX = { api: 380, ingest: 355, notify: 120 } as const;
/**
 * A start is measured against that of an empty worker in the same run: a slow or busy machine slows both
 * down. Workers allow one second of CPU time, which is some hundred empty starts.
 */
const START_RATIO_MAX = { api: 60, ingest: 400, notify: 60 } as const;
/** The quickest of several starts says most about the code, and least about what else the machine did. */
const STARTS = 7;

/** A worker whose first request ends when the code of another one has been read and run. */
const PROBE = `export default {
  async fetch() {
    await import("./worker.mjs");
    return new Response();
  },
}`;

type Environment = keyof typeof GZIP_KB_MAX;
type Bundle = { environment: Environment; code: string };
type Started = { name: string; code: string; options: Partial<V4WorkerOptions> };
type Figures = { environment: Environment; gzipKb: number; startRatio: number };

const EMPTY: Started = { name: "empty", code: "export default {}", options: {} };

// `npm run bundles`: what `npm run deploy` would send has to be small, and quick to start.
const bundles = await Promise.all((["api", "ingest", "notify"] as const).map(bundle));
const figures = await measure(bundles);
for (const each of figures) console.log(lineOf(each));
if (figures.some(isTooMuch)) process.exitCode = 1;

/** Builds a worker as a deployment would, without one: wrangler needs no account for it. */
async function bundle(environment: Environment): Promise<Bundle> {
  const outdir = join("dist", environment);
  const ran = await runWrangler(["deploy", "--dry-run", "-e", environment, "--outdir", outdir]);
  if (ran.code !== 0) {
    console.error(`wrangler could not bundle ${environment}:\n${ran.stdout}${ran.stderr}`);
    process.exit(1);
  }
  return { environment, code: readFileSync(join(outdir, "index.js"), "utf8") };
}

async function measure(bundles: readonly Bundle[]): Promise<Figures[]> {
  const starts = await quickestStarts([EMPTY, ...bundles.map(startedOf)]);
  const ofEmpty = starts.get(EMPTY.name) ?? Number.NaN;
  return bundles.map(({ environment, code }) => ({
    environment,
    gzipKb: Math.ceil(gzipSync(code).length / 1_000),
    startRatio: Math.round((starts.get(environment) ?? Number.NaN) / ofEmpty),
  }));
}

function startedOf({ environment, code }: Bundle): Started {
  const { compatibility_date, compatibility_flags } = readConfig({
    config: "wrangler.toml",
    env: environment,
  });
  return {
    name: environment,
    code,
    options: { compatibilityDate: compatibility_date, compatibilityFlags: compatibility_flags },
  };
}

/** Starts each several times, in turn, and each time in an isolate of its own. In milliseconds. */
async function quickestStarts(workers: readonly Started[]): Promise<Map<string, number>> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ workers: workers.flatMap(probes), cf: false, telemetry: { enabled: false } }),
  );
  await miniflare.ready;
  const quickest = new Map<string, number>();
  for (let start = 0; start < STARTS; start++) {
    for (const { name } of workers) {
      const took = await startMs(miniflare, `${name}-${start}`);
      quickest.set(name, Math.min(took, quickest.get(name) ?? took));
    }
  }
  await miniflare.dispose();
  return quickest;
}

function probes({ name, code, options }: Started): V4WorkerOptions[] {
  return Array.from({ length: STARTS }, (_, start) => ({
    ...options,
    name: `${name}-${start}`,
    modules: [
      { type: "ESModule", path: "probe.mjs", contents: PROBE },
      { type: "ESModule", path: "worker.mjs", contents: code },
    ],
  }));
}

async function startMs(miniflare: Miniflare, name: string): Promise<number> {
  const probe = await miniflare.getWorker(name);
  const startedAt = performance.now();
  const reply = await probe.fetch("http://probe/");
  const tookMs = performance.now() - startedAt;
  const answer = await reply.text();
  if (!reply.ok) throw new Error(`${name} does not start: ${answer}`);
  return tookMs;
}

function lineOf(figures: Figures): string {
  const { environment, gzipKb, startRatio } = figures;
  const size = `gzip ${String(gzipKb).padStart(4)} KB (at most ${GZIP_KB_MAX[environment]})`;
  const start = `start ${String(startRatio).padStart(4)} empty workers (at most ${START_RATIO_MAX[environment]})`;
  return `${environment.padEnd(7)} ${size}   ${start}${isTooMuch(figures) ? "   TOO MUCH" : ""}`;
}

function isTooMuch({ environment, gzipKb, startRatio }: Figures): boolean {
  return gzipKb > GZIP_KB_MAX[environment] || !(startRatio <= START_RATIO_MAX[environment]);
}
