import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { backUp, restore } from "../../scripts/backup/copy.ts";
import { examineDatabase } from "../../scripts/doctor/database.ts";
import { databaseFile } from "../../scripts/start/database-file.ts";
import { migrate } from "../../scripts/start/migrate.ts";
import type { Settings } from "../../scripts/start/settings.ts";
import { killRunners, temporaryFolder } from "../support/runner.ts";
import { sharedBuild } from "../support/shared-build.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const ROOT = join(import.meta.dirname, "../..");
const ROWS = 2_000;
const state = temporaryFolder();
let file = "";

beforeAll(async () => {
  const { migrations } = await sharedBuild();
  expect(await migrate({ root: ROOT, state } as Settings, migrations)).toMatchObject({ ok: true });
  file = String(databaseFile(state));
  const database = new DatabaseSync(file);
  database.exec("begin");
  for (let id = 1; id <= ROWS; id++) insert(database, id);
  database.exec("commit");
  database.close();
});
afterAll(killRunners);

/** A source, and a row of the full-text index of the same number: always both, or none. */
function insert(database: DatabaseSync, id: number): void {
  database
    .prepare(
      "insert into sources (id, url, kind, name, state, interval_seconds, next_poll_at, created_at) values (?, ?, 'feed', 'Báo', 'active', 600, 'x', 'x')",
    )
    .run(id, `https://news.example/${id}/${"x".repeat(500)}`);
  database.prepare("insert into articles_index (rowid, title) values (?, ?)").run(id, `hội nghị ${id}`);
}

function contents(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true });
  const sources = database.prepare("select * from sources order by id").all();
  const found = database
    .prepare("select rowid from articles_index where articles_index match 'hội' order by rowid")
    .all();
  database.close();
  return { sources, found: found.map(({ rowid }) => rowid) };
}

test("a backup made while rows are written is of one moment; restored, the database is as it was then", async () => {
  const copy = join(temporaryFolder(), "copy.sqlite");
  const writing = new DatabaseSync(file, { timeout: 10_000 });
  let isDone = false;
  const copying = backUp(file, copy).finally(() => {
    isDone = true;
  });
  let id = ROWS;
  while (!isDone) {
    writing.exec("begin");
    insert(writing, ++id);
    writing.exec("commit");
    await turn();
  }
  writing.close();
  const outcome = await copying;
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ ok: true });
  const copied = contents(copy) as { sources: { id: number }[]; found: number[] };
  expect(copied.found.length).toBeGreaterThanOrEqual(ROWS);
  expect(copied.found).toEqual(copied.sources.map((source) => source.id));

  expect(await restore(file, copy)).toMatchObject({ ok: true });
  expect(contents(file)).toEqual(copied);
  expect(examineDatabase(state, Date.now())[0]).toMatchObject({ state: "good" });
});

test("waits for a starting system that locks its database for a moment", async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 20; round += 1) {
    const system = new DatabaseSync(file, { timeout: 10_000 });
    let isDone = false;
    const copying = backUp(file, join(folder, `${round}.sqlite`)).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      system.exec("begin; update sources set name = 'Báo' where id = 1; commit");
      await turn();
    }
    system.close();
    expect(await copying).toMatchObject({ ok: true });
  }
});

test("a file that exists is never written over, and one that is no backup changes nothing", async () => {
  expect(await backUp(file, join(ROOT, "package.json"))).toMatchObject({
    detail: expect.stringContaining("exists already"),
  });
  expect(await backUp(file, join(ROOT, "nowhere/b.sqlite"))).toMatchObject({
    detail: `The folder ${join(ROOT, "nowhere")} does not exist. Make it first.`,
  });
  const before = contents(file);
  expect(await restore(file, join(ROOT, "package.json"))).toMatchObject({
    detail: expect.stringContaining("cannot be restored, and nothing was changed"),
  });
  expect(contents(file)).toEqual(before);
});
