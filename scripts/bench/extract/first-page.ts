import { join } from "node:path";
import { build } from "esbuild";
import type { V4WorkerOptions } from "miniflare";
import { convertV4MiniflareOptions, Miniflare } from "../../start/miniflare.ts";
import type { SavedPage } from "./corpus.ts";

const ISOLATES_MAX = 16;
const PAGE_CHARACTERS = 150_000;
const ROOM = join(import.meta.dirname, "../../../workers/ingest");

/** Extracts the page that it is sent. At `/empty` it only receives it, which is the baseline. */
const worker = (start: string) => `
import { extract } from "./extract.ts";
import { warmUp } from "./warm-up.ts";
${start}
export default {
  async fetch(request) {
    const html = await request.text();
    if (new URL(request.url).pathname === "/empty") return new Response("taken");
    const page = { html, url: "https://news.example/article", now: "2026-11-21T11:00:00.000Z" };
    return new Response(extract(page).ok ? "read" : "refused");
  },
}`;

/** Medians in milliseconds of wall time, above what an isolate takes to receive a page without reading it. */
export type FirstPage = { isolates: number; firstPageMs: number; timesBaseline: number; baseline: string };

/**
 * How long an isolate of workerd takes for its very first page, when only the code that start-up ran is
 * compiled, with and without our warm-up. It uses the pages nearest to 150,000 characters, each in an isolate
 * of its own.
 */
export async function measureFirstPage(pages: readonly SavedPage[]): Promise<FirstPage> {
  const [warm, cold] = await Promise.all([bundle("warmUp();"), bundle("")]);
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      workers: [...isolates("warm", warm), ...isolates("cold", cold), ...isolates("empty", warm)],
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  try {
    const chosen = nearest(pages);
    const empty = await medianMs(miniflare, "empty", chosen);
    const ms = (await medianMs(miniflare, "warm", chosen)) - empty;
    const coldMs = (await medianMs(miniflare, "cold", chosen)) - empty;
    return {
      isolates: chosen.length,
      firstPageMs: rounded(ms),
      timesBaseline: rounded(coldMs / ms),
      baseline: "without warming up",
    };
  } finally {
    await miniflare.dispose();
  }
}

async function bundle(start: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: worker(start), resolveDir: ROOM, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

function isolates(name: string, contents: string): V4WorkerOptions[] {
  return Array.from({ length: ISOLATES_MAX }, (_, number) => ({
    name: `${name}-${number}`,
    compatibilityDate: "2026-08-01",
    modules: [{ type: "ESModule", path: "worker.mjs", contents }],
  }));
}

function nearest(pages: readonly SavedPage[]): SavedPage[] {
  const distance = ({ html }: SavedPage) => Math.abs(html.length - PAGE_CHARACTERS);
  return [...pages].sort((one, other) => distance(one) - distance(other)).slice(0, ISOLATES_MAX);
}

async function medianMs(miniflare: Miniflare, name: string, pages: readonly SavedPage[]): Promise<number> {
  const times: number[] = [];
  for (const [number, { html }] of pages.entries()) {
    const worker = await miniflare.getWorker(`${name}-${number}`);
    const path = name === "empty" ? "/empty" : "/";
    const started = performance.now();
    const reply = await worker.fetch(`http://worker${path}`, { method: "POST", body: html });
    await reply.text();
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
