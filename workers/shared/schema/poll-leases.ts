import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { readList } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/**
 * The sources that one invocation polls at a time, and until when no other may. One row for all of them
 * costs one row written, where a lease in each source's row would cost as many as there are sources. A row
 * is used again once its polls have ended, so there are as many as were ever needed at a time.
 */
export const pollLeases = sqliteTable("poll_leases", {
  id: integer("id").primaryKey(),
  /** Each lease has a higher number than those before it. It holds a source whose `poll_lease` is lower. */
  number: integer("number").notNull(),
  claimedUntil: text("claimed_until").notNull(),
  sourceIds: storedJson<number[]>("source_ids", readList, []).notNull(),
});
