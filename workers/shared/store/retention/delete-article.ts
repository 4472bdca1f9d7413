import { and, eq, inArray, sql } from "drizzle-orm";
import type { Run } from "../../run.ts";
import { articles, revisions } from "../../schema/articles.ts";
import { doubtful } from "../../schema/doubtful.ts";
import { links } from "../../schema/sources.ts";
import { cancelDeliveriesOfArticle } from "../alerts/deliveries.ts";
import { endWaitingOfArticle } from "../alerts/digests.ts";
import { deleteFingerprint } from "../articles/fingerprints.ts";
import { deleteIndexRow } from "../articles/index-row.ts";

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
  const own = sql`(select url from articles where ${isIts} union all select canonical_url from articles where ${isIts})`;
  await db.batch([
    cancelDeliveriesOfArticle(run, id),
    endWaitingOfArticle(run, id),
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
