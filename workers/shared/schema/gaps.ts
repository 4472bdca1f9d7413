import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
    /** The address that those entries begin with; null where their own list is all that can be asked. */
    scope: text("scope"),
    /** From when on it is looked for what the list has missed; null: it was, or its tries are used up. */
    fillAt: text("fill_at"),
    fills: integer("fills").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.endedAt] }),
    index("gaps_to_fill").on(table.fillAt).where(sql`fill_at is not null`),
  ],
);
