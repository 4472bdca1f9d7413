import { and, desc, eq, gte, isNotNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { firstIdAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { doubtful } from "../../schema/doubtful.ts";

const KEPT_FOR_MS = 14 * 86_400_000;
/** Maximum pages that are kept. All of them together take 30 MB at most, and some 10 MB of usual pages. */
const PAGES_MAX = 100;
const PAGE_CHARACTERS_MAX = 300_000;

/**
 * Keeps the page of a doubtful article for two weeks, so that a person can see why it was read so. Drops the
 * older ones. Writes one row, and one more for each that is dropped.
 */
export async function keepDoubtful(
  run: Run,
  { articleId, sourceId }: { articleId: number; sourceId: number | null },
  html: string,
): Promise<void> {
  const page = html.length > PAGE_CHARACTERS_MAX ? null : html;
  const beyond = sql`(select kept.article_id from doubtful as kept where kept.page is not null
    order by kept.article_id desc limit 1 offset ${PAGES_MAX})`;
  await run.db.batch([
    run.db
      .insert(doubtful)
      .values({ articleId, sourceId, page })
      .onConflictDoUpdate({ target: doubtful.articleId, set: { page } }),
    run.db.delete(doubtful).where(lt(doubtful.articleId, firstKept(run))),
    run.db
      .update(doubtful)
      .set({ page: null })
      .where(and(sql`${doubtful.articleId} <= ${beyond}`, isNotNull(doubtful.page))),
  ]);
}

/** Drops the page of an article that a later reading was sure of. */
export async function dropDoubtful(db: Db, articleId: number): Promise<void> {
  await db.delete(doubtful).where(eq(doubtful.articleId, articleId));
}

/** The HTML of a doubtful article's page; null where none is kept. */
export async function findPage(run: Run, articleId: number): Promise<string | null> {
  const [row] = await run.db.select().from(doubtful).where(eq(doubtful.articleId, articleId));
  return row !== undefined && isPageKept(run, articleId) ? row.page : null;
}

/**
 * The doubtful articles that a source brought in the last two weeks, newest first. Reads two rows for each,
 * and one for each doubtful article of the other sources.
 */
export function doubtfulOf(run: Run, sourceId: number, max: number) {
  return run.db
    .select({ articleId: articles.id, title: articles.title, quality: articles.quality })
    .from(doubtful)
    .innerJoin(articles, eq(articles.id, doubtful.articleId))
    .where(and(eq(doubtful.sourceId, sourceId), gte(doubtful.articleId, firstKept(run))))
    .orderBy(desc(doubtful.articleId))
    .limit(max);
}

/** Whether a page of this article is kept now. */
export async function hasPage(run: Run, articleId: number): Promise<boolean> {
  if (!isPageKept(run, articleId)) return false;
  const kept = and(eq(doubtful.articleId, articleId), isNotNull(doubtful.page));
  const rows = await run.db.select({ id: doubtful.articleId }).from(doubtful).where(kept);
  return rows.length > 0;
}

/** Whether the article is new enough for its page to be kept. */
export function isPageKept(run: Run, articleId: number): boolean {
  return articleId >= firstKept(run);
}

function firstKept(run: Run): number {
  return firstIdAt(run.now() - KEPT_FOR_MS);
}
