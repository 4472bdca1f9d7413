import { type Accents, accentsOf } from "../shared/accents/accents.ts";
import { readStarter, type Starter } from "../shared/accents/starter.ts";
import { noSyllables, readSyllables } from "../shared/accents/syllable-counts.ts";
import type { Run } from "../shared/run.ts";
import { loadNewerSyllables, loadStarter } from "../shared/store/articles/syllables.ts";

type Kept = { learntTo: number; starter: Starter; accents: Accents };

const kept = new WeakMap<Run, Kept>();
const NEVER = -1;

/**
 * The accents of the archive's own words, added to what is known of Vietnamese. The result is kept until more
 * was counted, so that most calls read one row at most; what is known of Vietnamese is read once.
 */
export async function readArchiveAccents(run: Run): Promise<Accents> {
  const known = kept.get(run);
  const newer = await loadNewerSyllables(run.db, known?.learntTo ?? NEVER);
  if (newer === null && known !== undefined) return known.accents;
  const starter = known?.starter ?? readStarter(await loadStarter(run.db));
  const accents = accentsOf(newer === null ? noSyllables() : readSyllables(newer.counts), starter);
  kept.set(run, { learntTo: newer?.learntTo ?? NEVER, starter, accents });
  return accents;
}
