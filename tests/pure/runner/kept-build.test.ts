import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Build } from "../../../scripts/start/build.ts";
import { keptBuildFile, keptOrBuilt } from "../../../scripts/start/kept-build.ts";

let root = "";
let file = "";
let made: Build[] = [];
let said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "baodong-test-"));
  for (const folder of ["workers/api", "migrations", "state"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "wrangler.toml"), "");
  writeFileSync(join(root, "workers/api/index.ts"), "export default {}");
  file = keptBuildFile(join(root, "state"));
  [made, said] = [[], []];
});
afterEach(() => rmSync(root, { recursive: true }));

/** Each build is told from the others by the name of its migration. */
async function make(): Promise<Build> {
  const build = { workers: [], migrations: [{ name: `đợt ${made.length}`, statements: [] }] };
  made.push(build);
  return build;
}

async function start(): Promise<string | undefined> {
  const build = await keptOrBuilt(root, file, { make, show: (line) => said.push(line) });
  return build.migrations[0]?.name;
}

test("what was built once is there for the next start, which builds nothing", async () => {
  expect([await start(), await start()]).toEqual(["đợt 0", "đợt 0"]);
  expect(made).toHaveLength(1);
  expect(said).toEqual(["building the workers"]);
  expect(readdirSync(join(root, "state"))).toEqual(["build.json"]);
});

test.each([
  ["a source", "workers/api/index.ts"],
  ["a further source", "workers/api/new.ts"],
  ["a migration", "migrations/0001_more.sql"],
  ["the settings of the workers", "wrangler.toml"],
  ["a locked version", "package-lock.json"],
])("after a change of %s it is built anew, and that is kept", async (_, name) => {
  await start();
  writeFileSync(join(root, name), "// changed");
  expect([await start(), await start()]).toEqual(["đợt 1", "đợt 1"]);
});

test.each([
  ["was cut off", (text: Buffer) => text.subarray(0, -9)],
  ["lost its digest", (text: Buffer) => text.subarray(0, 65)],
  ["has other bytes", (text: Buffer) => Buffer.from(text.toString().replace("đợt", "dot"))],
  ["is empty", () => Buffer.alloc(0)],
])("a kept build that %s is made anew", async (_, damage) => {
  await start();
  writeFileSync(file, damage(readFileSync(file)));
  expect([await start(), await start()]).toEqual(["đợt 1", "đợt 1"]);
});

test("if it cannot be kept, a message says so and the start continues", async () => {
  mkdirSync(file);
  expect(await start()).toBe("đợt 0");
  expect(said[1]).toContain(`could not be kept in ${file}`);
  expect(readdirSync(join(root, "state"))).toEqual(["build.json"]);
});
