import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { type Db, openDb } from "../../workers/shared/db.ts";
import { createUsageCounter, type UsageCounter } from "../../workers/shared/usage.ts";
import { type Database, openDatabase } from "./d1-host.ts";
import { type Meter, metered } from "./d1-meter.ts";

const MIGRATIONS = join(import.meta.dirname, "../../migrations");

export type TestDb = {
  /** The handle that `store/` takes. */
  db: Db;
  /** What the handle counts, as the product does. */
  usage: UsageCounter;
  /** The same database in plain SQL, for arranging and for looking. It is metered too. */
  database: D1Database;
  /** The rows read and written since the last `reset()`, exactly as D1 bills them. */
  meter: Meter;
  /** Empties every table: each test starts from nothing without a new database. */
  clear(): Promise<void>;
};

/** A real D1 of its own, in memory, with the real migrations: one for each test file. */
export async function openTestDb(): Promise<TestDb> {
  const bare = await openDatabase();
  await bare.batch(statementsOf(migrations()));
  const { database, meter } = metered(bare);
  const clearing = statementsOf((await tablesOf(bare)).map((name) => `delete from "${name}"`));
  const usage = createUsageCounter("api");
  return {
    db: openDb(database, usage),
    usage,
    database,
    meter,
    clear: async () => void (await bare.batch(clearing)),
  };
}

function migrations(): string[] {
  const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith(".sql"));
  return files
    .sort()
    .flatMap((name) => readFileSync(join(MIGRATIONS, name), "utf8").split("--> statement-breakpoint"))
    .filter((statement) => statement.trim() !== "");
}

async function tablesOf(database: Database): Promise<string[]> {
  const query = `select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
     and name not like 'sqlite\\_%' escape '\\' and name not like '\\_cf\\_%' escape '\\'`;
  const { results } = await database.all({ query, values: [] });
  return results.map(({ name }) => String(name));
}

function statementsOf(queries: readonly string[]): { query: string; values: [] }[] {
  return queries.map((query) => ({ query, values: [] }));
}
