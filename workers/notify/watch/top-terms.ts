import { type AnchorCounts, countOf } from "../../shared/query/percolate/counts.ts";
import { tokenize } from "../../shared/text/tokens.ts";

const TERMS_MAX = 5;
/** A pair of words counts if this many titles, and this share of them, contain it. */
const TITLES_MIN = 2;
const SHARE_MIN = 0.1;

type Term = { term: string; count: number };

/**
 * The pairs of neighbouring words that many of these titles share, the most telling first: most Vietnamese
 * words are pairs of syllables. A pair weighs less the more articles of the archive contain it. Pairs of the
 * query's own words are left out.
 */
export function topTerms(titles: readonly string[], query: string, counts: AnchorCounts): Term[] {
  const asked = new Set(tokenize(query).map(({ fold }) => fold));
  const pairs = new Map<string, Term & { fold: string }>();
  for (const title of titles) {
    for (const [term, fold] of pairsOf(title, asked))
      pairs.set(term, { term, fold, count: (pairs.get(term)?.count ?? 0) + 1 });
  }
  const least = Math.max(TITLES_MIN, SHARE_MIN * titles.length);
  const weight = ({ count, fold }: Term & { fold: string }) => count / (1 + percentWith(fold, counts));
  return [...pairs.values()]
    .filter(({ count }) => count >= least)
    .sort((one, other) => weight(other) - weight(one) || other.count - one.count)
    .slice(0, TERMS_MAX)
    .map(({ term, count }) => ({ term, count }));
}

/** The share of the sample's articles that contain a pair, in percent. */
function percentWith(fold: string, counts: AnchorCounts): number {
  return counts.articles === 0 ? 0 : (100 * countOf(counts, fold)) / counts.articles;
}

/** The pairs of a title, each once, with their folded forms. */
function pairsOf(title: string, asked: ReadonlySet<string>): Map<string, string> {
  const tokens = tokenize(title);
  const pairs = new Map<string, string>();
  for (const [at, second] of tokens.entries()) {
    const first = tokens[at - 1];
    if (first === undefined || (asked.has(first.fold) && asked.has(second.fold))) continue;
    const between = title.slice(first.end, second.start);
    if (between.trim() !== "") continue;
    const text = title.slice(first.start, second.end).normalize("NFC").toLowerCase();
    pairs.set(text, `${first.fold} ${second.fold}`);
  }
  return pairs;
}
