import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import type { Query } from "../../workers/shared/query/language/tree.ts";
import { type PreparedDocument, prepareDocument } from "../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../workers/shared/query/match/match.ts";
import { anchorsIn, anchorsOf } from "../../workers/shared/query/percolate/anchors.ts";
import { STORIES } from "../demo/stories.ts";

const SUBSCRIPTIONS = [100, 1_000, 10_000, 100_000];
const ARTICLES = 200;
const ARTICLE_SYLLABLES = 600;
const SEED = 20_261_121;

type Matcher = (document: PreparedDocument) => number;

/**
 * One article against many subscriptions: through the posting lists, as notify finds them, beside trying
 * every query (the baseline) on the same articles in the same run. Both must find the same matches.
 */
export async function run(): Promise<void> {
  const chance = linearCongruential(SEED);
  const documents = Array.from({ length: ARTICLES }, () => prepareDocument(inventedArticle(chance)));
  for (const subscriptions of SUBSCRIPTIONS) {
    const queries = Array.from({ length: subscriptions }, () => inventedQuery(chance));
    const baseline = measure(documents, tryingAll(queries));
    const postings = measure(documents, throughPostings(queries));
    if (baseline.matches !== postings.matches) throw new Error("the two ways disagree");
    const figure = { bench: "match", subscriptions, matches: postings.matches };
    const articlesPerSecond = Math.round(ARTICLES / (postings.ms / 1_000));
    const timesBaseline = Number((baseline.ms / postings.ms).toFixed(1));
    console.log(JSON.stringify({ ...figure, articlesPerSecond, timesBaseline, baseline: "every query" }));
  }
}

/** Milliseconds of CPU for all articles, after a first round that only warms up. */
function measure(documents: PreparedDocument[], matcher: Matcher): { ms: number; matches: number } {
  for (const document of documents.slice(0, 20)) matcher(document);
  const start = process.cpuUsage();
  const matches = documents.reduce((sum, document) => sum + matcher(document), 0);
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1_000, matches };
}

function tryingAll(queries: Query[]): Matcher {
  return (document) => queries.filter((query) => matchQuery(query, document)).length;
}

function throughPostings(queries: Query[]): Matcher {
  const postings = new Map<string, Query[]>();
  for (const query of queries) {
    for (const anchor of anchorsOf(query)) postings.set(anchor, [...(postings.get(anchor) ?? []), query]);
  }
  return (document) => {
    const candidates = new Set([...anchorsIn(document)].flatMap((anchor) => postings.get(anchor) ?? []));
    return [...candidates].filter((query) => matchQuery(query, document)).length;
  };
}

/** Syllables of the demo's stories, as often as they stand there. */
const SYLLABLES = STORIES.flatMap(({ title, lead, paragraphs }) => [title, lead, ...paragraphs])
  .join(" ")
  .match(/[\p{L}\p{M}]+/gu) ?? ["báo"];

function inventedArticle(chance: () => number) {
  const words = Array.from({ length: ARTICLE_SYLLABLES }, () => pick(SYLLABLES, chance));
  return {
    title: null,
    lead: null,
    body: words.join(" "),
    captions: [],
    authors: [],
    outlet: "news.example",
  };
}

/** A phrase of two to four syllables, every third one with a second phrase beside it. */
function inventedQuery(chance: () => number): Query {
  const phrase = () =>
    `"${Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(SYLLABLES, chance)).join(" ")}"`;
  const query = parseQuery(chance() < 1 / 3 ? `${phrase()} AND ${phrase()}` : phrase());
  if (!query.ok) throw new Error(query.detail);
  return query.value;
}

function pick(from: readonly string[], chance: () => number): string {
  return from[Math.floor(chance() * from.length)] ?? "";
}

/**
 * The same articles and queries at every run, so that figures can be compared (Numerical Recipes' constants).
 */
function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
