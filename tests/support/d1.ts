import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { type Db, openDb } from "../../workers/shared/db.ts";
import { type Meter, metered } from "./d1-meter.ts";

const MIGRATIONS = join(import.meta.dirname, "../../migrations");

export type TestDb = {
  /** The handle that `store/` takes. */
  db: Db;
  /** The same database in plain SQL, for arranging and for looking. It is metered too. */
  database: D1Database;
  /** The rows read and written since the last `reset()`, exactly as D1 bills them. */
  meter: Meter;
  /** Empties every table: each test starts from nothing without a new Miniflare. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

/**
 * A real D1, in memory, with the real migrations. One for each test file (about half a second), closed in
 * `afterAll`.
 */
export async function openTestDb(): Promise<TestDb> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      compatibilityDate: "2026-08-01",
      d1Databases: ["DB"],
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  const bare: D1Database = await miniflare.getD1Database("DB");
  await migrate(bare);
  const { database, meter } = metered(bare);
  return {
    db: openDb(database),
    database,
    meter,
    clear: () => clear(bare),
    close: () => miniflare.dispose(),
  };
}

async function migrate(database: D1Database): Promise<void> {
  const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith(".sql"));
  const statements = files
    .sort()
    .flatMap((name) => readFileSync(join(MIGRATIONS, name), "utf8").split("--> statement-breakpoint"))
    .filter((statement) => statement.trim() !== "");
  await database.batch(statements.map((statement) => database.prepare(statement)));
}

async function clear(database: D1Database): Promise<void> {
  const { results } = await database
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
         and name not like 'sqlite\\_%' escape '\\' and name not like '\\_cf\\_%' escape '\\'`,
    )
    .all<{ name: string }>();
  await database.batch(results.map(({ name }) => database.prepare(`delete from "${name}"`)));
}
