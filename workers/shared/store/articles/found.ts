import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import type { Query } from "../../query/language/tree.ts";
import { type ArticleText, prepareDocument } from "../../query/match/document.ts";
import { matchQuery } from "../../query/match/match.ts";
import { articles } from "../../schema/articles.ts";
import { type Article, articleText } from "./article.ts";
import { HEAD_COLUMNS } from "./heads.ts";

/**
 * An article of a list. Its text is what the query was found in; null without a query, since then it is not
 * read.
 */
export type FoundArticle = Omit<Article, TextColumn> & { text: ArticleText | null };

type TextColumn = "body" | "marks" | "images" | "facts" | "provenance";

/** The hits' articles in the order of the hits, without those whose text does not match the query. */
export async function readHits(
  db: Db,
  query: Query | null,
  hits: readonly { id: number }[],
): Promise<FoundArticle[]> {
  const among = sql`${articles.id} in (select value from json_each(${JSON.stringify(hits.map(({ id }) => id))}))`;
  const rows = await (query === null ? readHeads(db, among) : readWhole(db, among));
  const byId = new Map(rows.map((article) => [article.id, article]));
  const ordered = hits.flatMap(({ id }) => byId.get(id) ?? []);
  if (query === null || !compileQuery(query).confirm) return ordered;
  return ordered.filter(({ text }) => text !== null && matchQuery(query, prepareDocument(text)));
}

/** A page of bodies is megabytes, and a list without a query shows none of it. */
async function readHeads(db: Db, among: SQL): Promise<FoundArticle[]> {
  const rows = await db.select(HEAD_COLUMNS).from(articles).where(among);
  return rows.map((row) => ({ ...row, text: null }));
}

async function readWhole(db: Db, among: SQL): Promise<FoundArticle[]> {
  const { body, images, facts } = articles;
  const rows = await db
    .select({ ...HEAD_COLUMNS, body, images, facts })
    .from(articles)
    .where(among);
  return rows.map((row) => ({ ...row, text: articleText(row) }));
}
