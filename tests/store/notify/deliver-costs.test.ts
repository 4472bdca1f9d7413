import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { deleteChannel } from "../../../workers/shared/store/subscriptions/delete-channel.ts";
import {
  deleteSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenAlert,
  givenArticle,
  givenChannel,
  givenManyDeliveries,
  givenManySubscriptions,
  givenSubscription,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

/** What D1 grants an invocation on the free plan. */
const QUERIES_MAX = 50;
const STRANGERS = { query: "bóng đá", anchor: "bong da" };

const given = useArchive();
const receiver = useEach(openReceiver);

/** Runs notify and says what it cost. */
async function cost() {
  given.archive.meter.reset();
  await notify(given.run);
  const { rowsRead, rowsWritten, queries } = given.archive.meter;
  return { rowsRead, rowsWritten, queries };
}

test("an idle run costs next to nothing, whatever was delivered before", async () => {
  const before = await cost();
  for (let number = 1; number <= 5; number += 1) await givenAlert(given.run, `${receiver.url}/${number}`);
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(25);

  const idle = await cost();
  expect(idle.rowsRead).toBeLessThanOrEqual(before.rowsRead + 5);
  expect(idle).toMatchObject({ rowsWritten: 0, queries: 3 });
});

test("from unmatched article to delivered alert: at most 10 rows written, and one a minute for the channel", async () => {
  await givenAlert(given.run, receiver.url);
  const first = await cost();
  expect(first.rowsWritten).toBeLessThanOrEqual(11);
  await givenArticle(given.run, { title: "An ninh mạng: thêm một bản tin" });
  const spent = await cost();
  expect(receiver.received).toHaveLength(2);
  expect(spent.rowsWritten).toBeLessThanOrEqual(10);
  expect(spent.rowsRead).toBeLessThanOrEqual(111);
});

test("matching costs the same with 5,000 subscriptions as with 100", async () => {
  await givenAlert(given.run, receiver.url);
  await givenManySubscriptions(given.archive, 100, STRANGERS);
  const withFew = await cost();

  await given.archive.clear();
  await givenAlert(given.run, receiver.url);
  await givenManySubscriptions(given.archive, 5_000, STRANGERS);
  expect(await cost()).toEqual(withFew);
});

/** Articles that one subscription, limited to their source, sends to this many channels. */
async function givenAlerts(articles: number, channels: number) {
  const channelIds = [];
  for (let path = 1; path <= channels; path += 1)
    channelIds.push(await givenChannel(given.run, `${receiver.url}/${path}`));
  await givenSubscription(given.run, "ma túy", channelIds, { sourceIds: ["7"] });
  for (let number = 1; number <= articles; number += 1)
    await givenArticle(given.run, { title: `Bắt ma túy, vụ thứ ${number}` }, 7);
}

test.each([1, 2, 4])(
  "a full run stays within the queries of a free invocation, with %i channels",
  async (channels) => {
    await givenAlerts(12, channels);
    await notify(given.run);
    await cost();
    expect(given.archive.meter.queries).toBeLessThanOrEqual(QUERIES_MAX);
    expect(receiver.received.length).toBeGreaterThan(4);
  },
);

test("so does a run whose articles were all changed, for a subscription that is sent changes", async () => {
  await givenAlerts(12, 2);
  const { database } = given.archive;
  await database.batch([
    database.prepare("update subscriptions set alerts_on_revisions = 1"),
    database.prepare("update articles set revision = 2"),
    database.prepare(
      "insert into revisions (article_id, number, title, body, replaced_at, id) select id, 1, 'Bắt ma túy', body, '2027', -id from articles",
    ),
  ]);
  await notify(given.run);
  await cost();
  expect(given.archive.meter.queries).toBeLessThanOrEqual(QUERIES_MAX);
});

test("a run at its limit rings twice for the remaining deliveries, and not at all if there are none", async () => {
  await givenAlerts(2, 3);
  await notify(given.run);
  expect([receiver.received.length, given.run.rung.notify]).toEqual([6, 0]);

  await givenAlerts(2, 3);
  await notify(given.run);
  expect([receiver.received.length, given.run.rung.notify]).toEqual([12, 2]);
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(6 + 6 + 6);
});

test("a run that matched as many articles as it may rings for the rest", async () => {
  await givenChannel(given.run, receiver.url);
  for (let article = 0; article < 4; article += 1) await givenArticle(given.run);
  await notify(given.run);
  expect(given.run.rung.notify).toBe(1);
  await notify(given.run);
  expect(given.run.rung.notify).toBe(1);
});

/**
 * What it costs to look for due deliveries while this many wait for a subscription that is paused, through
 * one channel or another.
 */
async function costOfPaused(waiting: number, state: "active" | "disabled") {
  await given.archive.clear();
  const channelId = await givenChannel(given.run, receiver.url, { state });
  const paused = await givenSubscription(given.run, "ma túy", [channelId]);
  await givenSubscription(given.run, "biên giới", [channelId]);
  await givenManyDeliveries(given.archive, waiting, { subscriptionId: paused, channelId });
  await updateSubscription(given.run, paused, { state: "paused" });
  return { channelId, paused, spent: await cost() };
}

test.each(["active", "disabled"] as const)(
  "deliveries held for a paused subscription are not read, with a channel that is %s",
  async (state) => {
    const { spent: few } = await costOfPaused(10, state);
    const { spent: many } = await costOfPaused(5_000, state);
    expect(many).toEqual(few);
    expect(many.rowsRead).toBeLessThan(25);
    expect(receiver.received).toEqual([]);
  },
);

test("deliveries that wait for a disabled channel are not read", async () => {
  const costs = [];
  for (const waiting of [10, 5_000]) {
    await given.archive.clear();
    const channelId = await givenChannel(given.run, receiver.url, { state: "disabled" });
    const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId]);
    await givenManyDeliveries(given.archive, waiting, { subscriptionId, channelId });
    costs.push(await cost());
  }
  expect(costs[1]).toEqual(costs[0]);
});

test("held deliveries are sent when the subscription is active again, after those that waited before", async () => {
  const { channelId, paused } = await costOfPaused(3, "active");
  await givenArticle(given.run, { title: "Tuần tra biên giới" });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(1);

  await updateSubscription(given.run, paused, { state: "active" });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(4);
  expect((await deliveriesTo(given.run, channelId)).map(({ held }) => held)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("pausing a subscription reads its waiting deliveries, and none that were delivered", async () => {
  const { channelId, paused } = await costOfPaused(20, "active");
  await givenManyDeliveries(given.archive, 5_000, { subscriptionId: paused, channelId, state: "delivered" });
  given.archive.meter.reset();
  await updateSubscription(given.run, paused, { state: "active" });
  await updateSubscription(given.run, paused, { state: "paused", channelIds: [] });
  await deleteSubscription(given.run, paused);
  await deleteChannel(given.run, channelId);
  expect(given.archive.meter.rowsRead).toBeLessThan(1_000);
});
