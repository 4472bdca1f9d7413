import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import type { Database, Statement } from "./d1-host.ts";

/** What was spent since the last `reset()`. */
export type Meter = {
  rowsRead: number;
  rowsWritten: number;
  /** Statements, each counted by itself: D1 allows 50 of them in an invocation on the free plan. */
  queries: number;
  /** Calls of the database: a batch is one. */
  calls: number;
  reset(): void;
};

/**
 * D1 takes no longer string or blob (its limits, "Maximum string, BLOB or table row size"); the local one
 * does.
 */
const VALUE_BYTES_MAX = 2_000_000;

/**
 * The database as a worker has it, but for two things: it sums what each statement costs, and refuses a value
 * that D1 would refuse.
 */
export function metered(host: Database): { database: D1Database; meter: Meter } {
  const nothing = { rowsRead: 0, rowsWritten: 0, queries: 0, calls: 0 };
  const meter: Meter = { ...nothing, reset: () => void Object.assign(meter, nothing) };
  const written = new WeakMap<object, Statement>();

  const wrap = (statement: Statement): D1PreparedStatement => {
    const bind = (...values: unknown[]) => {
      refuseTooBig(values);
      return wrap({ query: statement.query, values });
    };
    const wrapped = { ...meteredCalls(host, statement, meter), bind } as unknown as D1PreparedStatement;
    written.set(wrapped, statement);
    return wrapped;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    const results = await host.batch(statements.map((statement) => statementOf(written, statement)));
    count(meter, results);
    return results;
  };
  const prepare = (query: string) => wrap({ query, values: [] });
  return { database: { prepare, batch } as unknown as D1Database, meter };
}

function statementOf(written: WeakMap<object, Statement>, prepared: D1PreparedStatement): Statement {
  const statement = written.get(prepared);
  if (statement === undefined) throw new Error("this statement was prepared by another database");
  return statement;
}

function meteredCalls(host: Database, statement: Statement, meter: Meter) {
  const all = async () => {
    const { columns, rows, meta } = await host.raw(statement);
    refuseTooBig(rows.flat());
    refuseTwins(columns, statement);
    count(meter, [{ meta }]);
    return { success: true, results: rows.map((row) => rowOf(columns, row)), meta };
  };
  const raw = async () => {
    const { rows, meta } = await host.raw(statement);
    refuseTooBig(rows.flat());
    count(meter, [{ meta }]);
    return rows;
  };
  const first = async (column?: string) => {
    const row = (await all()).results[0] ?? null;
    return row !== null && column !== undefined ? row[column] : row;
  };
  return { all, run: all, raw, first };
}

function rowOf(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, at) => [column, row[at]]));
}

/** Rows are handed over as objects: of two columns of one name one is lost, and a number is put first. */
function refuseTwins(columns: readonly string[], { query }: Statement): void {
  const kept = Object.keys(rowOf(columns, columns));
  if (kept.join() !== columns.join()) throw new Error(`columns would be lost or change places: ${query}`);
}

function refuseTooBig(values: unknown[]): void {
  if (values.some((value) => bytesOf(value) > VALUE_BYTES_MAX)) {
    throw new Error("D1_ERROR: string or blob too big: SQLITE_TOOBIG");
  }
}

function bytesOf(value: unknown): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? value.byteLength : 0;
}

function count(meter: Meter, results: Pick<D1Result, "meta">[]): void {
  meter.calls += 1;
  for (const { meta } of results) {
    meter.queries += 1;
    meter.rowsRead += meta.rows_read;
    meter.rowsWritten += meta.rows_written;
  }
}
