import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { links } from "../../schema/sources.ts";
import { signatureOf } from "../../text/signature.ts";
import type { Link } from "../links/links.ts";
import { endRefusedPages } from "../links/refused-pages.ts";
import { sightDuplicate } from "../links/sightings.ts";
import { insertIf } from "../sql/insert-if.ts";
import { findAlike, sameArticle, sameStory } from "./alike.ts";
import type { Article, ReadArticle } from "./article.ts";
import { keepFingerprint } from "./fingerprints.ts";
import { insertIndexRow } from "./index-row.ts";

/**
 * For a link whose article is its feed's text: why its page could not be read, and when that is tried again
 * (null: no more).
 */
export type Waits = { reason: string; next: { nextAttemptAt: string; refusals: number } | null };

export type Saved = { id: number; isNew: boolean };

/**
 * Stores a first reading. Returns the article's id, or that of the known article which it is under another
 * address. An article with the same text within a week joins that one's story.
 */
export async function saveArticle(
  run: Run,
  link: Link,
  read: ReadArticle,
  waits: Waits | null = null,
): Promise<Saved> {
  const signature = signatureOf(read.body);
  const alike = await findAlike(run.db, { ...read, signature });
  const same = sameArticle(alike, { ...read, signature });
  if (same !== null) return endAsKnown(run, link, same.id);
  const story = sameStory(run, alike);
  return storeArticle(run, link, { ...read, signature, storyId: story?.storyId ?? story?.id ?? null }, waits);
}

/** Ends a link as another address of a known article. */
export async function endAsKnown(run: Run, link: Link, id: number): Promise<Saved> {
  const { url, attempts } = link;
  const known = {
    state: "duplicate",
    reason: null,
    claimedUntil: null,
    articleId: id,
    feedText: null,
  } as const;
  await run.db.batch([
    run.db
      .update(links)
      .set({ ...known, attempts })
      .where(eq(links.url, url)),
    ...sightDuplicate(run, link),
    ...(link.sourceId === null ? [] : [endRefusedPages(run.db, link.sourceId)]),
  ]);
  return { id, isNew: false };
}

type ToStore = ReadArticle & Pick<Article, "signature" | "storyId">;

/**
 * Stores a first reading, makes it searchable and ends its link, in one batch. Returns the article's id, or
 * that of the article already stored under this canonical URL; then the link ends as its duplicate. Two
 * readers of one link store one article.
 */
async function storeArticle(run: Run, link: Link, read: ToStore, waits: Waits | null = null): Promise<Saved> {
  const firstSeenAt = isoAt(run.now());
  const id = run.newId();
  const row: Article = { ...read, ...NEW, id, sourceId: link.sourceId, firstSeenAt };
  const articleOfLink = run.db.select({ id: links.articleId }).from(links).where(eq(links.url, link.url));
  const results = await run.db.batch([
    insertIf(run.db, articles, row, isUnknown(link.url, row.canonicalUrl)),
    insertIndexRow(run.db, row, isStored(id)),
    ...keepFingerprint(run.db, row, isStored(id)),
    keepCanonicalUrl(run.db, link, row),
    endAsSaved(run.db, link, id, waits),
    endAsDuplicate(run.db, link, row),
    ...sightDuplicate(run, link),
    ...(link.sourceId === null || waits !== null ? [] : [endRefusedPages(run.db, link.sourceId)]),
    articleOfLink,
  ]);
  const [ended] = results.at(-1) as Awaited<typeof articleOfLink>;
  if (ended?.id != null) return { id: ended.id, isNew: ended.id === id };
  if (row.canonicalUrl === link.url) throw new Error("no article was stored for the link");
  // Some sites give their section page, or another story, as the canonical URL of every story.
  return storeArticle(run, link, { ...read, canonicalUrl: link.url }, waits);
}

const NEW = {
  revision: 1,
  matchedAt: null,
  claimedUntil: null,
  matchAttempts: 0,
  matchFailure: null,
} as const;

function isUnknown(url: string, canonicalUrl: string) {
  return sql`not exists (select 1 from links where url in (${url}, ${canonicalUrl}) and article_id is not null)`;
}

/** True, for the rest of the batch, if its first statement stored the article. */
function isStored(id: number) {
  return sql`exists (select 1 from articles where id = cast(${id} as integer))`;
}

/** Marks the canonical URL as known, so that a later link to it is a duplicate. */
function keepCanonicalUrl(db: Db, link: Link, { id, canonicalUrl, firstSeenAt }: Article) {
  const ended = { state: "saved" as const, reason: null, claimedUntil: null, articleId: id };
  const row = {
    ...link,
    ...ended,
    url: canonicalUrl,
    attempts: 0,
    refusals: 0,
    nextAttemptAt: firstSeenAt,
    foundAt: firstSeenAt,
    guid: null,
    feedText: null,
    ...{ etag: null, lastModified: null, rereadAt: null },
  };
  return insertIf(db, links, row, sql`${canonicalUrl} <> ${link.url} and ${isStored(id)}`).onConflictDoUpdate(
    {
      target: links.url,
      set: ended,
      setWhere: isNull(links.articleId),
    },
  );
}

function endAsSaved(db: Db, link: Link, id: number, waits: Waits | null) {
  const isAgain = waits !== null && waits.next !== null;
  return db
    .update(links)
    .set({
      state: isAgain ? "pending" : "saved",
      reason: waits?.reason ?? null,
      claimedUntil: null,
      attempts: link.attempts,
      articleId: id,
      feedText: null,
      ...{ etag: link.etag, lastModified: link.lastModified },
      ...waits?.next,
    })
    .where(and(eq(links.url, link.url), isStored(id)));
}

/**
 * Only an article with the same text is a duplicate: a canonical URL that belongs to another story is the
 * site's mistake.
 */
function endAsDuplicate(db: Db, link: Link, { canonicalUrl, title, lead, body }: Article) {
  const known = sql`(select known.article_id from links as known where known.url = ${canonicalUrl})`;
  const isSame = sql`exists (select 1 from articles where id = ${known} and (title = ${title} or (lead is ${lead} and body = ${body})))`;
  return db
    .update(links)
    .set({
      state: "duplicate",
      claimedUntil: null,
      attempts: link.attempts,
      articleId: known,
      feedText: null,
    })
    .where(and(eq(links.url, link.url), isNull(links.articleId), isSame));
}
