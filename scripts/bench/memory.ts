import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LoopbackSite } from "../../tests/support/loopback-site.ts";
import { articlesOf, openNewspapers, pagesAsked, publish } from "./invented/papers.ts";
import { startProduct } from "./invented/running-product.ts";

const ARTICLES = 1_000;
const SETTLED_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
const LOOKS_MAX = 240;

/**
 * Starts the product as `npm start` does and lets it read so many articles. Prints the memory of its
 * processes at rest, and a minute after the last page was asked for: proportional set sizes in megabytes.
 * Only on Linux, where /proc has them.
 */
export async function run({ articles }: { articles?: string }): Promise<void> {
  if (process.platform !== "linux") return console.log("memory: is measured on Linux only");
  const state = mkdtempSync(join(tmpdir(), "baodong-memory-"));
  const newspapers = await openNewspapers(Number(articles) || ARTICLES);
  const { child, api } = await startProduct(state);
  try {
    await sleep(SETTLED_MS);
    print("at rest", 0, child);
    for (const newspaper of newspapers) await api.post("/v1/sources", { url: publish(newspaper) });
    await untilQuiet(newspapers);
    await sleep(SETTLED_MS);
    print("after reading", pagesAsked(newspapers), child);
  } finally {
    child.kill();
    await once(child, "exit");
    await Promise.all(newspapers.map((newspaper) => newspaper.close()));
    rmSync(state, { recursive: true });
  }
}

/** Waits until every page was asked for, at the longest for twenty minutes. */
async function untilQuiet(newspapers: readonly LoopbackSite[]): Promise<void> {
  for (let look = 0; look < LOOKS_MAX && pagesAsked(newspapers) < articlesOf(newspapers); look += 1)
    await sleep(LOOK_EVERY_MS);
}

function print(when: string, articles: number, { pid }: ChildProcess): void {
  const processes = readdirSync("/proc").filter(
    (name) => name === String(pid) || parentOf(name) === String(pid),
  );
  const megabytes = processes.map((name) => ({
    name: commandOf(name),
    mb: Math.round(kilobytesOf(name) / 1_024),
  }));
  const mb = megabytes.reduce((sum, one) => sum + one.mb, 0);
  const of = Object.fromEntries(megabytes.map((one) => [one.name, one.mb]));
  console.log(JSON.stringify({ bench: "memory", when, articles, mb, of }));
}

/** Of what is no process, or has ended, there is none. */
function parentOf(name: string): string | null {
  return proc(name, "status", /^PPid:\s+(?<found>\d+)/m);
}

function commandOf(name: string): string {
  return proc(name, "status", /^Name:\s+(?<found>\S+)/m) ?? name;
}

function kilobytesOf(name: string): number {
  return Number(proc(name, "smaps_rollup", /^Pss:\s+(?<found>\d+)/m) ?? 0);
}

function proc(name: string, file: string, pattern: RegExp): string | null {
  try {
    return pattern.exec(readFileSync(join("/proc", name, file), "utf8"))?.groups?.found ?? null;
  } catch {
    return null;
  }
}
