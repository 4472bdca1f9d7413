import { type Accents, accentsOf } from "../shared/accents/accents.ts";
import { learnNewsPhrases } from "../shared/accents/news-phrases.ts";
import { noSyllables, readSyllables } from "../shared/accents/syllable-counts.ts";
import type { Run } from "../shared/run.ts";
import { loadNewerSyllables } from "../shared/store/articles/syllables.ts";

type Kept = { learntTo: number; accents: Accents };

const kept = new WeakMap<Run, Kept>();
const NEVER = -1;

/**
 * The accents of the archive's own words, added to what is known of Vietnamese. Reads at most one row: the
 * result is kept until more was counted.
 */
export async function readArchiveAccents(run: Run): Promise<Accents> {
  const known = kept.get(run);
  const newer = await loadNewerSyllables(run.db, known?.learntTo ?? NEVER);
  if (newer === null && known !== undefined) return known.accents;
  const counts = newer === null ? noSyllables() : readSyllables(newer.counts);
  learnNewsPhrases(counts);
  const accents = accentsOf(counts);
  kept.set(run, { learntTo: newer?.learntTo ?? NEVER, accents });
  return accents;
}
