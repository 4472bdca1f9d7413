import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who is signed in to the web page. Few rows: expired ones go when the next person signs in. */
export const sessions = sqliteTable("sessions", {
  /** SHA-256 of the id that the browser's cookie holds, in base64url. */
  digest: text("digest").primaryKey(),
  /** The token that was shown; null for the admin token. A session may do what its token may. */
  tokenId: integer("token_id"),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
});
