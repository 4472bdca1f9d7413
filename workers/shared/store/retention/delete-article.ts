import { and, eq, inArray, sql } from "drizzle-orm";
import type { Run } from "../../run.ts";
import { articles, revisions } from "../../schema/articles.ts";
import { doubtful } from "../../schema/doubtful.ts";
import { links } from "../../schema/sources.ts";
import { isBeingMatched } from "../alerts/claim-unmatched.ts";
import { cancelDeliveriesOfArticle } from "../alerts/deliveries.ts";
import { endWaitingOfArticle } from "../alerts/digests.ts";
import { dropFromDigests } from "../alerts/drop-from-digests.ts";
import { deleteFingerprint } from "../articles/fingerprints.ts";
import { deleteIndexRow } from "../articles/index-row.ts";

/** A matching takes less than a second; one that was broken off is not waited for. */
const WAIT_MS = 250;
const WAITS_MAX = 12;

/**
 * Deletes an article with its earlier readings and its kept page, and cancels what waits to be sent of it.
 * Its addresses stay known, so that no poll brings it back. False for an unknown id. It reads no column, so
 * that a damaged row can be deleted too.
 */
export async function deleteArticle(run: Run, id: number): Promise<boolean> {
  const { db } = run;
  const isIts = eq(articles.id, sql`cast(${id} as integer)`);
  const known = await db.select({ id: articles.id }).from(articles).where(isIts);
  if (known.length === 0) return false;
  await untilMatched(run, id);
  const own = sql`(select url from articles where ${isIts} union all select canonical_url from articles where ${isIts})`;
  await db.batch([
    cancelDeliveriesOfArticle(run, id),
    endWaitingOfArticle(run, id),
    dropFromDigests(run, id),
    db.delete(revisions).where(eq(revisions.articleId, id)),
    db.delete(doubtful).where(eq(doubtful.articleId, id)),
    deleteIndexRow(db, id, sql`true`),
    deleteFingerprint(db, id, sql`true`),
    db
      .update(links)
      .set({ rereadAt: null, feedText: null })
      .where(and(inArray(links.url, own), eq(links.articleId, id))),
    db.delete(articles).where(isIts),
  ]);
  return true;
}

/** Alerts that are stored while the article is matched could not be canceled after it is gone. */
async function untilMatched(run: Run, id: number): Promise<void> {
  for (let waits = 0; waits < WAITS_MAX && (await isBeingMatched(run, id)); waits += 1)
    await run.wait(WAIT_MS);
}
