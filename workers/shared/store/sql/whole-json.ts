import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * A stored JSON text for `json_each` and `->>`: a damaged one is an empty list here. Otherwise it would fail
 * the statement, for all other rows too.
 */
export function whole(column: SQLWrapper): SQL {
  return sql`iif(json_valid(${column}), ${column}, '[]')`;
}

/** Whether a stored list can be read. */
export function isList(column: SQLWrapper): SQL {
  return sql`iif(json_valid(${column}), json_type(${column}), '') = 'array'`;
}
