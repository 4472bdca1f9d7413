import { join } from "node:path";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import type { Migration } from "./build.ts";
import { releaseLeases } from "./leases.ts";
import { convertV4MiniflareOptions, Miniflare } from "./miniflare.ts";
import type { Settings } from "./settings.ts";
import { fullSentence, isDiskFull, messageOf } from "./state.ts";

export type MigrateReason = "migration-missing" | "migration-failed" | "state-unusable";

/** The same table that `wrangler d1 migrations` uses, so that both can migrate the same database. */
const MIGRATIONS_TABLE = `create table if not exists d1_migrations(
  id integer primary key autoincrement,
  name text unique,
  applied_at timestamp default current_timestamp not null
)`;

/** Counts for the line that is printed at start. */
export type Kept = { sources: number; articles: number; subscriptions: number };
export type Migrated = { applied: string[]; kept: Kept };

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/**
 * Migrates the database in an instance of its own, before the real one takes requests, and ends the leases of
 * a runner that was killed. Returns the names of the migrations that it applied, and counts of what the
 * database holds.
 */
export async function migrate(
  { root, state }: Settings,
  migrations: readonly Migration[],
): Promise<Outcome<Migrated, MigrateReason>> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      d1Databases: ["DB"],
      cf: false,
      telemetry: { enabled: false },
      resourcePersistencePath: join(state, "v3"),
      // With a damaged database workerd prints an internal stack trace. It is hidden: the runner reports the
      // fault itself.
      handleStructuredLogs: () => undefined,
    }),
  );
  try {
    const database = await writableDatabase(miniflare);
    const migrated = await migrateDatabase(database, migrations, join(root, "migrations"));
    if (!migrated.ok) return migrated;
    await releaseLeases(database);
    return ok({ applied: migrated.value, kept: await keptIn(database) });
  } catch (error) {
    return fail("state-unusable", unusableSentence(state, error));
  } finally {
    // Also rejects when the instance could not start; that was reported already.
    await Promise.allSettled([miniflare.dispose()]);
  }
}

/** Articles are counted in the index's table of sizes, whose rows have some bytes each and not some KB. */
async function keptIn(database: Database): Promise<Kept> {
  const tables = [
    ["sources", "sources"],
    ["articles_index_docsize", "articles"],
    ["subscriptions", "subscriptions"],
  ];
  const counts = tables.map(([table, name]) => `(select count(*) from ${table}) as ${name}`);
  const kept = await database.prepare(`select ${counts.join(", ")}`).first<Kept>();
  return kept ?? { sources: 0, articles: 0, subscriptions: 0 };
}

/** Throws where the folder cannot be written to, or the database cannot be opened. */
async function writableDatabase(miniflare: Miniflare): Promise<Database> {
  const database = await miniflare.getD1Database("DB");
  await database.prepare(MIGRATIONS_TABLE).run();
  return database;
}

/** The message for a database that cannot be opened, as printed at the console. */
export function unusableSentence(state: string, error: unknown): string {
  if (isDiskFull(error)) return fullSentence(state);
  return `The database in ${join(state, "v3")} cannot be used (${messageOf(error)}). Put a copy of the folder back, or move it away to start with an empty one.`;
}

async function migrateDatabase(
  database: Database,
  migrations: readonly Migration[],
  folder: string,
): Promise<Outcome<string[], MigrateReason>> {
  const { results } = await database
    .prepare("select name from d1_migrations order by id")
    .all<{ name: string }>();
  const applied = results.map(({ name }) => name);
  const missing = applied.filter((name) => !migrations.some((migration) => migration.name === name));
  if (missing.length > 0) return fail("migration-missing", missingSentence(missing, folder));

  const pending = migrations.filter(({ name }) => !applied.includes(name));
  for (const migration of pending) {
    const outcome = await applyMigration(database, migration);
    if (!outcome.ok) return outcome;
  }
  return ok(pending.map(({ name }) => name));
}

function missingSentence(missing: readonly string[], folder: string): string {
  return `The database has been migrated by ${missing.join(", ")}, which ${folder} does not hold: it belongs to a newer version, or the file was deleted. Bring the file back, or give this version another BAODONG_STATE.`;
}

async function applyMigration(
  database: Database,
  { name, statements }: Migration,
): Promise<Outcome<null, "migration-failed">> {
  const note = database.prepare("insert into d1_migrations (name) values (?)").bind(name);
  try {
    await database.batch([...statements.map((statement) => database.prepare(statement)), note]);
    return ok(null);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return fail(
      "migration-failed",
      `Migration ${name} failed, and nothing of it was kept: ${messageOf(error)}.`,
    );
  }
}
