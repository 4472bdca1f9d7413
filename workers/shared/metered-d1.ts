import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import type { UsageCounter } from "./usage.ts";

type Row = Record<string, unknown>;

/**
 * The database as drizzle uses it, each statement of which is counted by what D1 says that it cost.
 *
 * D1 says it beside `all()` and `batch()`, and not beside `raw()`. So rows are read as objects, from which
 * their values are taken in order: a query must not have two columns of one name, as in a batch anyway.
 *
 * No column of ours holds bytes. Where another program stored some, they are read as the text that they are.
 */
export function meteredD1(database: D1Database, usage: UsageCounter): D1Database {
  const bare = new WeakMap<object, D1PreparedStatement>();
  const counted = <Result extends Pick<D1Result, "meta" | "results">>(result: Result): Result => {
    usage.count("rowsRead", result.meta.rows_read);
    usage.count("rowsWritten", result.meta.rows_written);
    usage.noteSize(result.meta.size_after);
    for (const row of result.results ?? []) decodeBytes(row as Row);
    return result;
  };

  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => counted(await statement.all<Row>());
    const raw = async () => (await all()).results.map((row) => Object.values(row));
    const bind = (...values: unknown[]) => wrap(statement.bind(...values));
    const wrapped = { bind, all, run: all, raw } as unknown as D1PreparedStatement;
    bare.set(wrapped, statement);
    return wrapped;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    const results = await database.batch(statements.map((statement) => bare.get(statement) ?? statement));
    return results.map(counted);
  };
  const prepare = (query: string) => wrap(database.prepare(query));
  return { prepare, batch } as unknown as D1Database;
}

/** D1 hands bytes over as a list of numbers, its only values that are objects. */
function decodeBytes(row: Row): void {
  for (const column in row) {
    const value = row[column];
    if (Array.isArray(value)) row[column] = new TextDecoder().decode(Uint8Array.from(value));
  }
}
