import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What became of the addresses that a source first showed on a day (UTC): each is counted once as found, and
 * then once as read, duplicate or ended, or it still waits. Triggers count in the same transaction as the row
 * changes (the table's migration has them), so no address is lost between two columns. WITHOUT ROWID.
 */
export const ledger = sqliteTable(
  "ledger",
  {
    sourceId: integer("source_id").notNull(),
    day: text("day").notNull(),
    /** Of a day that is over; the present day's are in the source's row, which a poll writes anyway. */
    polls: integer("polls").notNull().default(0),
    pollsFailed: integer("polls_failed").notNull().default(0),
    /** Entries in all lists of the day, the known ones included. */
    seen: integer("seen").notNull().default(0),
    /** Addresses that were not known before. */
    found: integer("found").notNull().default(0),
    /** Fetches of their pages that ended, however. */
    fetched: integer("fetched").notNull().default(0),
    /** Addresses whose article is stored. */
    read: integer("read").notNull().default(0),
    duplicate: integer("duplicate").notNull().default(0),
    /** Skipped and dead ones: a JSON object from the reason to how many. */
    ended: text("ended").notNull().default("{}"),
    /** Matches of their articles, one for each subscription. */
    matched: integer("matched").notNull().default(0),
    delivered: integer("delivered").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.day] })],
);
