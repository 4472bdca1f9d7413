import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What only one invocation may do at a time in the whole system, by name, and until when it is taken. WITHOUT
 * ROWID (its migration says so).
 */
export const leases = sqliteTable("leases", {
  name: text("name").primaryKey(),
  claimedUntil: text("claimed_until").notNull(),
});
