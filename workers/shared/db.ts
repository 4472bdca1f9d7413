import type { D1Database } from "@cloudflare/workers-types";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { meteredD1 } from "./metered-d1.ts";
import type { UsageCounter } from "./usage.ts";

/** The one handle through which `store/` speaks SQL. `batch()` is its transaction: D1 has no other. */
export type Db = DrizzleD1Database;

/** Opens it. What its statements cost is counted, where a counter is given. */
export function openDb(database: D1Database, usage?: UsageCounter): Db {
  return drizzle(usage === undefined ? database : meteredD1(database, usage));
}
