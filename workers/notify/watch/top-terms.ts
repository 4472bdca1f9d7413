import { type AnchorCounts, countOf } from "../../shared/query/percolate/counts.ts";
import { tokenize } from "../../shared/text/tokens.ts";

const TERMS_MAX = 5;
/** A pair of words counts if at least this many titles, and this share of them, contain it. */
const TITLES_MIN = 2;
const SHARE_MIN = 0.1;

type Term = { term: string; count: number };

/**
 * The pairs of neighbouring words that many of these titles share, the most specific first: most Vietnamese
 * words are pairs of syllables. A pair weighs less the more articles of the archive contain it. Pairs of the
 * query's own words are left out.
 */
export function topTerms(titles: readonly string[], query: string, counts: AnchorCounts): Term[] {
  const asked = new Set(tokenize(query).map(({ fold }) => fold));
  const pairs = new Map<string, Term & { fold: string }>();
  for (const title of titles) {
    for (const [key, pair] of pairsOf(title, asked))
      pairs.set(key, { ...pair, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  const least = Math.max(TITLES_MIN, SHARE_MIN * titles.length);
  const weight = ({ count, fold }: Term & { fold: string }) => count / (1 + percentWith(fold, counts));
  return [...pairs.values()]
    .filter(({ count }) => count >= least)
    .sort((one, other) => weight(other) - weight(one) || other.count - one.count)
    .slice(0, TERMS_MAX)
    .map(({ term, count }) => ({ term, count }));
}

/** The percentage of the sample's articles that contain a pair. */
function percentWith(fold: string, counts: AnchorCounts): number {
  return counts.articles === 0 ? 0 : (100 * countOf(counts, fold)) / counts.articles;
}

/** The distinct pairs of a title, by their exact keys. */
function pairsOf(title: string, asked: ReadonlySet<string>) {
  const tokens = tokenize(title);
  const pairs = new Map<string, { term: string; fold: string }>();
  for (const [at, second] of tokens.entries()) {
    const first = tokens[at - 1];
    if (first === undefined || (asked.has(first.fold) && asked.has(second.fold))) continue;
    const between = title.slice(first.end, second.start);
    if (between.trim() !== "") continue;
    const term = title.slice(first.start, second.end).toLowerCase();
    pairs.set(`${first.exact} ${second.exact}`, { term, fold: `${first.fold} ${second.fold}` });
  }
  return pairs;
}
