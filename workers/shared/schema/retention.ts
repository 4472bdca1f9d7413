import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * How far retention has come in tables whose rows stay and lose a part: the id up to which that is done.
 * WITHOUT ROWID (its migration says so).
 */
export const retention = sqliteTable("retention", {
  name: text("name", { enum: ["body", "attempts"] }).primaryKey(),
  cursor: integer("cursor").notNull(),
});
