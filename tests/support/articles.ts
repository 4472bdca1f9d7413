import { sql } from "drizzle-orm";
import type { FoundLink } from "../../workers/shared/contract/found-link.ts";
import type { Db } from "../../workers/shared/db.ts";
import { articles } from "../../workers/shared/schema/articles.ts";
import type { Article, ReadArticle } from "../../workers/shared/store/articles/article.ts";
import { insertIndexRow } from "../../workers/shared/store/articles/index-row.ts";
import { saveArticle } from "../../workers/shared/store/articles/save-article.ts";
import { claimLinks } from "../../workers/shared/store/links/claim-links.ts";
import { keepLinks, type Link } from "../../workers/shared/store/links/links.ts";
import type { TestDb } from "./d1.ts";
import type { TestRun } from "./test-run.ts";

/** A reading with everything that a test does not care for. */
export function reading(given: Partial<ReadArticle> & { url: string }): ReadArticle {
  return {
    canonicalUrl: given.url,
    outlet: new URL(given.url).hostname,
    title: "Một bản tin",
    lead: null,
    body: "Nội dung của bản tin.",
    marks: [],
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    section: null,
    language: "vi",
    images: [],
    wordCount: 5,
    quality: 1,
    partial: false,
    live: false,
    provenance: {},
    facts: null,
    ...given,
  };
}

/** Stores a reading the way ingest does: found, claimed, saved. Returns the article's id. */
export async function store(
  run: TestRun,
  read: ReadArticle,
  sourceId: number | null = null,
): Promise<number> {
  await keepLinks(run, sourceId, [foundLink(read.url)]);
  const { id } = await saveArticle(run, await claimLink(run, read.url), read);
  return id;
}

/**
 * Stores a reading a minute after the one before, from a page of its own. Returns the article's id, as it is
 * on the wire.
 */
export async function storeNext(
  run: TestRun,
  said: Partial<ReadArticle>,
  sourceId: number | null = null,
): Promise<string> {
  run.clock.nowMs += 60_000;
  const url = `https://news.example/${run.clock.nowMs}.html`;
  return String(await store(run, reading({ url, ...said }), sourceId));
}

/** A link as a source lists it, which tells of nothing but a change at most. */
export function foundLink(url: string, modifiedAt: string | null = null): FoundLink {
  return { url, title: null, publishedAt: null, modifiedAt };
}

/** A link that was kept, claimed for this test. */
export async function claimLink(run: TestRun, url: string): Promise<Link> {
  const [link] = await claimLinks(run, [url]);
  if (link === undefined) throw new Error(`${url} is unknown, claimed or done with`);
  return link;
}

const A_BATCH = 100;

/** A reading as it was stored, before it was matched. */
export type Archived = ReadArticle & Pick<Article, "id" | "sourceId" | "firstSeenAt">;

const UNMATCHED = {
  ...{ revision: 1, signature: null, storyId: null },
  ...{ matchedAt: null, claimedUntil: null, matchAttempts: 0, matchFailure: null },
};

/** Stores a whole archive, without links, in few calls. */
export async function storeArchive(db: Db, archived: readonly Archived[]): Promise<void> {
  const rows = archived.map((one): Article => ({ ...one, ...UNMATCHED }));
  for (let from = 0; from < rows.length; from += A_BATCH) {
    const some = rows.slice(from, from + A_BATCH);
    const stored = some.map((row) => db.insert(articles).values(row));
    const indexed = some.map((row) => insertIndexRow(db, row, sql`true`));
    const [first, ...rest] = [...stored, ...indexed];
    if (first !== undefined) await db.batch([first, ...rest]);
  }
}

/** The titles of all articles, in alphabetical order. */
export async function storedTitles({ database }: Pick<TestDb, "database">): Promise<string[]> {
  const { results } = await database
    .prepare("select title from articles order by title")
    .all<{ title: string }>();
  return results.map(({ title }) => title);
}
