import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What is computed from stored rows and has to be computed anew, and how far that has come: one row for each
 * such work under way, almost always none. A migration that changes keys or anchors asks for it where there
 * are rows.
 */
export const renewals = sqliteTable("renewals", {
  /**
   * `postings`: of all subscriptions, oldest first, before anything is matched. `index`: of all articles,
   * newest first, beside the rest. `anchors`: of the subscriptions that wait for something common, where a
   * rarer anchor was counted, beside the rest.
   */
  name: text("name", { enum: ["postings", "index", "anchors"] }).primaryKey(),
  /** The id that was done last; null before the first. */
  cursor: integer("cursor"),
});
