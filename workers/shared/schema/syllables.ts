import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * One row, or none: the syllables of the archive's articles and their pairs of neighbours, in the form of
 * `SyllableCounts`. They give the readings of words typed without diacritics.
 */
export const syllableCounts = sqliteTable("syllable_counts", {
  id: integer("id").primaryKey(),
  /** The newest article that was counted. */
  learntTo: integer("learnt_to").notNull(),
  /** Text, 450 KB at most. */
  counts: text("counts").notNull(),
});
