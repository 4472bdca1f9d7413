import { sql } from "drizzle-orm";
import type { Db } from "../../workers/shared/db.ts";
import { articles } from "../../workers/shared/schema/articles.ts";
import type { Article, ReadArticle } from "../../workers/shared/store/article.ts";
import { saveArticle } from "../../workers/shared/store/articles.ts";
import { insertIndexRow } from "../../workers/shared/store/articles-index.ts";
import { claimLinks, keepLinks } from "../../workers/shared/store/links.ts";
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
  await keepLinks(run, sourceId, [{ url: read.url, title: null, publishedAt: null, modifiedAt: null }]);
  const [link] = await claimLinks(run, [read.url]);
  if (link === undefined) throw new Error(`${read.url} was read before`);
  const { id } = await saveArticle(run, link, read);
  return id;
}

const A_BATCH = 100;

/** Stores a whole archive, without links, in few calls. */
export async function storeArchive(db: Db, rows: Article[]): Promise<void> {
  for (let from = 0; from < rows.length; from += A_BATCH) {
    const some = rows.slice(from, from + A_BATCH);
    const stored = some.map((row) => db.insert(articles).values(row));
    const indexed = some.map((row) => insertIndexRow(db, row, sql`true`));
    const [first, ...rest] = [...stored, ...indexed];
    if (first !== undefined) await db.batch([first, ...rest]);
  }
}

/** The titles of all articles, in alphabetical order. */
export async function storedTitles({ database }: TestDb): Promise<string[]> {
  const { results } = await database
    .prepare("select title from articles order by title")
    .all<{ title: string }>();
  return results.map(({ title }) => title);
}
