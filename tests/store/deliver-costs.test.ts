import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import {
  givenAlert,
  givenArticle,
  givenChannel,
  givenManySubscriptions,
  givenSubscription,
  notifyUntilQuiet,
} from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

/** What D1 grants an invocation on the free plan. */
const QUERIES_MAX = 50;
const STRANGERS = { query: "bóng đá", anchor: "bong da" };

let store: TestDb;
let receiver: Receiver;
let run: TestRun;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  receiver = await openReceiver();
  run = testRun(store.db);
  return receiver.close;
});

/** Runs notify and says what it cost. */
async function cost() {
  store.meter.reset();
  await notify(run);
  const { rowsRead, rowsWritten, queries } = store.meter;
  return { rowsRead, rowsWritten, queries };
}

test("an idle run costs next to nothing, whatever was delivered before", async () => {
  const before = await cost();
  for (let number = 1; number <= 5; number += 1) await givenAlert(run, `${receiver.url}/${number}`);
  await notifyUntilQuiet(run);
  expect(receiver.received).toHaveLength(25);

  const idle = await cost();
  expect(idle.rowsRead).toBeLessThanOrEqual(before.rowsRead + 5);
  expect(idle).toMatchObject({ rowsWritten: 0, queries: 2 });
});

test("from unmatched article to delivered alert: at most 10 rows written", async () => {
  await givenAlert(run, receiver.url);
  const spent = await cost();
  expect(receiver.received).toHaveLength(1);
  expect(spent.rowsWritten).toBeLessThanOrEqual(10);
  expect(spent.rowsRead).toBeLessThanOrEqual(100);
});

test("matching costs the same with 5,000 subscriptions as with 100", async () => {
  await givenAlert(run, receiver.url);
  await givenManySubscriptions(store, 100, STRANGERS);
  const withFew = await cost();

  await store.clear();
  await givenAlert(run, receiver.url);
  await givenManySubscriptions(store, 5_000, STRANGERS);
  expect(await cost()).toEqual(withFew);
});

test("a full run stays within the queries of a free invocation, and rings for the rest", async () => {
  const channels = [];
  for (const path of ["a", "b", "c", "d"]) channels.push(await givenChannel(run, `${receiver.url}/${path}`));
  await givenSubscription(run, "ma túy", channels);
  for (let number = 1; number <= 6; number += 1)
    await givenArticle(run, { title: `Bắt ma túy, vụ thứ ${number}` });

  await cost();
  expect(store.meter.queries).toBeLessThanOrEqual(QUERIES_MAX);
  expect(receiver.received).toHaveLength(8);
  expect(run.rung.notify).toBeGreaterThan(0);
});

test("the backlog of a disabled channel is not read through", async () => {
  const channelId = await givenChannel(run, receiver.url, { state: "disabled" });
  await givenSubscription(run, "ma túy", [channelId]);
  const costWithBacklog = async () => {
    for (let number = 1; number <= 5; number += 1)
      await givenArticle(run, { title: `Bắt ma túy, vụ thứ ${number}` });
    await notify(run);
    return cost();
  };
  const small = await costWithBacklog();
  expect(await costWithBacklog()).toEqual(small);
});
