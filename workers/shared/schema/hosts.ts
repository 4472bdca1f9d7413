import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What is known of a site's server: how it wishes to be treated. By host and port, as in an address. */
export const hosts = sqliteTable("hosts", {
  host: text("host").primaryKey(),
  /** When the next page of it may be asked for: the pause after the one before. */
  nextAt: text("next_at"),
  /** Until when the host asked for no requests (`Retry-After`). */
  restUntil: text("rest_until"),
  /**
   * Its robots.txt (RFC 9309): `none` allows all, `unavailable` nothing until it is asked again. Null: never
   * asked.
   */
  robotsState: text("robots_state", { enum: ["rules", "none", "unavailable"] }),
  /** The lines of it that concern this crawler. */
  robots: text("robots"),
  /** When it is asked for again. */
  robotsUntil: text("robots_until"),
});
