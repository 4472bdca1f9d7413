import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { articlesOf, openNewspapers, pagesAsked, publish } from "./invented/papers.ts";
import { startProduct } from "./invented/running-product.ts";

const ARTICLES = 1_000;
const SETTLED_MS = 5_000;
const REQUESTS_AT_REST = 100;
const EVERY_MS = 200;
/** Milliseconds that the bench waits for the last article. */
const READING_MAX_MS = 3_600_000;

/**
 * Starts the product as `npm start` does, and asks for its health with the admin token, one request after the
 * other: at rest, and while it reads so many articles. Prints the times of the answers in milliseconds,
 * and as multiples of those at rest.
 */
export async function run({ articles }: { articles?: string }): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), "baodong-health-"));
  const newspapers = await openNewspapers(Number(articles) || ARTICLES);
  const { child, api, url, adminToken } = await startProduct(state);
  const ask = () => answerTime(url, adminToken);
  try {
    await sleep(SETTLED_MS);
    const atRest = await timesWhile(ask, (asked) => asked < REQUESTS_AT_REST);
    for (const newspaper of newspapers) await api.post("/v1/sources", { url: publish(newspaper) });
    const endMs = performance.now() + READING_MAX_MS;
    const goesOn = () => performance.now() < endMs && pagesAsked(newspapers) < articlesOf(newspapers);
    const reading = await timesWhile(ask, goesOn);
    print("at rest", 0, atRest, atRest);
    print("reading", pagesAsked(newspapers), reading, atRest);
  } finally {
    child.kill();
    await once(child, "exit");
    await Promise.all(newspapers.map((newspaper) => newspaper.close()));
    rmSync(state, { recursive: true });
  }
}

async function timesWhile(ask: () => Promise<number>, goesOn: (asked: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn(times.length)) {
    times.push(await ask());
    await sleep(EVERY_MS);
  }
  return times.sort((one, other) => one - other);
}

async function answerTime(url: string, adminToken: string): Promise<number> {
  const startMs = performance.now();
  const reply = await fetch(`${url}/v1/health`, { headers: { authorization: `Bearer ${adminToken}` } });
  await reply.arrayBuffer();
  return performance.now() - startMs;
}

function print(when: string, articles: number, times: readonly number[], atRest: readonly number[]): void {
  const figures = [0.5, 0.95].map((share) => {
    const ms = quantile(times, share);
    return { ms: Math.round(ms), ofRest: Number((ms / quantile(atRest, share)).toFixed(1)) };
  });
  const [median, p95] = figures;
  console.log(JSON.stringify({ bench: "health", when, articles, requests: times.length, median, p95 }));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
