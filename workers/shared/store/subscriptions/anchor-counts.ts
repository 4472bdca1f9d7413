import type { Db } from "../../db.ts";
import {
  type AnchorCounts,
  noCounts,
  readCounts,
  SAMPLE_MIN,
  spellCounts,
} from "../../query/percolate/counts.ts";
import { renewals } from "../../schema/renewals.ts";
import { anchorCounts } from "../../schema/subscriptions.ts";

const ID = 1;

/** In how many articles anchors occur, as far as they were counted. Reads one row. */
export async function loadCounts(db: Db): Promise<AnchorCounts> {
  const [stored] = await db.select().from(anchorCounts);
  return stored === undefined ? noCounts() : readCounts(stored);
}

/**
 * Stores the counts in one row; of two concurrent runs the later one's remain. Each time the sample has
 * doubled, subscriptions that wait under a common anchor are looked for.
 */
export async function saveCounts(db: Db, counts: AnchorCounts): Promise<void> {
  const row = spellCounts(counts);
  const saved = db
    .insert(anchorCounts)
    .values({ id: ID, ...row })
    .onConflictDoUpdate({ target: anchorCounts.id, set: row });
  const asked = db.insert(renewals).values({ name: "anchors", cursor: null }).onConflictDoNothing();
  await (isTimeToLook(counts) ? db.batch([saved, asked]) : saved);
}

function isTimeToLook({ articles }: AnchorCounts): boolean {
  return articles >= SAMPLE_MIN && Math.log2(articles) % 1 === 0;
}
