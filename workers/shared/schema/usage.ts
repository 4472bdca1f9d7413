import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What each worker used of the plan's budget on a day (UTC, as Cloudflare's limits are). An isolate adds what
 * it counted every few minutes. WITHOUT ROWID (its migration says so).
 */
export const usage = sqliteTable(
  "usage",
  {
    day: text("day").notNull(),
    worker: text("worker", { enum: ["ingest", "notify", "api"] }).notNull(),
    /** When the first of it was stored. */
    since: text("since").notNull(),
    rowsRead: integer("rows_read").notNull(),
    rowsWritten: integer("rows_written").notNull(),
    queueOperations: integer("queue_operations").notNull(),
    requests: integer("requests").notNull(),
    /** How large the database was when this was last stored. */
    databaseBytes: integer("database_bytes"),
    storedAt: text("stored_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.worker] })],
);

/**
 * The day for which a nearly used-up resource was reported, so that each day reports it once. The storage is
 * not reset each day: its row stays until there is room again. WITHOUT ROWID (its migration says so).
 */
export const budgetNotices = sqliteTable("budget_notices", {
  resource: text("resource").primaryKey(),
  day: text("day").notNull(),
});
