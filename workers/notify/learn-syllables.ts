import {
  boundCounts,
  learnText,
  noSyllables,
  readSyllables,
  spellSyllables,
} from "../shared/accents/syllable-counts.ts";
import type { Run } from "../shared/run.ts";
import {
  articleBehind,
  articlesAfter,
  loadSyllables,
  saveSyllables,
} from "../shared/store/articles/syllables.ts";

/** An archive that was not learnt from yet is learnt from its newest articles only. */
const FIRST_MAX = 1_000;

/**
 * Counts the syllables of Vietnamese articles that were not counted yet, a limited number at a time. Reads
 * one row more than there are articles, and writes one if there are any.
 */
export async function learnSyllables({ db, reach, log }: Run): Promise<void> {
  const stored = await loadSyllables(db);
  const from = stored?.learntTo ?? (await articleBehind(db, FIRST_MAX));
  const articles = await articlesAfter(db, from, reach.articles);
  const last = articles.at(-1);
  if (last === undefined) return;

  const counts = stored === null ? noSyllables() : readSyllables(stored.counts);
  const own = articles.filter(({ language }) => language?.startsWith("vi"));
  for (const { title, lead, body } of own) learnText(counts, [title, lead ?? "", body].join("\n\n"));
  boundCounts(counts, reach.syllablePairs);
  await saveSyllables(db, { learntTo: last.id, counts: spellSyllables(counts) });
  log.info("syllables.counted", { articles: own.length });
}
