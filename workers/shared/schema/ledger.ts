import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What became of the addresses that a source first showed on a day (UTC). Each is counted once as found, and
 * later once as read, duplicate or ended; until then it waits. Triggers count in the transaction that changes
 * the row (see the table's migration), so no address is lost between two columns. WITHOUT ROWID.
 */
export const ledger = sqliteTable(
  "ledger",
  {
    sourceId: integer("source_id").notNull(),
    day: text("day").notNull(),
    /** Polls of a past day. Those of the present day are in the source's row, which a poll writes anyway. */
    polls: integer("polls").notNull().default(0),
    pollsFailed: integer("polls_failed").notNull().default(0),
    /** Entries in all lists of the day, including known ones. */
    seen: integer("seen").notNull().default(0),
    /** Addresses that were not known before. */
    found: integer("found").notNull().default(0),
    /** Fetches of their pages that have ended, with any outcome. */
    fetched: integer("fetched").notNull().default(0),
    /** Addresses whose article is stored. */
    read: integer("read").notNull().default(0),
    duplicate: integer("duplicate").notNull().default(0),
    /** Skipped and dead addresses: a JSON object from reason to count. */
    ended: text("ended").notNull().default("{}"),
    /** Matches of their articles, one for each subscription. */
    matched: integer("matched").notNull().default(0),
    delivered: integer("delivered").notNull().default(0),
    /**
     * Articles that were read from their pages; of those, how many pages gave no title, date or author, or a
     * doubtful body; and the words of all bodies. By them a change of the site is noticed.
     */
    pages: integer("pages").notNull().default(0),
    untitled: integer("untitled").notNull().default(0),
    undated: integer("undated").notNull().default(0),
    unsigned: integer("unsigned").notNull().default(0),
    doubtful: integer("doubtful").notNull().default(0),
    words: integer("words").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.day] })],
);
