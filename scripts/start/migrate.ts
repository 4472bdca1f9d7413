import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_splitSqlQuery as splitSql } from "wrangler";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import type { Settings } from "./settings.ts";

export type MigrateReason = "migration-missing" | "migration-failed" | "state-unusable";

/** The table that `wrangler d1 migrations` keeps, so that both may migrate the same database. */
const MIGRATIONS_TABLE = `create table if not exists d1_migrations(
  id integer primary key autoincrement,
  name text unique,
  applied_at timestamp default current_timestamp not null
)`;

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/**
 * Brings the database up to date on an instance of its own, before anybody can ask the real one. Gives the names of
 * the migrations that it applied.
 */
export async function migrate(settings: Settings): Promise<Outcome<string[], MigrateReason>> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      d1Databases: ["DB"],
      cf: false,
      telemetry: { enabled: false },
      resourcePersistencePath: join(settings.state, "v3"),
    }),
  );
  try {
    return await migrateDatabase(await miniflare.getD1Database("DB"), join(settings.root, "migrations"));
  } finally {
    await miniflare.dispose();
  }
}

async function migrateDatabase(
  database: Database,
  folder: string,
): Promise<Outcome<string[], MigrateReason>> {
  const applied = await appliedMigrations(database);
  if (!applied.ok) return applied;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const missing = applied.value.filter((name) => !names.includes(name));
  if (missing.length > 0) return fail("migration-missing", missingSentence(missing, folder));

  const pending = names.filter((name) => !applied.value.includes(name));
  for (const name of pending) {
    const outcome = await applyMigration(database, name, readFileSync(join(folder, name), "utf8"));
    if (!outcome.ok) return outcome;
  }
  return ok(pending);
}

async function appliedMigrations(database: Database): Promise<Outcome<string[], "state-unusable">> {
  try {
    await database.prepare(MIGRATIONS_TABLE).run();
    const { results } = await database
      .prepare("select name from d1_migrations order by id")
      .all<{ name: string }>();
    return ok(results.map(({ name }) => name));
  } catch (error) {
    return fail("state-unusable", `The database in the state folder cannot be read: ${messageOf(error)}.`);
  }
}

function missingSentence(missing: readonly string[], folder: string): string {
  return `The database has been migrated by ${missing.join(", ")}, which ${folder} does not hold: it belongs to a newer version, or the file was deleted. Bring the file back, or give this version another BAODONG_STATE.`;
}

async function applyMigration(
  database: Database,
  name: string,
  sql: string,
): Promise<Outcome<null, "migration-failed">> {
  const statements = splitSql(sql).map((statement) => database.prepare(statement));
  const note = database.prepare("insert into d1_migrations (name) values (?)").bind(name);
  try {
    await database.batch([...statements, note]);
    return ok(null);
  } catch (error) {
    return fail(
      "migration-failed",
      `Migration ${name} failed, and nothing of it was kept: ${messageOf(error)}.`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
