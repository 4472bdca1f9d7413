import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { prepareDocument } from "../query/document.ts";
import { indexColumns } from "../query/index-columns.ts";
import { type Article, articleText } from "./article.ts";

/** The statement that makes an article searchable, if the condition holds inside the batch. */
export function insertIndexRow(db: Db, article: Article, condition: SQL) {
  const columns = Object.entries(indexColumns(prepareDocument(articleText(article))));
  const names = columns.map(([name]) => sql.identifier(name));
  const values = columns.map(([, keys]) => sql`${keys}`);
  const comma = sql`, `;
  return db.run(sql`
    insert into articles_index (rowid, ${sql.join(names, comma)})
    select cast(${article.id} as integer), ${sql.join(values, comma)} where ${condition}`);
}

/** The statement that takes an article out of the index. */
export function deleteIndexRow(db: Db, articleId: number) {
  return db.run(sql`delete from articles_index where rowid = cast(${articleId} as integer)`);
}
