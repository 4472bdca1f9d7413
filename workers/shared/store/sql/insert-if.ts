import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db.ts";

/**
 * The statement `insert into table select … where condition`: a row that is stored only if the condition
 * holds inside the batch. D1 has no interactive transaction in which the condition could be checked first.
 */
export function insertIf<Table extends SQLiteTable>(
  db: Db,
  table: Table,
  row: Table["$inferSelect"],
  condition: SQL,
) {
  const values = Object.entries(getTableColumns(table)).map(([field, column]) => {
    const value: unknown = row[field];
    return value === null ? sql`null` : sql`${sql.param(value, column)}`;
  });
  return db.insert(table).select(sql`select ${sql.join(values, sql`, `)} where ${condition}`);
}
