import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Two polls between which a source may have shown more than its list holds: the later list shares no entry
 * with the known ones. WITHOUT ROWID (its migration says so).
 */
export const gaps = sqliteTable(
  "gaps",
  {
    sourceId: integer("source_id").notNull(),
    /** The poll after the gap. */
    endedAt: text("ended_at").notNull(),
    /** The poll before it. */
    beganAt: text("began_at").notNull(),
    /** Entries of the later list. */
    listed: integer("listed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.endedAt] })],
);
