import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchSoundness } from "../../../scripts/start/soundness.ts";
import { until } from "../../support/runner.ts";

const CHECKING = "checking the database in the background, since the last run did not end cleanly";
const PAGE_BYTES = 4_096;

let state = "";
let file = "";
let said: string[] = [];

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "baodong-test-"));
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  mkdirSync(folder, { recursive: true });
  file = join(folder, `${"a".repeat(64)}.sqlite`);
  const database = new DatabaseSync(file);
  database.exec(`pragma page_size = ${PAGE_BYTES};
    create table articles as select hex(zeroblob(500)) as body from json_each('[${"0,".repeat(99)}0]')`);
  database.close();
  said = [];
});
afterEach(() => rmSync(state, { recursive: true }));

function start() {
  const soundness = watchSoundness(state, (line) => said.push(line));
  soundness.check();
  return soundness;
}

test("after a run that ended well nothing of the database is read, however large it is", () => {
  start().end();
  start().end();
  expect(said).toEqual([]);
});

test("after a kill the database is checked while the system runs, and once it is whole not again", async () => {
  start();
  const next = start();
  await until(() => said.length === 2);
  expect(said).toEqual([CHECKING, "the database is intact"]);
  next.end();
  start().end();
  expect(said).toHaveLength(2);
});

test("a page that is damaged is found; and the next start looks again, as long as it is there", async () => {
  start();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill("damage", 5 * PAGE_BYTES, 6 * PAGE_BYTES));
  for (let starts = 0; starts < 2; starts += 1) {
    const soundness = start();
    expect(await soundness.damaged).toMatch(/^The database in \S+ cannot be used \(.+\)\. Put a copy/);
    soundness.end();
  }
});

test("a file that is no database any more is damaged; one that cannot be opened is only not checked", async () => {
  start();
  writeFileSync(file, "no database ".repeat(PAGE_BYTES));
  expect(await start().damaged).toContain("file is not a database");

  said = [];
  rmSync(file);
  mkdirSync(file);
  start();
  await until(() => said.length === 2);
  expect(said).toEqual([
    CHECKING,
    expect.stringMatching(/^The database could not be checked: disk I\/O error/),
  ]);
  rmSync(file, { recursive: true });
});

test("after an interrupted check, or a runtime that crashed, the next start checks again", () => {
  start();
  start().end();
  expect(existsSync(join(state, "running"))).toBe(true);

  rmSync(join(state, "running"));
  const soundness = start();
  soundness.broke();
  soundness.end();
  expect(existsSync(join(state, "running"))).toBe(true);
});
