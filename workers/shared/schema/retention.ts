import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * How far retention has come in what keeps its row and loses a part of it: the id up to which that was done.
 * WITHOUT ROWID (its migration says so).
 */
export const retention = sqliteTable("retention", {
  name: text("name", { enum: ["body", "attempts"] }).primaryKey(),
  cursor: integer("cursor").notNull(),
});
