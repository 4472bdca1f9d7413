import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";

const MIGRATIONS = join(import.meta.dirname, "../../../migrations");

// D1's limits: https://developers.cloudflare.com/d1/platform/limits/
const SQL_BYTES_MAX = 100_000;
const PARAMETERS_MAX = 100;
const VALUE_BYTES_MAX = 2_000_000;

/**
 * A D1 over Node's own SQLite, with the real migrations: the same rows and errors as the real one, without
 * its process.
 */
export type SqliteD1 = {
  database: D1Database;
  /** The same rows without D1 in between: to arrange and to look. */
  sqlite: DatabaseSync;
  /** Rows that statements changed since the start. */
  changes: () => number;
  clear: () => void;
  /** What D1 says of a statement that it refuses; null for one that it takes. */
  refuse: (query: string) => string | null;
};

/** `file`: one that exists is opened as it is. `migrations`: without those for which it does not hold. */
type Opening = { file?: string; migrations?: (name: string) => boolean };

export function openSqliteD1({ file = ":memory:", migrations = () => true }: Opening = {}): SqliteD1 {
  const isThere = existsSync(file);
  const sqlite = new DatabaseSync(file);
  // A test that loses its machine is run again.
  sqlite.exec("pragma synchronous = off");
  if (!isThere) for (const name of migrationNames().filter(migrations)) migrate(sqlite, name);
  const prepared = preparedOnce(sqlite);
  const statements: Statements = (query, asArrays) => {
    const refusal = opened.refuse(query);
    if (refusal !== null) throw new Error(refusal);
    return prepared(query, asArrays);
  };
  const changed = sqlite.prepare("select total_changes() as n");
  const tables = tablesOf(sqlite);

  const bound = (query: string, values: unknown[]): D1PreparedStatement => {
    const all = async () => ({ success: true, ...execute(statements, query, values) });
    const first = async (column?: string) => {
      const row = (await all()).results[0] ?? null;
      return row !== null && column !== undefined ? row[column] : row;
    };
    const raw = async () => rowsOf(statements, query, values, true);
    const bind = (...given: unknown[]) => bound(query, given);
    const statement = { bind, all, run: all, raw, first };
    const made = statement as unknown as D1PreparedStatement;
    executions.set(made, () => execute(statements, query, values));
    return made;
  };
  const executions = new WeakMap<D1PreparedStatement, () => Execution>();
  const batch = async (batched: D1PreparedStatement[]) =>
    inTransaction(sqlite, () =>
      batched.map((statement) => ({ success: true, ...executions.get(statement)?.() })),
    );
  const opened: SqliteD1 = {
    database: { prepare: (query: string) => bound(query, []), batch } as unknown as D1Database,
    sqlite,
    changes: () => Number(changed.get()?.n),
    clear: () => sqlite.exec(tables.map((name) => `delete from "${name}";`).join("")),
    refuse: () => null,
  };
  return opened;
}

/** What SQLite does not tell by itself (rows looked at, rows of indexes) is nought. */
type Meta = { changes: number; rows_read: number; rows_written: number; size_after: number };
type Execution = { results: Record<string, unknown>[]; meta: Meta };
type Statements = (query: string, asArrays: boolean) => StatementSync;

/** A statement is compiled once, however often it runs. */
function preparedOnce(sqlite: DatabaseSync): Statements {
  const known = new Map<string, StatementSync>();
  return (query, asArrays) => {
    const key = `${asArrays} ${query}`;
    const statement = known.get(key) ?? sqlite.prepare(query);
    if (asArrays) statement.setReturnArrays(true);
    known.set(key, statement);
    return statement;
  };
}

function execute(statements: Statements, query: string, values: unknown[]): Execution {
  const results = rowsOf(statements, query, values, false) as Record<string, unknown>[];
  const meta = { changes: results.length, rows_read: results.length, rows_written: 0, size_after: 0 };
  return { results: results.map((row) => ({ ...row })), meta };
}

function rowsOf(statements: Statements, query: string, values: unknown[], asArrays: boolean): unknown[] {
  if (Buffer.byteLength(query) > SQL_BYTES_MAX)
    throw new Error("D1_ERROR: statement too long: SQLITE_TOOBIG");
  if (values.length > PARAMETERS_MAX) throw new Error("D1_ERROR: too many SQL variables: SQLITE_ERROR");
  try {
    return statements(query, asArrays).all(...values.map(sqlValue));
  } catch (error) {
    throw new Error(`D1_ERROR: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function sqlValue(value: unknown): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" && Buffer.byteLength(value) > VALUE_BYTES_MAX) {
    throw new Error("string or blob too big: SQLITE_TOOBIG");
  }
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new Error(`D1_TYPE_ERROR: type '${typeof value}' not supported`);
}

/** A batch is D1's transaction. */
function inTransaction<Value>(sqlite: DatabaseSync, work: () => Value): Value {
  sqlite.exec("begin");
  try {
    const value = work();
    sqlite.exec("commit");
    return value;
  } catch (error) {
    // SQLite ends the transaction by itself where the database is full.
    if (sqlite.isTransaction) sqlite.exec("rollback");
    throw error;
  }
}

/** The migrations in their order. */
export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}

export function migrate(sqlite: DatabaseSync, name: string): void {
  sqlite.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
}

function tablesOf(sqlite: DatabaseSync): string[] {
  const found = sqlite.prepare(
    `select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
       and name not like 'sqlite\\_%' escape '\\'`,
  );
  return found.all().map(({ name }) => String(name));
}
