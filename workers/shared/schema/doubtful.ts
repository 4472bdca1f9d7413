import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Articles whose body the extractor is not sure of, each with its page, for two weeks. */
export const doubtful = sqliteTable("doubtful", {
  articleId: integer("article_id").primaryKey(),
  sourceId: integer("source_id"),
  /** The page's HTML; null where it is too long, or newer ones took its place. */
  page: text("page"),
});
