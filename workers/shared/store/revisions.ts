import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { articles, revisions } from "../schema/articles.ts";
import { links } from "../schema/sources.ts";
import type { Article, ReadArticle } from "./article.ts";
import { deleteIndexRow, insertIndexRow } from "./articles-index.ts";
import type { Link } from "./links.ts";

export type Revision = typeof revisions.$inferSelect;

/** True when a later reading says something else to a reader than what is stored. */
export function isChanged(article: Article, read: ReadArticle): boolean {
  return article.title !== read.title || article.lead !== read.lead || article.body !== read.body;
}

/**
 * Replaces what an article says by a later reading, keeps the earlier one as a revision, and has the article matched again: a subscription
 * that it did not match before hears of it, and one that did does not hear twice (the match's unique key).
 */
export async function reviseArticle(
  run: Run,
  link: Link,
  article: Article,
  read: ReadArticle,
): Promise<void> {
  const { url: _url, canonicalUrl: _canonicalUrl, publishedAt, ...later } = read;
  const revised = { ...article, ...later, publishedAt: article.publishedAt ?? publishedAt };
  const isSameRevision = sql`exists (select 1 from articles where id = cast(${article.id} as integer) and revision = ${article.revision + 1})`;
  await run.db.batch([
    keepRevision(run, article),
    run.db
      .update(articles)
      .set({ ...later, publishedAt: revised.publishedAt, revision: article.revision + 1, matchedAt: null })
      .where(
        sql`${articles.id} = cast(${article.id} as integer) and ${articles.revision} = ${article.revision}`,
      ),
    deleteIndexRow(run.db, article.id),
    insertIndexRow(run.db, revised, isSameRevision),
    endRereading(run.db, link),
  ]);
}

function keepRevision(run: Run, { id: articleId, revision: number, title, lead, body, modifiedAt }: Article) {
  const row = { articleId, number, title, lead, body, modifiedAt, replacedAt: isoAt(run.now()) };
  return run.db.insert(revisions).values(row).onConflictDoNothing();
}

/** The statement that ends the reading of a link whose article was stored before. */
export function endRereading(db: Db, link: Link) {
  return db
    .update(links)
    .set({ state: "saved", reason: null, claimedUntil: null })
    .where(eq(links.url, link.url));
}

/** The earlier readings of an article, oldest first. */
export function listRevisions(db: Db, articleId: number): Promise<Revision[]> {
  return db.select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(asc(revisions.number));
}
