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

/** In how many articles anchors stand, as far as they were counted. Reads one row. */
export async function loadCounts(db: Db): Promise<AnchorCounts> {
  const [stored] = await db.select().from(anchorCounts);
  return stored === undefined ? noCounts() : readCounts(stored);
}

/**
 * Keeps the counts: one row, of two runs at a time the later one's. Each time that the sample has doubled,
 * subscriptions are looked through for what waits under a common anchor.
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
