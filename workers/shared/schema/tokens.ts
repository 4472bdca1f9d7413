import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { listOf } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/**
 * Who has access to the api besides the admin token of the environment. Only a digest of each token is
 * stored.
 */
export const tokens = sqliteTable(
  "tokens",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    /** SHA-256 of the token, in base64url. */
    digest: text("digest").notNull(),
    scopes: storedJson<("read" | "write" | "admin" | "feed")[]>("scopes", listOf("string"), []).notNull(),
    /** Requests per minute. */
    rateLimit: integer("rate_limit").notNull(),
    /** Null: it never expires. */
    expiresAt: text("expires_at"),
    /** To within ten minutes, so that a busy token is not written for each request. */
    lastUsedAt: text("last_used_at"),
    createdAt: text("created_at").notNull(),
  },
  (table) => [uniqueIndex("tokens_digest").on(table.digest)],
);

/**
 * Who changed what through the api: the last 20,000 changes. Its ids have no gaps, so the oldest row is found
 * without counting.
 */
export const audit = sqliteTable("audit", {
  id: integer("id").primaryKey(),
  at: text("at").notNull(),
  /** Null for the admin token. */
  tokenId: integer("token_id"),
  /** The token's name at that time: the token may have been deleted since. */
  tokenName: text("token_name").notNull(),
  method: text("method").notNull(),
  path: text("path").notNull(),
  status: integer("status").notNull(),
  /** What was created, as in the reply's `Location`. */
  location: text("location"),
});
