import type { D1Database } from "@cloudflare/workers-types";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** The one handle through which `store/` speaks SQL. `batch()` is its transaction: D1 has no other. */
export type Db = DrizzleD1Database;

export function openDb(database: D1Database): Db {
  return drizzle(database);
}
