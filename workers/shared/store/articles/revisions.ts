import { and, desc, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles, revisions } from "../../schema/articles.ts";
import { links } from "../../schema/sources.ts";
import { signatureOf } from "../../text/signature.ts";
import type { Link } from "../links/links.ts";
import { insertIf } from "../sql/insert-if.ts";
import type { Article, ReadArticle } from "./article.ts";
import { deleteFingerprint, keepFingerprint } from "./fingerprints.ts";
import { deleteIndexRow, insertIndexRow } from "./index-row.ts";

/** Earlier readings that are kept of an article, the newest: a page may change all the time. */
const REVISIONS_KEPT = 20;

export type Revision = typeof revisions.$inferSelect;

/**
 * Replaces an article by a later reading, stores the earlier one as a revision, and has the article matched
 * again. A subscription that did not match before is alerted; one that did is not alerted twice (the match's
 * unique key).
 */
export async function reviseArticle(
  run: Run,
  link: Link,
  article: Article,
  read: ReadArticle,
): Promise<void> {
  const { url: _url, canonicalUrl: _canonicalUrl, ...later } = read;
  const signature = signatureOf(later.body);
  const reading = { ...later, signature, publishedAt: article.publishedAt ?? later.publishedAt };
  // Of two readers that started from the same revision, the first one to get here wins, and the other's batch
  // does nothing.
  const isStillThis = sql`exists (select 1 from articles
    where id = cast(${article.id} as integer) and revision = cast(${article.revision} as integer))`;
  await run.db.batch([
    keepRevision(run, article, isStillThis),
    run.db
      .delete(revisions)
      .where(
        and(eq(revisions.articleId, article.id), lte(revisions.number, article.revision - REVISIONS_KEPT)),
      ),
    deleteIndexRow(run.db, article.id, isStillThis),
    insertIndexRow(run.db, { ...article, ...reading }, isStillThis),
    deleteFingerprint(run.db, article.id, isStillThis),
    ...keepFingerprint(run.db, { ...article, ...reading, storyId: null }, isStillThis),
    run.db
      .update(articles)
      .set({ ...reading, revision: article.revision + 1, matchedAt: null, matchAttempts: 0 })
      .where(and(eq(articles.id, article.id), eq(articles.revision, article.revision))),
    endRereading(run.db, link),
  ]);
}

function keepRevision(run: Run, article: Article, condition: SQL) {
  const { id: articleId, revision: number, title, lead, body, modifiedAt } = article;
  const replaced = { articleId, number, title, lead, body, modifiedAt };
  // The newspaper changed nothing where the page is read in place of the feed's text.
  const id = article.provenance.body === "feed" ? null : run.newId();
  const row = { ...replaced, replacedAt: isoAt(run.now()), id };
  return insertIf(run.db, revisions, row, condition).onConflictDoNothing();
}

/** The statement that ends the reading of a link whose article was stored before. */
export function endRereading(db: Db, link: Link) {
  return db
    .update(links)
    .set({
      state: sql`case when ${links.state} = 'duplicate' then 'duplicate' else 'saved' end`,
      reason: null,
      claimedUntil: null,
      attempts: link.attempts,
      feedText: null,
      ...{ etag: link.etag, lastModified: link.lastModified },
    })
    .where(eq(links.url, link.url));
}

/** The earlier readings of an article, newest first, from the one with this number down. */
export function listRevisions(
  db: Db,
  articleId: number,
  { upTo, limit }: { upTo: number; limit: number },
): Promise<Revision[]> {
  return db
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), lte(revisions.number, upTo)))
    .orderBy(desc(revisions.number))
    .limit(limit);
}

/** A reading that its newspaper changed. */
export type Change = Revision & { id: number };

/** The change by which this reading ended; null if its newspaper changed nothing. */
export function changeOf(reading: Revision): Change | null {
  return reading.id === null ? null : { ...reading, id: reading.id };
}
