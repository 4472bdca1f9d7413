import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";

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

/** A database that differs in one thing: it sums what each statement costs. */
export function metered(bare: D1Database): { database: D1Database; meter: Meter } {
  const nothing = { rowsRead: 0, rowsWritten: 0, queries: 0, calls: 0 };
  const meter: Meter = { ...nothing, reset: () => void Object.assign(meter, nothing) };
  const bareOf = new WeakMap<object, D1PreparedStatement>();

  const wrap = (query: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const bind = (...values: unknown[]) => wrap(query, statement.bind(...values));
    const wrapped = { ...meteredCalls(query, statement, meter), bind } as unknown as D1PreparedStatement;
    bareOf.set(wrapped, statement);
    return wrapped;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    const results = await bare.batch(statements.map((statement) => bareOf.get(statement) ?? statement));
    count(meter, results);
    return results;
  };
  const prepare = (query: string) => wrap(query, bare.prepare(query));
  return { database: { prepare, batch } as unknown as D1Database, meter };
}

function meteredCalls(query: string, statement: D1PreparedStatement, meter: Meter) {
  const all = async () => {
    const result = await statement.all<Record<string, unknown>>();
    count(meter, [result]);
    return result;
  };
  // `raw()` tells no costs, and `all()` merges columns of one name. So a read is done in both ways; a write, which may not be
  // repeated, in the second, since what it returns comes from one table.
  const raw = async () => {
    const { results } = await all();
    return isRead(query) ? statement.raw() : results.map((row) => Object.values(row));
  };
  const first = async (column?: string) => {
    const row = (await all()).results[0] ?? null;
    return row !== null && column !== undefined ? row[column] : row;
  };
  return { all, run: all, raw, first };
}

function isRead(query: string): boolean {
  return /^\s*select\b/i.test(query);
}

function count(meter: Meter, results: D1Result<unknown>[]): void {
  meter.calls += 1;
  for (const { meta } of results) {
    meter.queries += 1;
    meter.rowsRead += meta.rows_read;
    meter.rowsWritten += meta.rows_written;
  }
}
