import { reading } from "../../tests/support/articles.ts";
import { openTestDb, type TestDb } from "../../tests/support/d1.ts";
import { closeDatabases } from "../../tests/support/d1-host.ts";
import { testRun } from "../../tests/support/test-run.ts";
import { hitsOf } from "../../workers/api/hit.ts";
import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import { type ForeignArticle, importArticles } from "../../workers/shared/store/articles/import.ts";
import { type Search, searchArticles } from "../../workers/shared/store/articles/search.ts";
import { type Chance, linearCongruential, syllable } from "./invented/syllables.ts";

const ARTICLES = 100_000;
const IMPORTED_AT_ONCE = 200;
const DAY_MS = 86_400_000;
const DAYS = 365;
const SEED = 20_261_129;
const REPEATS = 9;
const LIMIT = 20;
const OUTLETS = 60;
const NOW_MS = Date.parse("2026-11-28T12:00:00Z");

/** The searches that are measured; the milliseconds of the first are the baseline. */
const SEARCHES: readonly [
  name: string,
  query: string | null,
  daysAgo?: readonly [number, number] | undefined,
  sort?: "relevance",
][] = [
  ["newest of a rare word, the baseline", "nghoán"],
  ["newest of all", null],
  ["newest of a common word", "tá"],
  ["newest of a phrase", '"ta tá"'],
  ["two common words", "tá AND cà"],
  ["a rare word AND a common one", "nghoán AND tá"],
  ["a begun word", "ngh*"],
  ["a word that is nowhere", "zzzz"],
  ["an outlet", "source:bao7.example"],
  ["a phrase, 30 to 20 days ago", '"ta tá"', [30, 20]],
  ["a phrase, 300 to 290 days ago", '"ta tá"', [300, 290]],
  ["everything, 300 to 290 days ago", null, [300, 290]],
  ["a common word, best first", "tá", undefined, "relevance"],
  ["a phrase, best first", '"ta tá"', undefined, "relevance"],
];

/**
 * Searches an archive of {@link ARTICLES} invented articles in a real D1: the rows that each search reads for
 * {@link LIMIT} hits with their snippets, and its time as a ratio to that of the first search in the same
 * run.
 */
export async function run(): Promise<void> {
  const archive = await openTestDb();
  await fill(archive);
  let baselineMs: number | null = null;
  for (const [search, query, daysAgo, sort] of SEARCHES) {
    const { hits, rows, ms } = await measure(archive, searchOf(query, daysAgo, sort));
    baselineMs ??= ms;
    const timesBaseline = Number((ms / baselineMs).toFixed(1));
    console.log(JSON.stringify({ bench: "archive", articles: ARTICLES, search, hits, rows, timesBaseline }));
  }
  await closeDatabases();
}

type Measured = { hits: number; rows: number; ms: number };

/** The rows that one search reads, and the median of its times. */
async function measure({ db, meter }: TestDb, search: Search): Promise<Measured> {
  meter.reset();
  const { articles } = await find();
  const rows = meter.rowsRead;
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    await find();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { hits: articles.length, rows, ms: times[REPEATS >> 1] ?? 0 };

  /** The hits, with what was found in each. */
  async function find() {
    const page = await searchArticles(db, search);
    return { articles: await hitsOf(db, search.query, page.articles) };
  }
}

function searchOf(
  text: string | null,
  daysAgo?: readonly [number, number] | undefined,
  sort?: "relevance",
): Search {
  const query = text === null ? null : parseQuery(text);
  if (query !== null && !query.ok) throw new Error(`${text}: ${query.detail}`);
  const [from, to] = daysAgo?.map((days) => new Date(NOW_MS - days * DAY_MS).toISOString()) ?? [];
  return {
    query: query?.value ?? null,
    sourceId: null,
    from: from ?? null,
    to: to ?? null,
    sort: sort ?? "newest",
    after: null,
    limit: LIMIT,
  };
}

/** The articles of a year, imported as from another archive. */
async function fill({ db }: TestDb): Promise<void> {
  const run = { ...testRun(db), now: () => NOW_MS };
  const chance = linearCongruential(SEED);
  for (let first = 0; first < ARTICLES; first += IMPORTED_AT_ONCE) {
    const some = Array.from({ length: IMPORTED_AT_ONCE }, (_, at) => inventedArticle(first + at, chance));
    await importArticles(run, some);
  }
}

function inventedArticle(number: number, chance: Chance): ForeignArticle {
  const seenAt = new Date(NOW_MS - ((ARTICLES - number) / ARTICLES) * DAYS * DAY_MS).toISOString();
  const url = `https://bao${number % OUTLETS}.example/${number}.html`;
  const paragraphs = Array.from({ length: 6 }, () => words(60, chance));
  const text = { title: words(10, chance), lead: words(30, chance), body: paragraphs.join("\n\n") };
  return { ...reading({ url, ...text, publishedAt: seenAt }), id: null, firstSeenAt: seenAt };
}

function words(count: number, chance: Chance): string {
  return `${Array.from({ length: count }, () => syllable(chance)).join(" ")}.`;
}
