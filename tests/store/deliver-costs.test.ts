import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { deleteChannel } from "../../workers/shared/store/channels.ts";
import { deleteSubscription, updateSubscription } from "../../workers/shared/store/subscriptions.ts";
import {
  deliveriesTo,
  givenAlert,
  givenArticle,
  givenChannel,
  givenManyDeliveries,
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

/** Articles that one subscription, limited to their source, sends to this many channels. */
async function givenAlerts(articles: number, channels: number) {
  const channelIds = [];
  for (let path = 1; path <= channels; path += 1)
    channelIds.push(await givenChannel(run, `${receiver.url}/${path}`));
  await givenSubscription(run, "ma túy", channelIds, { sourceIds: ["7"] });
  for (let number = 1; number <= articles; number += 1)
    await givenArticle(run, { title: `Bắt ma túy, vụ thứ ${number}` }, 7);
}

test.each([1, 2, 4])(
  "a full run stays within the queries of a free invocation, with %i channels",
  async (channels) => {
    await givenAlerts(12, channels);
    await notify(run);
    await cost();
    expect(store.meter.queries).toBeLessThanOrEqual(QUERIES_MAX);
    expect(receiver.received.length).toBeGreaterThan(4);
  },
);

test("a run that has its fill rings once for what it leaves over, and not at all where nothing is left", async () => {
  await givenAlerts(2, 3);
  await notify(run);
  expect([receiver.received.length, run.rung.notify]).toEqual([6, 0]);

  await givenAlerts(2, 3);
  await notify(run);
  expect([receiver.received.length, run.rung.notify]).toEqual([12, 1]);
  await notifyUntilQuiet(run);
  expect(receiver.received).toHaveLength(6 + 6 + 6);
});

/** What it costs to look for due deliveries while this many wait for a subscription that is paused, through one channel or another. */
async function costOfPaused(waiting: number, state: "active" | "disabled") {
  await store.clear();
  const channelId = await givenChannel(run, receiver.url, { state });
  const paused = await givenSubscription(run, "ma túy", [channelId]);
  await givenSubscription(run, "biên giới", [channelId]);
  await givenManyDeliveries(store, waiting, { subscriptionId: paused, channelId });
  await updateSubscription(run, paused, { state: "paused" });
  return { channelId, paused, spent: await cost() };
}

test.each(["active", "disabled"] as const)(
  "what waits for a paused subscription is not read through, its channel being %s",
  async (state) => {
    const { spent: few } = await costOfPaused(10, state);
    const { spent: many } = await costOfPaused(5_000, state);
    expect(many).toEqual(few);
    expect(many.rowsRead).toBeLessThan(20);
    expect(receiver.received).toEqual([]);
  },
);

test("what waits for a disabled channel is not read through", async () => {
  const costs = [];
  for (const waiting of [10, 5_000]) {
    await store.clear();
    const channelId = await givenChannel(run, receiver.url, { state: "disabled" });
    const subscriptionId = await givenSubscription(run, "ma túy", [channelId]);
    await givenManyDeliveries(store, waiting, { subscriptionId, channelId });
    costs.push(await cost());
  }
  expect(costs[1]).toEqual(costs[0]);
});

test("what waited for a paused subscription goes out once it is active again, after what waited before", async () => {
  const { channelId, paused } = await costOfPaused(3, "active");
  await givenArticle(run, { title: "Tuần tra biên giới" });
  await notifyUntilQuiet(run);
  expect(receiver.received).toHaveLength(1);

  await updateSubscription(run, paused, { state: "active" });
  await notifyUntilQuiet(run);
  expect(receiver.received).toHaveLength(4);
  expect((await deliveriesTo(run, channelId)).map(({ held }) => held)).toEqual([false, false, false, false]);
});

test("to pause a subscription reads what waits, and nothing that was delivered", async () => {
  const { channelId, paused } = await costOfPaused(20, "active");
  await givenManyDeliveries(store, 5_000, { subscriptionId: paused, channelId, state: "delivered" });
  store.meter.reset();
  await updateSubscription(run, paused, { state: "active" });
  await updateSubscription(run, paused, { state: "paused", channelIds: [] });
  await deleteSubscription(run, paused);
  await deleteChannel(run, channelId);
  expect(store.meter.rowsRead).toBeLessThan(1_000);
});
