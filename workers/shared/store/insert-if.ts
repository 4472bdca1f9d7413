import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../db.ts";

/**
 * The statement `insert into table (…) select … where condition`: a row that is stored only if the condition holds inside the batch.
 * D1 has no interactive transaction in which one could look first.
 */
export function insertIf<Table extends SQLiteTable>(
  db: Db,
  table: Table,
  row: Table["$inferSelect"],
  condition: SQL,
) {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const values = columns.map(([field, column]) => {
    const value: unknown = row[field];
    return value === null || value === undefined ? sql`null` : sql`${sql.param(value, column)}`;
  });
  const comma = sql`, `;
  return db.run(
    sql`insert into ${table} (${sql.join(names, comma)}) select ${sql.join(values, comma)} where ${condition}`,
  );
}
