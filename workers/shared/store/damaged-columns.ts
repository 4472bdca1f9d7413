import { type Column, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { articles } from "../schema/articles.ts";
import { deliveries } from "../schema/deliveries.ts";
import { sources } from "../schema/sources.ts";
import { aliases, channels, subscriptions } from "../schema/subscriptions.ts";

const TABLES = { aliases, articles, channels, deliveries, sources, subscriptions };

type DamageableTable = keyof typeof TABLES;

/** A row, and the columns of it that cannot be read, by their names in the schema. */
export type DamagedRow = { id: number; columns: string[] };

type Row<Table extends DamageableTable> = (typeof TABLES)[Table]["$inferSelect"];

/** A row (null for an unknown id) and its columns that cannot be read, in one call of the database. */
export async function findWithDamage<Table extends DamageableTable>(
  db: Db,
  table: Table,
  id: number,
): Promise<{ row: Row<Table> | null; damaged: string[] }> {
  const isMeant = sql`id = cast(${id} as integer)`;
  const [[row], stored] = await db.batch([
    db.select().from(TABLES[table]).where(isMeant),
    storedColumns(db, table).where(isMeant),
  ]);
  return {
    row: (row as Row<Table> | undefined) ?? null,
    damaged: damagedOf(table, stored)[0]?.columns ?? [],
  };
}

/** The columns of a row that cannot be read; none for an unknown id. */
export async function damagedColumns(db: Db, table: DamageableTable, id: number): Promise<string[]> {
  const stored = await storedColumns(db, table).where(sql`id = cast(${id} as integer)`);
  return damagedOf(table, stored)[0]?.columns ?? [];
}

/** Those of the newest rows of a table. Rows without such a column are left out. */
export async function damagedRows(db: Db, table: DamageableTable, limit: number): Promise<DamagedRow[]> {
  return damagedOf(table, await storedColumns(db, table).orderBy(sql`id desc`).limit(limit));
}

/**
 * Reads the columns of JSON, numbers, states and kinds as they are stored: a reader that takes what is
 * damaged for empty does not say that it did. Of other texts, and of times, it reads only whether they are
 * bytes.
 */
function storedColumns(db: Db, table: DamageableTable) {
  const read = judgedOf(table).map(([key, column]) => {
    const name = sql.identifier(column.name);
    return [key, isAnyText(column) ? sql`typeof(${name}) = 'blob'` : sql`${name}`] as const;
  });
  return db.select({ id: sql`id`, ...Object.fromEntries(read) }).from(TABLES[table]);
}

function damagedOf(table: DamageableTable, rows: readonly Record<string, unknown>[]): DamagedRow[] {
  const judged = judgedOf(table);
  return rows
    .map((row) => ({
      id: Number(row.id),
      columns: judged.filter(([key, column]) => isDamaged(column, row[key])).map(([key]) => key),
    }))
    .filter(({ columns }) => columns.length > 0);
}

function judgedOf(table: DamageableTable): [key: string, column: Column][] {
  return Object.entries<Column>(getTableColumns(TABLES[table])).filter(([, { primary }]) => !primary);
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
