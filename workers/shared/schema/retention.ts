import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * How far retention has come in tables whose rows stay and lose a part: the id up to which that is done. In
 * the row `clock` it is the time that retention believed last, in milliseconds since 1970.
 * WITHOUT ROWID (its migration says so).
 */
export const retention = sqliteTable("retention", {
  name: text("name", { enum: ["body", "attempts", "clock"] }).primaryKey(),
  cursor: integer("cursor").notNull(),
});
