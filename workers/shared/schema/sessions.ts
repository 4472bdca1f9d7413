import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Sessions of the web page. There are few rows: expired ones are deleted when the next person signs in. */
export const sessions = sqliteTable("sessions", {
  /** SHA-256 of the id that the browser's cookie holds, in base64url. */
  digest: text("digest").primaryKey(),
  /** The token of the sign-in; null for the admin token. A session may do what its token may do. */
  tokenId: integer("token_id"),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
});
