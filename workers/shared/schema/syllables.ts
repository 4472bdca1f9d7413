import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Syllables and their pairs of neighbours. They give the readings of words typed without diacritics. Row 1,
 * if there is one, was counted in the archive's articles (`SyllableCounts`). The rows after it are parts of
 * one text, in this order, that migrations store (`Starter`).
 */
export const syllableCounts = sqliteTable("syllable_counts", {
  id: integer("id").primaryKey(),
  /** The newest article that was counted; 0 in a part of the starter. */
  learntTo: integer("learnt_to").notNull(),
  /** Text, 450 KB at most. */
  counts: text("counts").notNull(),
});
