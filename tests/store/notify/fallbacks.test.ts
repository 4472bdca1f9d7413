import { expect, test } from "vitest";
import { notify, sweep } from "../../../workers/notify/notify.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { pullWaitsNearer } from "../../../workers/shared/store/sql/clock.ts";
import { updateChannel } from "../../../workers/shared/store/subscriptions/channels.ts";
import { deleteChannel } from "../../../workers/shared/store/subscriptions/delete-channel.ts";
import { updateSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const receiver = useEach(openReceiver);
const second = useEach(openReceiver);

async function later(minutes: number) {
  given.run.clock.nowMs += minutes * MINUTE_MS;
  await sweep(given.run);
  await notifyUntilQuiet(given.run);
}

/** A subscription with a fallback channel, and an article that its first channel does not take. */
async function givenFallback(choices: Parameters<typeof givenSubscription>[3] = {}, failing = 500) {
  const channelId = await givenChannel(given.run, receiver.url);
  const fallbackChannelId = await givenChannel(given.run, second.url);
  const paired = { fallbackChannelId, ...choices };
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId], paired);
  receiver.answer(failing);
  const articleId = await givenArticle(given.run, { title: "Bắt ma túy ở Lạng Sơn" });
  await notifyUntilQuiet(given.run);
  return { channelId, fallbackChannelId, subscriptionId, articleId };
}

test("a message not accepted in time goes to the fallback once, and the first channel is still tried", async () => {
  const { channelId, fallbackChannelId, subscriptionId } = await givenFallback();
  await later(29);
  expect(second.received).toEqual([]);
  await later(1);
  await later(60);
  expect(second.received).toHaveLength(1);
  const [first] = await deliveriesTo(given.run, channelId);
  const [fallback] = await deliveriesTo(given.run, fallbackChannelId);
  expect(first).toMatchObject({ state: "pending", fallbackAt: null });
  expect(fallback).toMatchObject({ state: "delivered", fallbackOf: first?.id, body: first?.body });
  expect(fallback?.id).not.toBe(first?.id);

  receiver.answer(200);
  await later(24 * 60);
  expect((await deliveriesTo(given.run, channelId)).map(({ state }) => state)).toEqual(["delivered"]);
  expect(second.received).toHaveLength(1);
  const listed = await listDeliveries(given.run.db, { subscriptionId, before: null, limit: 10 });
  expect(listed.map(({ fallbackOf }) => fallbackOf)).toEqual([first?.id, null]);
  const broken = await brokenInvariants(given.run.db, given.run.now());
  expect(broken.filter(({ name }) => name !== "article-searchable")).toEqual([]);
});

test("a message accepted in time goes to no fallback, and costs one row more than without one", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const fallbackChannelId = await givenChannel(given.run, second.url);
  const spent = async (title: string) => {
    await givenArticle(given.run, { title });
    given.archive.meter.reset();
    await notifyUntilQuiet(given.run);
    return given.archive.meter.rowsWritten;
  };
  await givenSubscription(given.run, "ma túy", [channelId]);
  await givenSubscription(given.run, "biên giới", [channelId], { fallbackChannelId });
  await spent("Bắt ma túy ở Sơn La");
  const without = await spent("Bắt ma túy ở Lạng Sơn");
  expect(await spent("Tuần tra biên giới ở Lạng Sơn")).toBe(without + 1);
  await later(60);
  expect(second.received).toEqual([]);
  expect(receiver.received).toHaveLength(3);
});

test("a dead alert falls back at once, and one for a disabled channel waits no longer", async () => {
  const { channelId, fallbackChannelId } = await givenFallback({}, 410);
  await later(1);
  expect(second.received).toHaveLength(1);
  await givenArticle(given.run, { title: "Lại bắt ma túy ở Lạng Sơn" });
  await notifyUntilQuiet(given.run);
  await later(29);
  expect(second.received).toHaveLength(1);
  await later(1);
  expect(second.received).toHaveLength(2);
  const states = async (id: number) => (await deliveriesTo(given.run, id)).map(({ state }) => state).sort();
  expect(await states(channelId)).toEqual(["dead", "pending"]);
  expect(await states(fallbackChannelId)).toEqual(["delivered", "delivered"]);
});

test("two failing channels cause one message to the fallback, and a digest is one message there too", async () => {
  const third = await givenChannel(given.run, `${receiver.url}/third`);
  const { subscriptionId, channelId } = await givenFallback({ digest: { every: "minutes", minutes: 5 } });
  await updateSubscription(given.run, subscriptionId, { channelIds: [String(channelId), String(third)] });
  await later(11);
  expect(receiver.received.length).toBeGreaterThan(1);
  await later(31);
  await later(1);
  expect(second.received).toHaveLength(1);
  expect(JSON.parse(second.received[0]?.body ?? "")).toMatchObject({ type: "articles.digest" });
});

test("a delivery that is late through no fault of its channel does not fall back", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const fallbackChannelId = await givenChannel(given.run, second.url);
  await givenSubscription(given.run, "ma túy", [channelId], { fallbackChannelId });
  await givenArticle(given.run, { title: "Bắt ma túy ở Lạng Sơn" });
  given.run.reach.deliveries = 0;
  await notify(given.run);
  given.run.clock.nowMs += 31 * MINUTE_MS;
  await sweep(given.run);
  expect(await deliveriesTo(given.run, fallbackChannelId)).toEqual([]);
  given.run.reach.deliveries = 10;
  await later(1);
  await later(10);
  expect([receiver.received.length, second.received.length]).toEqual([1, 0]);
});

test("in quiet hours nothing falls back, and after them the first channel gets its full time again", async () => {
  const quietHours = { from: "19:10", to: "20:00", timeZone: "Asia/Ho_Chi_Minh" };
  await givenFallback({ quietHours });
  await later(40);
  await later(40);
  expect(second.received).toEqual([]);
  await later(10);
  expect(second.received).toHaveLength(1);
});

test("a paused subscription does not fall back, nor does one whose fallback was removed or deleted", async () => {
  const { subscriptionId, fallbackChannelId, channelId } = await givenFallback();
  await updateSubscription(given.run, subscriptionId, { state: "paused" });
  await later(60);
  expect(second.received).toEqual([]);
  second.answer(500);
  await updateSubscription(given.run, subscriptionId, { state: "active" });
  await later(1);
  expect(second.received).toHaveLength(1);
  await updateSubscription(given.run, subscriptionId, { fallbackChannelId: null });
  expect(await deliveriesTo(given.run, fallbackChannelId)).toMatchObject([{ state: "canceled" }]);
  expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "pending" }]);

  await updateSubscription(given.run, subscriptionId, { fallbackChannelId });
  await givenArticle(given.run, { title: "Lại bắt ma túy ở Lạng Sơn" });
  await notifyUntilQuiet(given.run);
  await deleteChannel(given.run, fallbackChannelId);
  await later(31);
  await updateChannel(given.run.db, channelId, { state: "disabled" });
  await later(60);
  expect(second.received).toHaveLength(1);
  expect((await deliveriesTo(given.run, channelId)).map(({ fallbackAt }) => fallbackAt)).toEqual([
    null,
    null,
  ]);
});

test("a fallback that was planned by a clock ahead is moved back with all waiting times", async () => {
  await givenFallback();
  given.run.clock.nowMs -= 24 * 60 * MINUTE_MS;
  await pullWaitsNearer(given.run.db, given.run.now(), 24 * 60 * MINUTE_MS);
  await later(31);
  expect(second.received).toHaveLength(1);
});
