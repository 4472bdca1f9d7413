import { eq, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { isoAt, type Run } from "../run.ts";
import { articles, links } from "../schema.ts";
import type { Article, ReadArticle } from "./article.ts";
import { insertIndexRow } from "./articles-index.ts";
import { insertIf } from "./insert-if.ts";
import type { Link } from "./links.ts";

export type Saved = { id: number; isNew: boolean };

/**
 * Stores a first reading, makes it searchable and ends its link, in one batch. Returns the article's id; or that of the article which is
 * already stored under this canonical URL, and then the link ends as its duplicate. Two readers of one link store one article.
 */
export async function saveArticle(run: Run, link: Link, read: ReadArticle): Promise<Saved> {
  const firstSeenAt = isoAt(run.now());
  const id = run.newId();
  const row = {
    ...read,
    id,
    sourceId: link.sourceId,
    firstSeenAt,
    revision: 1,
    matchedAt: null,
    claimedUntil: null,
  };
  await run.db.batch([
    insertIf(run.db, articles, row, isUnknown(link.url, row.canonicalUrl)),
    insertIndexRow(run.db, row, isStored(id)),
    keepCanonicalUrl(run.db, link, row),
    endAsSaved(run.db, link, id),
    endAsDuplicate(run.db, link, row.canonicalUrl),
  ]);
  const [ended] = await run.db.select({ id: links.articleId }).from(links).where(eq(links.url, link.url));
  return { id: ended?.id ?? id, isNew: ended?.id === id };
}

function isUnknown(url: string, canonicalUrl: string) {
  return sql`not exists (select 1 from links where url in (${url}, ${canonicalUrl}) and article_id is not null)`;
}

/** True for the rest of the batch when its first statement did store the article. */
function isStored(id: number) {
  return sql`exists (select 1 from articles where id = cast(${id} as integer))`;
}

/** Whoever finds the article under its canonical URL later is told that it is known. */
function keepCanonicalUrl(db: Db, link: Link, { id, canonicalUrl, firstSeenAt }: Article) {
  return db.run(sql`
    insert into links (url, source_id, state, next_attempt_at, article_id, found_at)
    select ${canonicalUrl}, cast(${link.sourceId} as integer), 'saved', ${firstSeenAt}, cast(${id} as integer), ${firstSeenAt}
    where ${canonicalUrl} <> ${link.url} and ${isStored(id)}
    on conflict (url) do update set state = 'saved', reason = null, claimed_until = null, article_id = excluded.article_id
      where links.article_id is null`);
}

function endAsSaved(db: Db, link: Link, id: number) {
  return db.run(sql`
    update links set state = 'saved', reason = null, claimed_until = null, article_id = cast(${id} as integer)
    where url = ${link.url} and ${isStored(id)}`);
}

function endAsDuplicate(db: Db, link: Link, canonicalUrl: string) {
  return db.run(sql`
    update links set state = 'duplicate', claimed_until = null,
      article_id = (select known.article_id from links as known where known.url = ${canonicalUrl})
    where url = ${link.url} and article_id is null`);
}

/** Null for an unknown id. */
export async function findArticle(db: Db, id: number): Promise<Article | null> {
  const [article] = await db.select().from(articles).where(eq(articles.id, id));
  return article ?? null;
}
