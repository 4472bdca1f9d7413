import { desc, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";

const {
  body: _body,
  images: _images,
  facts: _facts,
  provenance: _provenance,
  ...head
} = getTableColumns(articles);

/**
 * These articles without their texts, the newest first; unknown ids are left out. One parameter holds all of
 * them.
 */
export function readArticleHeads(db: Db, ids: readonly number[]) {
  return db
    .select(head)
    .from(articles)
    .where(sql`${articles.id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy(desc(articles.id));
}
