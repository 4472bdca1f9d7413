import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** The host and port in a stored address, as `URL.host` gives it: stored addresses are canonical. */
export function hostIn(url: AnyColumn | SQL): SQL {
  const rest = sql`substr(${url}, instr(${url}, '//') + 2)`;
  return sql`substr(${rest}, 1, instr(${rest} || '/', '/') - 1)`;
}
