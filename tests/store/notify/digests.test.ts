import { expect, test } from "vitest";
import { notify, sweep } from "../../../workers/notify/notify.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { dueDigests, endDigest, readCollected } from "../../../workers/shared/store/alerts/digests.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { listMatches } from "../../../workers/shared/store/alerts/list-matches.ts";
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
const HALF_HOURLY = { every: "minutes", minutes: 30 } as const;

const given = useArchive();
const receiver = useEach(openReceiver);

type Told = {
  type: string;
  data: { digest?: { id: string; reason: string; count: number }; articles?: { title: string }[] };
};

function told() {
  return receiver.received.map(({ body }) => JSON.parse(body) as Told);
}

/** But for the index, which has none of these articles. */
async function broken() {
  const all = await brokenInvariants(given.run.db, given.run.now());
  return all.filter(({ name }) => name !== "article-searchable");
}

async function givenStories(count: number, from = 1) {
  for (let number = from; number < from + count; number += 1) {
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

test("a digest has all collected matches in one message, once, at the announced time", async () => {
  const { channelId, subscriptionId } = await givenPaced({ digest: HALF_HOURLY });
  await givenStories(3);
  expect(told()).toEqual([]);
  const { digestDueAt } = (await findSubscription(given.run.db, subscriptionId)) ?? {};
  expect(digestDueAt).toBe("2026-11-21T12:32:35.000Z");
  const waiting = await listMatches(given.run.db, { subscriptionId, before: null, limit: 9 });
  expect(waiting.map(({ isWaiting, digestId }) => [isWaiting, digestId])).toEqual(
    Array(3).fill([true, null]),
  );
  expect(await broken()).toEqual([]);

  await later(32);
  expect(told()).toEqual([]);
  await later(1);
  expect(told()).toMatchObject([
    {
      type: "articles.digest",
      data: {
        digest: { reason: "schedule", count: 3 },
        articles: [
          { title: "Bắt ma túy, vụ 3" },
          { title: "Bắt ma túy, vụ 2" },
          { title: "Bắt ma túy, vụ 1" },
        ],
      },
    },
  ]);
  const [digest] = await listDeliveries(given.run.db, { subscriptionId, before: null, limit: 9 });
  expect(digest).toMatchObject({ kind: "digest", state: "delivered", channelId, articleId: null });
  const listed = await listMatches(given.run.db, { digestId: digest?.digestId ?? 0, before: null, limit: 9 });
  expect(listed).toHaveLength(3);
  expect((await findSubscription(given.run.db, subscriptionId))?.digestDueAt).toBeNull();
  await later(60);
  expect(told()).toHaveLength(1);
  expect(await broken()).toEqual([]);
});

test("an article of a digest that is matched again is not sent again, not even by itself", async () => {
  const { subscriptionId } = await givenPaced({ digest: HALF_HOURLY });
  await givenStories(1);
  const again = async () => {
    await given.run.db.update(articles).set({ matchedAt: null });
    await notifyUntilQuiet(given.run);
  };
  await again();
  await later(33);
  await again();
  await updateSubscription(given.run, subscriptionId, { digest: null });
  await again();
  await later(60);
  expect(told()).toHaveLength(1);
});

test("two sweeps that build the same digest make one, and later matches are in the next", async () => {
  const { channelId } = await givenPaced({ digest: HALF_HOURLY });
  await givenStories(1);
  given.run.clock.nowMs += 33 * MINUTE_MS;
  const [due] = await dueDigests(given.run, 1);
  if (due === undefined) throw new Error("nothing is due");
  const { matchIds, articles } = await readCollected(given.run, due, 1);
  await givenStories(1, 2);
  const end = () =>
    endDigest(given.run, due, {
      ...{ digestId: given.run.newId(), matchIds, articles, body: "{}" },
      nextDueAt: "2026-11-21T12:33:00.001Z",
    });
  expect([await end(), await end()]).toEqual([true, false]);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
  await sweep(given.run);
  given.run.clock.nowMs += 1;
  await sweep(given.run);
  expect(told().map(({ data }) => data?.digest?.count)).toEqual([undefined, 1]);
});

test("collected matches are sent at once when the digest setting is removed, and later if the subscription is paused", async () => {
  const { subscriptionId } = await givenPaced({ digest: HALF_HOURLY });
  await givenStories(1);
  await updateSubscription(given.run, subscriptionId, { state: "paused" });
  await later(60);
  expect(told()).toEqual([]);
  await updateSubscription(given.run, subscriptionId, { state: "active", digest: null });
  await later(0);
  expect(told()).toHaveLength(1);
  await givenStories(1, 2);
  expect(told().map(({ type }) => type)).toEqual(["articles.digest", "article.matched"]);
});

test("a digest that was planned by a clock ahead is due", async () => {
  const { subscriptionId } = await givenPaced({ digest: HALF_HOURLY });
  given.run.clock.nowMs += 1_440 * MINUTE_MS;
  await givenStories(1);
  given.run.clock.nowMs -= 1_440 * MINUTE_MS;
  await later(1);
  expect(told()).toHaveLength(1);
  expect((await findSubscription(given.run.db, subscriptionId))?.digestDueAt).toBeNull();
});

test("in a storm the first articles are sent one by one, and the others in one summary with their number", async () => {
  const { subscriptionId } = await givenPaced({ maxPerHour: 2 });
  await givenStories(5);
  expect(told().map(({ type }) => type)).toEqual(["article.matched", "article.matched"]);
  await later(60);
  expect(told().slice(2)).toMatchObject([
    { type: "articles.digest", data: { digest: { reason: "storm", count: 3 } } },
  ]);
  await givenStories(1, 6);
  expect(told()).toHaveLength(4);
  expect(await listMatches(given.run.db, { subscriptionId, before: null, limit: 9 })).toHaveLength(6);
});

test("the cost of a digest does not grow with earlier ones, and each of its articles costs a few rows", async () => {
  await givenPaced({ digest: HALF_HOURLY });
  const cost = async (work: () => Promise<void>) => {
    given.archive.meter.reset();
    await work();
    const { rowsRead, rowsWritten, queries } = given.archive.meter;
    return { rowsRead, rowsWritten, queries };
  };
  const round = async (from: number) => {
    await givenStories(1, from);
    await givenArticle(given.run, { title: "Lại bắt ma túy" });
    const collected = await cost(() => notify(given.run));
    given.run.clock.nowMs += 33 * MINUTE_MS;
    return { collected, made: await cost(() => sweep(given.run)) };
  };
  await round(1);
  const [one, other] = [await round(2), await round(3)];
  expect(other.made.rowsRead - one.made.rowsRead).toBeLessThanOrEqual(2);
  expect(one.collected.rowsWritten).toBeLessThanOrEqual(9);
  expect(one.made.rowsWritten).toBeLessThanOrEqual(25);
  const idle = await cost(() => sweep(given.run));
  expect(idle).toMatchObject({ rowsWritten: 0, queries: 6 });
});
