import { afterAll, beforeAll, beforeEach } from "vitest";
import { openTestDb, type TestDb } from "./d1.ts";
import { type TestRun, testRun } from "./test-run.ts";

/** For a test file: one real D1, emptied before each test, and a fresh run on it. Read its fields inside a test or a hook only. */
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
  afterAll(() => opened?.close());
  return {
    get archive() {
      return given(opened);
    },
    get run() {
      return given(run);
    },
  };
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the archive is there inside tests and hooks only");
  return value;
}
