import { openSqliteD1 } from "../../tests/simulation/engine/sqlite-d1.ts";
import { type TestRun, testRun } from "../../tests/support/test-run.ts";
import { pollDue } from "../../workers/ingest/due.ts";
import { ingestSource } from "../../workers/ingest/ingest.ts";
import { openDb } from "../../workers/shared/db.ts";
import { ok } from "../../workers/shared/outcome.ts";
import { createSource } from "../../workers/shared/store/sources.ts";
import type { Http, Reply } from "../../workers/shared/web/http.ts";
import { type Chance, linearCongruential } from "./invented/syllables.ts";

const SEED = 20_261_129;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAYS = 7;
const START_MS = Date.parse("2026-11-16T00:00:00Z");
const END_MS = START_MS + DAYS * 24 * HOUR_MS;
/** Papers have published for so long before they are followed. */
const BEFORE_MS = 72 * HOUR_MS;
const LISTED = 30;
const FIXED_SECONDS = 600;

/** Articles a day, by how many papers publish so many. */
const PAPERS: readonly [articlesADay: number, papers: number][] = [
  [240, 3],
  [100, 5],
  [36, 4],
  [12, 4],
  [2, 3],
  [0.3, 1],
];

type Paper = { url: string; host: string; publishedMs: readonly number[] };

/**
 * A week of {@link PAPERS} on a fast clock, polled by the product over SQLite: once by their own rhythms, and
 * once every ten minutes (the baseline). Of each: requests, mean delay from published to found, articles
 * missed; and the same for the papers of each size.
 */
export async function run(): Promise<void> {
  const papers = inventedPapers(linearCongruential(SEED));
  const fixed = await playWeek(papers, false);
  const adaptive = await playWeek(papers, true);
  for (const [way, week] of Object.entries({ "every 10 minutes": fixed, adaptive }))
    for (const group of ["all", ...PAPERS.map(([aDay]) => aDay)])
      console.log(JSON.stringify({ bench: "week", way, ...figuresOf(papers, week, group) }));
}

/** Most articles come by day; the hours are those of UTC, in which Việt Nam's day begins at 23. */
function inventedPapers(chance: Chance): Paper[] {
  return PAPERS.flatMap(([aDay, count]) =>
    Array.from({ length: count }, (_, index) => {
      const host = `bao${index}.moi-${String(aDay).replace(".", "-")}.example`;
      return { url: `https://${host}/rss`, host, publishedMs: published(aDay, chance) };
    }),
  );
}

function published(aDay: number, chance: Chance): number[] {
  const times: number[] = [];
  for (let atMs = START_MS - BEFORE_MS; atMs < END_MS; atMs += MINUTE_MS) {
    const isDay = (new Date(atMs).getUTCHours() + 1) % 24 < 16;
    const aMinute = (aDay / 1_440) * (isDay ? 1.4 : 0.2);
    if (chance() < aMinute) times.push(atMs);
  }
  return times;
}

type Week = { requests: Map<string, number>; foundAt: Map<string, number> };

async function playWeek(papers: readonly Paper[], adaptive: boolean): Promise<Week> {
  const { database, sqlite } = openSqliteD1();
  const requests = new Map<string, number>();
  const clock = { now: () => 0 };
  const run = testRun(openDb(database), httpOf(papers, requests, clock));
  clock.now = run.now;
  run.clock.nowMs = START_MS;
  for (const { url, host } of papers)
    await createSource(run, { url, kind: "feed", name: host, intervalSeconds: FIXED_SECONDS, adaptive });
  const due = sqlite.prepare("select min(next_poll_at) as at from sources");
  while (run.clock.nowMs < END_MS) {
    await sweep(run);
    const nextMs = Date.parse(String(due.get()?.at));
    run.clock.nowMs = Math.max(run.clock.nowMs + MINUTE_MS, Math.ceil(nextMs / MINUTE_MS) * MINUTE_MS);
  }
  const rows = sqlite.prepare("select url, found_at from links").all();
  return {
    requests,
    foundAt: new Map(rows.map((row) => [String(row.url), Date.parse(String(row.found_at))])),
  };
}

/** Polls only: pages are not read, and are found all the same. */
async function sweep(run: TestRun): Promise<void> {
  const read = async () => ({ articleId: null, isNews: false, reason: null });
  await pollDue(run, { pages: 0 }, { poll: ingestSource, read });
}

function httpOf(papers: readonly Paper[], requests: Map<string, number>, clock: { now: () => number }): Http {
  const byUrl = new Map(papers.map((paper) => [paper.url, paper]));
  return async (url, { headers = {} } = {}) => {
    const paper = byUrl.get(url);
    if (paper === undefined) return ok(replyOf(url, 404, ""));
    requests.set(paper.host, (requests.get(paper.host) ?? 0) + 1);
    const listed = paper.publishedMs.filter((atMs) => atMs <= clock.now()).slice(-LISTED);
    const etag = `"${listed.at(-1)}"`;
    if (headers["if-none-match"] === etag) return ok(replyOf(url, 304, "", { etag }));
    return ok(replyOf(url, 200, feedOf(paper, listed), { etag }));
  };
}

function feedOf(paper: Paper, listed: readonly number[]): string {
  const items = listed.map(
    (atMs) =>
      `<item><title>Tin ${atMs}</title><link>${urlOf(paper, atMs)}</link><pubDate>${new Date(atMs).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${paper.host}</title>${items.join("")}</channel></rss>`;
}

function urlOf({ host }: Paper, atMs: number): string {
  return `https://${host}/tin-${atMs / MINUTE_MS}.html`;
}

function replyOf(url: string, status: number, body: string, headers: Record<string, string> = {}): Reply {
  const bytes = new TextEncoder().encode(body);
  return {
    movedTo: null,
    status,
    url,
    headers: new Headers(headers),
    bytes,
    truncated: false,
    retryAfterMs: null,
  };
}

function figuresOf(papers: readonly Paper[], { requests, foundAt }: Week, group: string | number) {
  const chosen = papers.filter(
    ({ host }) => group === "all" || host.endsWith(`moi-${String(group).replace(".", "-")}.example`),
  );
  // What was published in the last hour may be found after the end.
  const due = chosen.flatMap((paper) =>
    paper.publishedMs
      .filter((atMs) => atMs >= START_MS && atMs < END_MS - HOUR_MS)
      .map((atMs) => ({ atMs, foundMs: foundAt.get(urlOf(paper, atMs)) })),
  );
  const found = due.flatMap(({ atMs, foundMs }) => (foundMs === undefined ? [] : foundMs - atMs));
  return {
    articlesADay: group,
    papers: chosen.length,
    requests: chosen.reduce((sum, { host }) => sum + (requests.get(host) ?? 0), 0),
    articles: due.length,
    missed: due.length - found.length,
    meanDelayMinutes: Number((found.reduce((sum, ms) => sum + ms, 0) / found.length / MINUTE_MS).toFixed(1)),
  };
}
