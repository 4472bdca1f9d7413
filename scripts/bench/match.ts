import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import type { Query } from "../../workers/shared/query/language/tree.ts";
import { type PreparedDocument, prepareDocument } from "../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../workers/shared/query/match/match.ts";
import { anchorsIn, anchorsOf } from "../../workers/shared/query/percolate/anchors.ts";
import { countAnchors, countedRarity, noCounts } from "../../workers/shared/query/percolate/counts.ts";
import type { Rarity } from "../../workers/shared/query/percolate/rarity.ts";

import { type Chance, linearCongruential, syllable } from "./invented/syllables.ts";

const SUBSCRIPTIONS = [100, 10_000, 100_000];
const ARTICLES = 20;
/** Articles in which anchors are counted beforehand. */
const SAMPLE = 200;
const ARTICLE_SYLLABLES = 600;
const SEED = 20_261_121;

type Matcher = (document: PreparedDocument) => { matches: number; candidates: number };

/** Shapes of queries: those of benchmarks of other percolators, and those that people write. */
const SHAPES: Readonly<Record<string, (chance: Chance) => string>> = {
  mixed: (chance) =>
    chance() < 1 / 3 ? `${phrase(chance, 2, 4)} AND ${phrase(chance, 2, 4)}` : phrase(chance, 2, 4),
  "7-word phrase": (chance) => phrase(chance, 7, 7),
  "8 words with AND": (chance) => Array.from({ length: 8 }, () => syllable(chance)).join(" AND "),
  prefixes: (chance) => `${phrase(chance, 1, 2)} AND ${syllable(chance).slice(0, 3)}*`,
};

/**
 * Matches one article against many subscriptions: through the posting lists, as notify does, and by trying
 * every query (the baseline), on the same articles in the same run. Both must find the same matches.
 */
export async function run(): Promise<void> {
  for (const [shape, write] of Object.entries(SHAPES))
    for (const subscriptions of SUBSCRIPTIONS)
      console.log(JSON.stringify(compare(shape, write, subscriptions)));
}

function compare(shape: string, write: (chance: Chance) => string, subscriptions: number) {
  const chance = linearCongruential(SEED);
  const documents = Array.from({ length: ARTICLES }, () => prepareDocument(inventedArticle(chance)));
  const counts = noCounts();
  for (let at = 0; at < SAMPLE; at++)
    countAnchors(counts, anchorsIn(prepareDocument(inventedArticle(chance))));
  const queries = Array.from({ length: subscriptions }, () => queryOf(write(chance)));

  const baseline = measure(documents, tryingAll(queries));
  const postings = measure(documents, throughPostings(queries, countedRarity(counts)));
  if (baseline.matches !== postings.matches)
    throw new Error(`${shape}: the posting lists and the baseline found different matches`);
  return {
    bench: "match",
    shape,
    subscriptions,
    matches: postings.matches,
    candidates: postings.candidates,
    articlesPerSecond: Math.round(ARTICLES / (postings.ms / 1_000)),
    timesBaseline: Number((baseline.ms / postings.ms).toFixed(1)),
    baseline: "every query",
  };
}

/** Milliseconds of CPU for all articles, after one round that warms up. */
function measure(documents: PreparedDocument[], matcher: Matcher) {
  for (const document of documents.slice(0, 5)) matcher(document);
  const start = process.cpuUsage();
  const found = documents.map(matcher);
  const { user, system } = process.cpuUsage(start);
  const sum = (of: "matches" | "candidates") => found.reduce((total, tried) => total + tried[of], 0);
  return { ms: (user + system) / 1_000, matches: sum("matches"), candidates: sum("candidates") };
}

function tryingAll(queries: Query[]): Matcher {
  return (document) => ({
    matches: queries.filter((query) => matchQuery(query, document)).length,
    candidates: queries.length,
  });
}

function throughPostings(queries: Query[], rarity: Rarity): Matcher {
  const postings = new Map<string, Query[]>();
  for (const query of queries)
    for (const anchor of anchorsOf(query, rarity)) {
      const waiting = postings.get(anchor) ?? [];
      waiting.push(query);
      postings.set(anchor, waiting);
    }
  return (document) => {
    const candidates = new Set([...anchorsIn(document)].flatMap((anchor) => postings.get(anchor) ?? []));
    const matches = [...candidates].filter((query) => matchQuery(query, document)).length;
    return { matches, candidates: candidates.size };
  };
}

function inventedArticle(chance: Chance) {
  const words = Array.from({ length: ARTICLE_SYLLABLES }, () => syllable(chance));
  return {
    title: null,
    lead: null,
    body: words.join(" "),
    captions: [],
    authors: [],
    outlet: "news.example",
  };
}

/** A phrase in quotes, with a random number of syllables. */
function phrase(chance: Chance, min: number, max: number): string {
  const length = min + Math.floor(chance() * (max - min + 1));
  return `"${Array.from({ length }, () => syllable(chance)).join(" ")}"`;
}

function queryOf(text: string): Query {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(`${text}: ${query.detail}`);
  return query.value;
}
