import { corpora, corpusIn, type SavedPage } from "./extract/corpus.ts";
import { bodyFigures, type Judged, judge } from "./extract/figures.ts";
import { measureFirstPage } from "./extract/first-page.ts";
import { extractors, type Reader } from "./extract/readers.ts";

/**
 * Pages that each extractor reads before it is measured: by then V8 has compiled what matters. After 150 its
 * compiler, which runs beside and counts, was still a third of the time of the faster ones.
 */
const WARM_UP_PAGES = 600;
const READINGS = 3;
const NOW = "2026-11-21T11:00:00.000Z";

/**
 * Compares our extractor with others on the same saved pages in one run: how much of the body is right, which
 * fields are, and how much CPU time a page takes. All are measured warm. For ours it also measures the first
 * page of a fresh isolate. Without a corpus beside the project it reports that it was skipped.
 */
export async function run({ corpus: folder }: { corpus?: string }): Promise<void> {
  const found = folder === undefined ? corpora() : [corpusIn(folder)];
  if (found.length === 0)
    console.error("bench extract: SKIPPED, there is no ../shared/corpus with saved pages and their truth");
  for (const { name, pages } of found) {
    for (const [extractor, read] of Object.entries(extractors)) {
      const figures = await silently(() => measure(read, pages));
      console.log(JSON.stringify({ bench: "extract", corpus: name, extractor, ...figures }));
    }
    console.log(JSON.stringify({ bench: "extract", corpus: name, ...(await measureFirstPage(pages)) }));
  }
}

/**
 * Does this work with the console switched off: some extractors print a stack for each page that they fail
 * on.
 */
async function silently<Value>(work: () => Promise<Value>): Promise<Value> {
  const { log, info, debug, warn, error } = console;
  const nothing = () => undefined;
  Object.assign(console, { log: nothing, info: nothing, debug: nothing, warn: nothing, error: nothing });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, info, debug, warn, error });
  }
}

async function measure(read: Reader, pages: readonly SavedPage[]): Promise<object> {
  for (let round = 0; round * pages.length < WARM_UP_PAGES; round++)
    for (const page of pages) await attempt(read, page);
  const judged: Judged[] = [];
  const milliseconds: number[] = [];
  for (const page of pages) {
    const article = await attempt(read, page);
    judged.push(judge(page, article));
    milliseconds.push(await medianMs(() => attempt(read, page)));
  }
  const figures = { msMedian: shareOf(milliseconds, 0.5), msP95: shareOf(milliseconds, 0.95) };
  return { pages: pages.length, ...bodyFigures(judged), ...figures };
}

/** The median CPU time of several readings: other work of the process falls into some of them. */
async function medianMs(reading: () => Promise<unknown>): Promise<number> {
  const milliseconds: number[] = [];
  for (let reads = 0; reads < READINGS; reads++) {
    const started = process.cpuUsage();
    await reading();
    const { user, system } = process.cpuUsage(started);
    milliseconds.push((user + system) / 1_000);
  }
  return shareOf(milliseconds, 0.5);
}

function shareOf(milliseconds: readonly number[], share: number): number {
  const sorted = [...milliseconds].sort((left, right) => left - right);
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100;
}

/** What an extractor reads from a page; null where it throws or finds nothing. */
async function attempt(read: Reader, page: SavedPage): ReturnType<Reader> {
  try {
    return await read({ html: page.html, url: page.url, now: NOW });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
