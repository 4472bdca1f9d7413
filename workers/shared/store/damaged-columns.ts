import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { articles } from "../schema/articles.ts";
import { deliveries } from "../schema/deliveries.ts";
import { sources } from "../schema/sources.ts";
import { aliases, channels, subscriptions } from "../schema/subscriptions.ts";

const TABLES = { aliases, articles, channels, deliveries, sources, subscriptions };

type DamageableTable = keyof typeof TABLES;

/** A row, and the columns of it that cannot be read, by their names in the schema. */
export type DamagedRow = { id: number; columns: string[] };

/** The columns of a row that cannot be read; none for an unknown id. */
export async function damagedColumns(db: Db, table: DamageableTable, id: number): Promise<string[]> {
  const [row] = await read(db, table, sql`where id = cast(${id} as integer)`);
  return row?.columns ?? [];
}

/** Those of the newest rows of a table. Rows without such a column are left out. */
export function damagedRows(db: Db, table: DamageableTable, limit: number): Promise<DamagedRow[]> {
  return read(db, table, sql`order by id desc limit ${limit}`);
}

/**
 * Reads the columns of JSON, numbers, states and kinds as they are stored: a reader that takes what is
 * damaged for empty does not say that it did. Of other texts, and of times, it reads only whether they are
 * bytes.
 */
async function read(db: Db, table: DamageableTable, which: SQL): Promise<DamagedRow[]> {
  const columns = Object.entries<Column>(getTableColumns(TABLES[table])).filter(
    ([, { primary }]) => !primary,
  );
  const read = columns.map(([, column]) =>
    isAnyText(column) ? sql`typeof(${sql.identifier(column.name)}) = 'blob'` : sql.identifier(column.name),
  );
  const rows = await db.values<[id: number, ...unknown[]]>(
    sql`select id, ${sql.join(read, sql`, `)} from ${TABLES[table]} ${which}`,
  );
  return rows
    .map(([id, ...stored]) => ({
      id,
      columns: columns.filter(([, column], at) => isDamaged(column, stored[at])).map(([key]) => key),
    }))
    .filter((row) => row.columns.length > 0);
}

/** Whether every text fits the column. */
function isAnyText({ dataType, enumValues }: Column): boolean {
  return dataType === "string" && !isWordOf(enumValues);
}

function isWordOf(words: string[] | undefined): words is string[] {
  return words !== undefined && words.length > 0;
}

function isDamaged(column: Column, stored: unknown): boolean {
  if (stored === null || stored === undefined) return false;
  if (isAnyText(column)) return stored === 1;
  if (isWordOf(column.enumValues)) return !column.enumValues.includes(String(stored));
  if (column.dataType !== "custom") return typeof stored !== "number";
  return saysLess(column.mapFromDriverValue(stored), String(stored));
}

/** Whether stored JSON was read as nothing although it is not the JSON of nothing. */
function saysLess(value: unknown, stored: string): boolean {
  const isNothing = value === null || Object.keys(value as object).length === 0;
  return isNothing && stored.replaceAll(/\s/g, "") !== JSON.stringify(value);
}
