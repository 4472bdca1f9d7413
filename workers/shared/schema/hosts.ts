import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What is known of a site's server and its rules for crawlers. Keyed by host and port, as in an address. */
export const hosts = sqliteTable("hosts", {
  host: text("host").primaryKey(),
  /** The earliest time of the next request for one of its pages: the pause after the last one. */
  nextAt: text("next_at"),
  /** Until when the host asked for no requests (`Retry-After`). */
  restUntil: text("rest_until"),
  /**
   * Its robots.txt (RFC 9309). `none` allows everything; `unavailable` allows nothing until it is fetched
   * again. Null: never fetched.
   */
  robotsState: text("robots_state", { enum: ["rules", "none", "unavailable"] }),
  /** The lines of it that apply to this crawler. */
  robots: text("robots"),
  /** When it is fetched again. */
  robotsUntil: text("robots_until"),
});
