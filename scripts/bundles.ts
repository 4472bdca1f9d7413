import "./node-version.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from "miniflare";
import { unstable_readConfig as readConfig } from "wrangler";
import { runWrangler } from "./wrangler.ts";

const GZIP_KB_MAX = { api: 400, ingest: 300, notify: 200 } as const;
/** What Workers allow. They count CPU time, we the clock's, which is never less. */
const START_MS_MAX = 1_000;
/** The quickest of several starts says most about the code, and least about what else the machine did. */
const STARTS = 5;

/** A worker that says how long another one's code took to be read and run, in the workerd that it lives in. */
const PROBE = `export default {
  async fetch() {
    const startedAt = performance.now();
    await import("./worker.mjs");
    return new Response(String(performance.now() - startedAt));
  },
}`;

type Environment = keyof typeof GZIP_KB_MAX;
type Bundle = { environment: Environment; code: string };
type Figures = { environment: Environment; gzipKb: number; startMs: number };

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

/** Starts each bundle several times, each time in an isolate of its own. */
async function measure(bundles: readonly Bundle[]): Promise<Figures[]> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ workers: bundles.flatMap(probes), cf: false, telemetry: { enabled: false } }),
  );
  const figures: Figures[] = [];
  for (const { environment, code } of bundles) {
    const starts: number[] = [];
    for (let start = 0; start < STARTS; start++) starts.push(await startMs(miniflare, environment, start));
    figures.push({
      environment,
      gzipKb: Math.ceil(gzipSync(code).length / 1_000),
      startMs: Math.min(...starts),
    });
  }
  await miniflare.dispose();
  return figures;
}

function probes({ environment, code }: Bundle): V4WorkerOptions[] {
  const { compatibility_date, compatibility_flags } = readConfig({
    config: "wrangler.toml",
    env: environment,
  });
  return Array.from({ length: STARTS }, (_, start) => ({
    name: `${environment}-${start}`,
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags,
    modules: [
      { type: "ESModule", path: "probe.mjs", contents: PROBE },
      { type: "ESModule", path: "worker.mjs", contents: code },
    ],
  }));
}

async function startMs(miniflare: Miniflare, environment: Environment, start: number): Promise<number> {
  const probe = await miniflare.getWorker(`${environment}-${start}`);
  const reply = await probe.fetch("http://probe/");
  const answer = await reply.text();
  if (!reply.ok) throw new Error(`${environment} does not start: ${answer}`);
  return Math.round(Number(answer));
}

function lineOf(figures: Figures): string {
  const { environment, gzipKb, startMs } = figures;
  const size = `gzip ${String(gzipKb).padStart(4)} KB (at most ${GZIP_KB_MAX[environment]})`;
  const start = `start ${String(startMs).padStart(4)} ms (at most ${START_MS_MAX})`;
  return `${environment.padEnd(7)} ${size}   ${start}${isTooMuch(figures) ? "   TOO MUCH" : ""}`;
}

function isTooMuch({ environment, gzipKb, startMs }: Figures): boolean {
  return gzipKb > GZIP_KB_MAX[environment] || startMs > START_MS_MAX;
}
