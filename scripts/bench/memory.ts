import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { type LoopbackSite, loopbackSite, page } from "../../tests/support/loopback-site.ts";
import { feedOf, type Story, storyPage } from "../../tests/support/newspaper.ts";
import { newAdminToken } from "../admin-token.ts";
import { openApi } from "../demo/api.ts";
import { linearCongruential, syllable } from "./invented/syllables.ts";

const ROOT = join(import.meta.dirname, "../..");
const FEEDS = 4;
const ARTICLES_OF_FEED = 250;
const PARAGRAPHS = 25;
/** What surrounds an article: teasers of others, and scripts, some 80 KB as on the pages of newspapers. */
const TEASERS = 240;
const SCRIPT = "let counted = 1; ".repeat(2_000);
const SETTLED_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
const LOOKS_MAX = 240;
const SEED = 20_261_129;

/**
 * Starts the product as `npm start` does and lets it read {@link FEEDS} feeds with {@link ARTICLES_OF_FEED}
 * articles each. Prints the memory of its processes at rest, and a minute after the last page was asked for:
 * proportional set sizes in megabytes. Only on Linux, where /proc has them.
 */
export async function run(): Promise<void> {
  if (process.platform !== "linux") return console.log("memory: is measured on Linux only");
  const state = mkdtempSync(join(tmpdir(), "baodong-memory-"));
  const newspaper = await loopbackSite();
  const { child, api } = await startProduct(state);
  try {
    await sleep(SETTLED_MS);
    print("at rest", 0, child);
    for (const url of publish(newspaper)) await api.post("/v1/sources", { url });
    await untilQuiet(newspaper);
    await sleep(SETTLED_MS);
    print("after reading", pagesAsked(newspaper), child);
  } finally {
    child.kill();
    await once(child, "exit");
    await newspaper.close();
    rmSync(state, { recursive: true });
  }
}

async function startProduct(state: string) {
  const adminToken = newAdminToken();
  const settings = {
    ...{ PORT: "0", BAODONG_STATE: state, BAODONG_ADMIN_TOKEN: adminToken },
    BAODONG_ALLOW_PRIVATE: "1",
  };
  const child = spawn(process.execPath, [join(ROOT, "scripts/start.ts")], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const origin = Promise.withResolvers<string>();
  lines.on("line", (line) => {
    const address = /address +(?<origin>http\S+)/.exec(line)?.groups?.origin;
    if (address !== undefined) origin.resolve(address);
  });
  child.once("exit", (status) => origin.reject(new Error(`The product ended with status ${status}.`)));
  return { child, api: openApi(await origin.promise, adminToken) };
}

/** Serves the articles and their feeds, whose addresses are returned. */
function publish(newspaper: LoopbackSite): string[] {
  const chance = linearCongruential(SEED);
  const words = (count: number) => Array.from({ length: count }, () => syllable(chance)).join(" ");
  const teasers = Array.from(
    { length: TEASERS },
    () => `<li><a href="/tin/${words(1)}">${words(12)}</a></li>`,
  );
  const around = `<ul>${teasers.join("")}</ul><script>${SCRIPT}</script>`;
  const entryOf = (feed: number) => (_: unknown, at: number) => {
    const story: Story = {
      slug: `bai-${feed}-${at}`,
      title: words(12),
      lead: `${words(30)}.`,
      paragraphs: Array.from({ length: PARAGRAPHS }, () => `${words(60)}.`),
      published: new Date().toISOString(),
    };
    newspaper.serve(`/${story.slug}.html`, page(storyPage(story).replace("<footer>", `${around}<footer>`)));
    return { story, url: `${newspaper.url}/${story.slug}.html` };
  };
  return Array.from({ length: FEEDS }, (_, feed) => {
    const atom = feedOf(Array.from({ length: ARTICLES_OF_FEED }, entryOf(feed)));
    newspaper.serve(`/${feed}.xml`, page(atom, { "content-type": "application/atom+xml" }));
    return `${newspaper.url}/${feed}.xml`;
  });
}

/** Waits until every page was asked for, at the longest for twenty minutes. */
async function untilQuiet(newspaper: LoopbackSite): Promise<void> {
  for (let look = 0; look < LOOKS_MAX && pagesAsked(newspaper) < FEEDS * ARTICLES_OF_FEED; look += 1)
    await sleep(LOOK_EVERY_MS);
}

function pagesAsked({ asked }: LoopbackSite): number {
  return new Set(asked.filter((path) => path.endsWith(".html"))).size;
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
  return told(name, "status", /^PPid:\s+(?<found>\d+)/m);
}

function commandOf(name: string): string {
  return told(name, "status", /^Name:\s+(?<found>\S+)/m) ?? name;
}

function kilobytesOf(name: string): number {
  return Number(told(name, "smaps_rollup", /^Pss:\s+(?<found>\d+)/m) ?? 0);
}

function told(name: string, file: string, pattern: RegExp): string | null {
  try {
    return pattern.exec(readFileSync(join("/proc", name, file), "utf8"))?.groups?.found ?? null;
  } catch {
    return null;
  }
}
