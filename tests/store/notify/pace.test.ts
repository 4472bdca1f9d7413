import { expect, test } from "vitest";
import { sweep } from "../../../workers/notify/notify.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { retryDelivery } from "../../../workers/shared/store/alerts/deliveries.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import {
  findSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
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
const HA_NOI = "Asia/Ho_Chi_Minh";

const given = useArchive();
const receiver = useEach(openReceiver);

async function givenStories(count: number) {
  for (let number = 1; number <= count; number += 1) {
    await givenArticle(given.run, { title: `Bắt ma túy, vụ ${number}` });
    await notifyUntilQuiet(given.run);
  }
}

async function later(minutes: number) {
  given.run.clock.nowMs += minutes * MINUTE_MS;
  await sweep(given.run);
  await notifyUntilQuiet(given.run);
}

async function givenPaced(choices: Parameters<typeof givenSubscription>[3], options = {}) {
  const channelId = await givenChannel(given.run, receiver.url, options);
  return { channelId, subscriptionId: await givenSubscription(given.run, "ma túy", [channelId], choices) };
}

/** 12:00 UTC is 19:00 in Hà Nội. */
test("quiet hours put an alert off until their end, its retries too, and drop none", async () => {
  const { channelId } = await givenPaced({ quietHours: { from: "18:30", to: "19:30", timeZone: HA_NOI } });
  await givenStories(2);
  expect((await deliveriesTo(given.run, channelId)).map(({ nextAttemptAt }) => nextAttemptAt)).toEqual(
    Array(2).fill("2026-11-21T12:30:00.000Z"),
  );
  await later(29);
  expect(receiver.received).toEqual([]);
  receiver.answer(500);
  await later(1);
  expect(receiver.received).toHaveLength(2);
  given.run.clock.nowMs -= 5 * MINUTE_MS;
  receiver.answer(200);
  await later(10);
  expect(receiver.received).toHaveLength(4);
});

test("a late alert waits if it falls into quiet hours, and other alerts are sent meanwhile", async () => {
  const grouped = { group: "article" as const };
  const { channelId } = await givenPaced({}, grouped);
  const late = await givenSubscription(given.run, '"ma túy"', [channelId]);
  receiver.answer(500);
  await givenStories(1);
  await updateSubscription(given.run, late, {
    quietHours: { from: "19:00", to: "20:00", timeZone: HA_NOI },
  });
  receiver.answer(200);
  await later(1);
  const rows = async () =>
    (await deliveriesTo(given.run, channelId)).map(({ state, nextAttemptAt }) => [state, nextAttemptAt]);
  expect(await rows()).toMatchObject([
    ["delivered", expect.anything()],
    ["pending", "2026-11-21T13:00:00.000Z"],
  ]);
  await later(60);
  expect((await rows()).map(([state]) => state)).toEqual(["delivered", "delivered"]);
});

test("no digest of a deleted subscription is sent", async () => {
  const { subscriptionId, channelId } = await givenPaced({ digest: { every: "minutes", minutes: 30 } });
  await givenStories(1);
  await updateSubscription(given.run, subscriptionId, { channelIds: [] });
  await later(33);
  expect(await deliveriesTo(given.run, channelId)).toEqual([]);
  const { digestDueAt } = (await findSubscription(given.run.db, subscriptionId)) ?? {};
  expect(digestDueAt).toBeNull();
});

test("a quiet match that becomes an alert is collected and sent in the digest", async () => {
  await givenPaced({ digest: { every: "minutes", minutes: 30 }, maxAgeHours: 24 });
  const publishedAt = "2026-11-01T08:00:00.000Z";
  await givenArticle(given.run, { title: "Bắt ma túy, vụ cũ", publishedAt });
  await notifyUntilQuiet(given.run);
  await later(40);
  expect(receiver.received).toEqual([]);
  await given.run.db.update(articles).set({ publishedAt: "2026-11-21T11:00:00.000Z", matchedAt: null });
  await notifyUntilQuiet(given.run);
  await later(40);
  const bodies = receiver.received.map(({ body }) => JSON.parse(body));
  expect(bodies).toMatchObject([{ type: "articles.digest", data: { digest: { count: 1 } } }]);
  await later(60);
  expect(receiver.received).toHaveLength(1);
});

test("an article that is matched again uses up nothing of a storm cap", async () => {
  const { subscriptionId } = await givenPaced({ maxPerHour: 2 });
  await givenStories(1);
  for (let again = 0; again < 3; again += 1) {
    await given.run.db.update(articles).set({ matchedAt: null });
    await notifyUntilQuiet(given.run);
  }
  expect(await findSubscription(given.run.db, subscriptionId)).toMatchObject({ hourCount: 1 });
  await givenArticle(given.run, { title: "Bắt ma túy, vụ khác" });
  await notifyUntilQuiet(given.run);
  expect(receiver.received).toHaveLength(2);
});

test("a channel that wants each story once gets the first copy for each subscription, and later ones by a retry", async () => {
  const { run, archive } = given;
  const [once, each] = [
    await givenChannel(run, `${receiver.url}/once`, { group: "story" }),
    await givenChannel(run, `${receiver.url}/each`),
  ];
  const fallbackChannelId = await givenChannel(run, `${receiver.url}/fallback`);
  await givenSubscription(run, "ma túy", [once, each], { fallbackChannelId, fallbackAfterMinutes: 5 });
  const other = await givenSubscription(run, "biên giới", [once]);
  const ids: number[] = [];
  const publish = async (title: string) => {
    ids.push(await givenArticle(run, { title }));
    if (ids.length > 1)
      await archive.database
        .prepare("update articles set story_id = ? where id in (select value from json_each(?))")
        .bind(ids[0] ?? 0, JSON.stringify(ids))
        .run();
    await notifyUntilQuiet(run);
  };
  const told = () => receiver.received.map(({ path }) => path);
  await publish("Bắt ma túy");
  await publish("Bắt ma túy ở biên giới");
  expect(told()).toEqual(expect.arrayContaining(["POST /once", "POST /each", "POST /each", "POST /once"]));
  await publish("Bắt vụ ma túy ở biên giới");
  expect(told().filter((path) => path === "POST /once")).toHaveLength(2);
  expect(told().filter((path) => path === "POST /each")).toHaveLength(3);

  const later = (await deliveriesTo(run, once)).filter(({ state }) => state !== "delivered");
  expect(later).toHaveLength(3);
  for (const { state, lastError, fallbackAt, endedAt } of later)
    expect([state, lastError, fallbackAt, endedAt]).toEqual([
      "canceled",
      "same-story",
      null,
      isoAt(run.now()),
    ]);
  expect(later.filter(({ subscriptionId }) => subscriptionId === other)).toHaveLength(1);
  // The articles of this test are in no index.
  const broken = (await brokenInvariants(run.db, run.now())).map(({ name }) => name);
  expect(broken).toEqual(["article-searchable"]);

  await retryDelivery(run, later[0]?.id ?? 0);
  await notifyUntilQuiet(run);
  expect(told().filter((path) => path === "POST /once")).toHaveLength(3);
});

test("a subscription that wants each story once sends its first article on every channel, another one all of them", async () => {
  const { run, archive } = given;
  const channel = await givenChannel(run, receiver.url);
  const once = await givenSubscription(run, "ma túy", [channel], { perStory: true });
  const each = await givenSubscription(run, "ma túy", [channel]);
  const [first, second] = [
    await givenArticle(run, { title: "Bắt ma túy" }),
    await givenArticle(run, { title: "Vụ ma túy" }),
  ];
  await archive.database
    .prepare("update articles set story_id = ? where id in (?, ?)")
    .bind(first, first, second)
    .run();
  await notifyUntilQuiet(run);
  const sent = await deliveriesTo(run, channel);
  const statesOf = (id: number) =>
    sent
      .filter(({ subscriptionId }) => subscriptionId === id)
      .map(({ state, lastError }) => lastError ?? state);
  expect(statesOf(once).toSorted()).toEqual(["delivered", "same-story"]);
  expect(statesOf(each)).toEqual(["delivered", "delivered"]);
});
