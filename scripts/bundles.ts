import "./node-version.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { V4WorkerOptions } from "miniflare";
import { unstable_readConfig as readConfig } from "wrangler";
import { convertV4MiniflareOptions, Miniflare } from "./start/miniflare.ts";
import { runWrangler } from "./wrangler.ts";

/** The sizes of 2026-11-29 plus 5 to 6 %. */
const GZIP_KB_MAX = { api: 360, ingest: 355, notify: 120 } as const;
/**
 * A start is measured as a ratio to that of a worker that counts to ten million, in the same run: a slow
 * machine slows down both. It is measured in processor time, since on a busy machine a long start waits for a
 * core more often than a short one. Workers allow one second of it, which is some fifty such counts.
 */
const START_RATIO_MAX = { api: 6, ingest: 48, notify: 4 } as const;
/**
 * Of several starts the quickest counts: it says most about the code and least about the load of the machine.
 */
const STARTS = 7;

/** Maximum measurements: on a busy machine a start can take too long once. */
const MEASURED_MAX = 4;

/** A worker that answers its first request after it has loaded and run another worker's code. */
const PROBE = `export default {
  async fetch() {
    await import("./worker.mjs");
    return new Response();
  },
}`;

type Environment = keyof typeof GZIP_KB_MAX;
type Bundle = { environment: Environment; code: string };
type Started = { name: string; code: string; options: Partial<V4WorkerOptions> };
/** Nanoseconds of the quickest start of each worker. */
type Quickest = Map<string, number>;
type Figures = { environment: Environment; gzipKb: number; startRatio: number };

const COUNTING: Started = {
  name: "counting",
  code: "let sum = 0; for (let i = 0; i < 10_000_000; i++) sum += i % 7; export default { sum };",
  options: {},
};

// `npm run bundles`: checks that the bundles that `npm run deploy` would upload are small and start quickly.
const bundles = await Promise.all((["api", "ingest", "notify"] as const).map(bundle));
const figures = await measureWell(bundles);
for (const each of figures) console.log(lineOf(each));
if (figures.some(isTooMuch)) process.exitCode = 1;

/**
 * Builds a worker's bundle as a deployment would, without deploying it. For this wrangler needs no account.
 */
async function bundle(environment: Environment): Promise<Bundle> {
  const outdir = join("dist", environment);
  const ran = await runWrangler(["deploy", "--dry-run", "-e", environment, "--outdir", outdir]);
  if (ran.code !== 0) {
    console.error(`wrangler could not bundle ${environment}:\n${ran.stdout}${ran.stderr}`);
    process.exit(1);
  }
  return { environment, code: readFileSync(join(outdir, "index.js"), "utf8") };
}

/** Stops as soon as nothing is too much; the quickest starts of all measurements count. */
async function measureWell(bundles: readonly Bundle[]): Promise<Figures[]> {
  const quickest: Quickest = new Map();
  let figures = await measure(bundles, quickest);
  for (let measured = 1; measured < MEASURED_MAX && figures.some(isTooMuch); measured++)
    figures = await measure(bundles, quickest);
  return figures;
}

async function measure(bundles: readonly Bundle[], starts: Quickest): Promise<Figures[]> {
  await noteQuickest([COUNTING, ...bundles.map(startedOf)], starts);
  const ofCounting = starts.get(COUNTING.name) ?? Number.NaN;
  return bundles.map(({ environment, code }) => ({
    environment,
    gzipKb: Math.ceil(gzipSync(code).length / 1_000),
    startRatio: (starts.get(environment) ?? Number.NaN) / ofCounting,
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

/** Starts each worker several times, alternately, each time in a new isolate. */
async function noteQuickest(workers: readonly Started[], quickest: Quickest): Promise<void> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ workers: workers.flatMap(probes), cf: false, telemetry: { enabled: false } }),
  );
  await miniflare.ready;
  const clock = clockOf(childrenOf(process.pid));
  for (let start = 0; start < STARTS; start++) {
    for (const { name } of workers) {
      const took = await startNs(miniflare, `${name}-${start}`, clock);
      quickest.set(name, Math.min(took, quickest.get(name) ?? took));
    }
  }
  await miniflare.dispose();
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

async function startNs(miniflare: Miniflare, name: string, clock: () => number): Promise<number> {
  const probe = await miniflare.getWorker(name);
  const startedAt = clock();
  const reply = await probe.fetch("http://probe/");
  const took = clock() - startedAt;
  const answer = await reply.text();
  if (!reply.ok) throw new Error(`${name} does not start: ${answer}`);
  return took;
}

/**
 * The processor time of these processes, all their threads together; the wall clock where the system has no
 * /proc. The first figure of a schedstat is the time on a processor, in nanoseconds (Linux, sched-stats).
 */
function clockOf(processes: readonly string[]): () => number {
  if (processes.length === 0) return () => performance.now() * 1e6;
  const threads = () =>
    processes.flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((thread) => `${pid}/task/${thread}`));
  return () =>
    threads().reduce((sum, thread) => sum + timeOf(readFileSync(`/proc/${thread}/schedstat`, "utf8")), 0);
}

function timeOf(schedstat: string): number {
  return Number(schedstat.split(" ")[0]);
}

function childrenOf(pid: number): string[] {
  if (process.platform !== "linux") return [];
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.filter((each) => parentOf(each) === pid);
}

/** Null for a process that has ended in the meantime. */
function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return null;
  }
}

function lineOf(figures: Figures): string {
  const { environment, gzipKb, startRatio } = figures;
  const size = `gzip ${String(gzipKb).padStart(4)} KB (at most ${GZIP_KB_MAX[environment]})`;
  const start = `start ${startRatio.toFixed(1).padStart(4)} counts to ten million (at most ${START_RATIO_MAX[environment]})`;
  return `${environment.padEnd(7)} ${size}   ${start}${isTooMuch(figures) ? "   TOO MUCH" : ""}`;
}

function isTooMuch({ environment, gzipKb, startRatio }: Figures): boolean {
  return gzipKb > GZIP_KB_MAX[environment] || !(startRatio <= START_RATIO_MAX[environment]);
}
