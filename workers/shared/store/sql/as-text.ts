import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * A stored text, also where another program stored bytes in its place: they would fail a JSON function, and
 * the message that is made of them.
 */
export function asText(column: SQLWrapper): SQL<string> {
  return sql<string>`cast(${column} as text)`;
}
