import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { openForReading } from "../start/database-file.ts";
import { messageOf } from "../start/state.ts";

export type Copied = { articles: number; migrations: number };

const FILE_MODE = 0o600;
/**
 * All pages in one step: a copy in several steps starts again at every write in between, and may
 * never end.
 */
const PAGES_AT_ONCE = 2_147_483_647;

/**
 * Copies a database into one file, page by page (SQLite's online backup). The copy shows one moment although
 * the system goes on writing, and has the same full-text index. An incomplete copy is removed.
 */
export async function backUp(database: string, file: string): Promise<Outcome<Copied, "not-copied">> {
  const exists = `${file} exists already. Give another name, or remove it first.`;
  if (existsSync(file)) return fail("not-copied", exists);
  const folder = dirname(file);
  if (!existsSync(folder)) return fail("not-copied", `The folder ${folder} does not exist. Make it first.`);
  const partial = `${file}.partial`;
  try {
    const copied = await copyPages(database, partial);
    renameSync(partial, file);
    return ok(copied);
  } catch (error) {
    rmSync(partial, { force: true });
    return fail("not-copied", `${database} could not be copied to ${file}: ${messageOf(error)}.`);
  }
}

/**
 * Replaces a closed database with a copy, atomically: after a crash either the old or the new one is there.
 */
export async function restore(database: string, file: string): Promise<Outcome<Copied, "not-restored">> {
  if (!existsSync(file)) return fail("not-restored", `${file} does not exist.`);
  const partial = `${database}.partial`;
  try {
    const copied = await copyPages(file, partial);
    for (const suffix of ["-wal", "-shm"]) rmSync(database + suffix, { force: true });
    renameSync(partial, database);
    return ok(copied);
  } catch (error) {
    rmSync(partial, { force: true });
    return fail("not-restored", `${file} cannot be restored, and nothing was changed: ${messageOf(error)}.`);
  }
}

async function copyPages(from: string, to: string): Promise<Copied> {
  rmSync(to, { force: true });
  const source = openForReading(from);
  try {
    await backup(source, to, { rate: PAGES_AT_ONCE });
  } finally {
    source.close();
  }
  chmodSync(to, FILE_MODE);
  return checked(to);
}

/** Counts the articles in a copy. Throws where the copy is damaged, or is not a database of this product. */
function checked(file: string): Copied {
  const database = new DatabaseSync(file);
  try {
    // Puts everything into one file, without a journal beside it.
    database.exec("pragma journal_mode = delete");
    const answer = database.prepare("pragma quick_check(1)").get()?.quick_check;
    if (answer !== "ok") throw new Error(`it is damaged (${answer})`);
    return { articles: count(database, "articles"), migrations: count(database, "d1_migrations") };
  } finally {
    database.close();
  }
}

function count(database: DatabaseSync, table: string): number {
  return Number(database.prepare(`select count(*) as rows from ${table}`).get()?.rows);
}
