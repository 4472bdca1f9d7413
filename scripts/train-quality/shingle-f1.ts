const SHINGLE_WORDS = 4;

/**
 * F1 of a text against the true one over runs of four words, as the article-extraction-benchmark counts. Runs
 * that only `neutral` contains count neither way.
 */
export function shingleF1(wanted: string, got: string, neutral: string): number {
  const [want, have, skip] = [wanted, got, neutral].map(shinglesOf) as [Counts, Counts, Counts];
  const both = [...want].reduce((sum, [shingle, times]) => sum + Math.min(times, have.get(shingle) ?? 0), 0);
  const surplus = [...have].reduce((sum, [shingle, times]) => {
    return sum + (skip.has(shingle) ? 0 : Math.max(0, times - (want.get(shingle) ?? 0)));
  }, 0);
  const all = [...want.values()].reduce((sum, times) => sum + times, 0);
  return both === 0 ? 0 : (2 * both) / (both + surplus + all);
}

type Counts = Map<string, number>;

function shinglesOf(text: string): Counts {
  const words = text.normalize("NFC").match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts: Counts = new Map();
  for (let at = 0; at + SHINGLE_WORDS <= Math.max(SHINGLE_WORDS, words.length); at++) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
