import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";
import { articles } from "../../schema/articles.ts";
import { bandsOf } from "../../text/signature.ts";
import { insertIf } from "../sql/insert-if.ts";
import type { Article } from "./article.ts";

/** The virtual table that finds articles by parts of their signatures; its migration makes it. */
export const fingerprints = sqliteTable("fingerprints", {
  rowid: integer("rowid").notNull(),
  bands: text("bands").notNull(),
});

/**
 * The statements that make an article findable by its text, if the condition holds inside the batch, and that
 * add the first article of its story to the story. They write a row, and one more with its index entry for
 * the first article.
 */
export function keepFingerprint(db: Db, { id, signature, storyId }: Article, condition: SQL) {
  const bands = signature === null ? [] : [{ rowid: id, bands: bandsOf(signature).join(" ") }];
  const kept = bands.map((row) => insertIf(db, fingerprints, row, condition));
  if (storyId === null) return kept;
  const isAlone = and(eq(articles.id, storyId), isNull(articles.storyId), condition);
  return [...kept, db.update(articles).set({ storyId }).where(isAlone)];
}

/** The statement that removes an article's fingerprint. */
export function deleteFingerprint(db: Db, articleId: number, condition: SQL) {
  return db
    .delete(fingerprints)
    .where(and(eq(fingerprints.rowid, sql`cast(${articleId} as integer)`), condition));
}
