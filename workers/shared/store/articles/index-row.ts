import { and, eq, type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { indexColumnNames, indexColumns } from "../../query/index/columns.ts";
import { prepareDocument } from "../../query/match/document.ts";
import { insertIf } from "../sql/insert-if.ts";
import { type Article, articleText } from "./article.ts";

/**
 * The virtual table of migrations/0001_articles_index.sql, declared for drizzle's statements and hidden from
 * its migrations.
 */
export const articlesIndex = sqliteTable("articles_index", {
  rowid: integer("rowid").notNull(),
  ...Object.fromEntries(indexColumnNames.map((name) => [name, text(name).notNull()])),
});

/** The statement that makes an article searchable, if the condition holds inside the batch. */
export function insertIndexRow(db: Db, article: Article, condition: SQL) {
  const columns = indexColumns(prepareDocument(articleText(article)));
  return insertIf(db, articlesIndex, { rowid: article.id, ...columns }, condition);
}

/** The statement that removes an article from the index, if the condition holds inside the batch. */
export function deleteIndexRow(db: Db, articleId: number, condition: SQL) {
  return db
    .delete(articlesIndex)
    .where(and(eq(articlesIndex.rowid, sql`cast(${articleId} as integer)`), condition));
}
