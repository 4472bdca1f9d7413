import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What only one invocation may do at a time in the whole system, by name, and until when it is taken. The row
 * `database-full` says until when health reports that (`store/sql/full.ts`). WITHOUT ROWID (its migration
 * says so).
 */
export const leases = sqliteTable("leases", {
  name: text("name").primaryKey(),
  claimedUntil: text("claimed_until").notNull(),
});
