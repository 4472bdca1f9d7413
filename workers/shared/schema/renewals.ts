import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Derived data that has to be computed again, and how far that has come: one row for each such task, almost
 * always none. A migration that changes keys or anchors inserts a row if there is anything to compute.
 */
export const renewals = sqliteTable("renewals", {
  /**
   * `postings`: those of all subscriptions, oldest first, before anything is matched. `index`: the index rows
   * of all articles, newest first, in the background. `anchors`: the postings of subscriptions under a common
   * anchor for which a rarer one is known, in the background.
   */
  name: text("name", { enum: ["postings", "index", "anchors"] }).primaryKey(),
  /** The id that was processed last; null before the first. */
  cursor: integer("cursor"),
});
