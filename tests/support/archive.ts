import { beforeAll, beforeEach } from "vitest";
import { openTestDb, type TestDb } from "./d1.ts";
import { present, standIn } from "./stand-in.ts";
import { type TestRun, testRun } from "./test-run.ts";

/**
 * For a test file: one real D1, emptied before each test, and a fresh run on it. Read its fields inside a
 * test or a hook only.
 */
export function useArchive(): { readonly archive: TestDb; readonly run: TestRun } {
  let opened: TestDb | undefined;
  let run: TestRun | undefined;
  beforeAll(async () => {
    opened = await openTestDb();
  });
  beforeEach(async () => {
    await opened?.clear();
    if (opened !== undefined) run = testRun(opened.db);
  });
  return {
    get archive() {
      return present(opened);
    },
    get run() {
      return present(run);
    },
  };
}

/**
 * For a test file that looks at much and changes little: one real D1, filled before the first test and never
 * emptied.
 */
export function useFilledArchive(fill: (archive: TestDb) => Promise<void>): TestDb {
  let opened: TestDb | undefined;
  beforeAll(async () => {
    opened = await openTestDb();
    await fill(opened);
  });
  return standIn(() => opened);
}
