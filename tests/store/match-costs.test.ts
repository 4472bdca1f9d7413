import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { givenArticle, givenManySubscriptions } from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

let store: TestDb;
let run: TestRun;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  run = testRun(store.db);
});

/** What it reads to try an article on this many subscriptions, which it does not match. */
async function readToTry(subscriptions: number) {
  await store.clear();
  await givenManySubscriptions(store, subscriptions, { query: '"ma túy" AND "bóng đá"', anchor: "ma tuy" });
  await givenArticle(run, { title: "Bắt ma túy" });
  store.meter.reset();
  await notify(run);
  return store.meter.rowsRead;
}

test("an article that many subscriptions wait for reads each of them once", async () => {
  const [some, many] = [await readToTry(1_000), await readToTry(4_000)];
  expect(many / some).toBeLessThan(4.2);
});
