import { desc, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";

const {
  body: _body,
  marks: _marks,
  images: _images,
  facts: _facts,
  provenance: _provenance,
  ...heads
} = getTableColumns(articles);

/** The columns of an article without its text. */
export const HEAD_COLUMNS = heads;

/** The texts of these articles with their marks and images. One parameter holds all of the ids. */
export function readArticleTexts(db: Db, ids: readonly number[]) {
  const { id, body, marks, images } = getTableColumns(articles);
  return db
    .select({ id, body, marks, images })
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`);
}

/**
 * These articles without their texts, the newest first; unknown ids are left out. One parameter holds all of
 * them.
 */
export function readArticleHeads(db: Db, ids: readonly number[]) {
  return db
    .select(HEAD_COLUMNS)
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy(desc(articles.id));
}
