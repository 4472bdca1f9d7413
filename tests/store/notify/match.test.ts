import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { links, sightings, sources } from "../../../workers/shared/schema/sources.ts";
import { subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import { listMatches } from "../../../workers/shared/store/alerts/list-matches.ts";
import { createAlias } from "../../../workers/shared/store/subscriptions/aliases.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenManySubscriptions,
  givenSubscription,
  isMatched,
  matchedSubscriptions,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";

const NEWS = { title: "Công an Nghệ An triệt phá đường dây ma túy", lead: "Chuyên án kéo dài ba tháng." };
const NOWHERE = "http://127.0.0.1:1/";

const given = useArchive();

test("each subscription that the article matches gets it, with snippets, and no other", async () => {
  const wanted = await givenSubscription(given.run, '"ma túy" AND "chuyên án"', []);
  await givenSubscription(given.run, "ma tuý NOT Covid AND bóng đá", []);
  const folded = await givenSubscription(given.run, "nghe an", []);
  const articleId = await givenArticle(given.run, NEWS);
  await notify(given.run);

  expect(await matchedSubscriptions(given.run)).toEqual([wanted, folded]);
  const [match] = await listMatches(given.run.db, { subscriptionId: wanted, before: null, limit: 10 });
  expect(match?.snippets[0]).toEqual({ field: "title", text: NEWS.title, ranges: [[36, 42]] });
  expect(await isMatched(given.run, articleId)).toBe(true);
});

test("a subscription with sources gets only their articles", async () => {
  const listens = await givenSubscription(given.run, "ma túy", [], { sourceIds: ["7"] });
  await givenSubscription(given.run, "ma túy", [], { sourceIds: ["8"] });
  await givenArticle(given.run, NEWS, 7);
  await givenArticle(given.run, NEWS);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([listens]);
});

test("a name that a user added finds the other names at once, in queries that were there before", async () => {
  const subscriptionId = await givenSubscription(given.run, 'alias:"nhà Quốc hội"', []);
  const opening = { title: "Khai mạc tại hội trường Diên Hồng" };
  await givenArticle(given.run, opening);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([]);

  await createAlias(given.run, ["nhà Quốc hội", "Hội trường Diên Hồng"]);
  await givenArticle(given.run, opening);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([subscriptionId]);
});

test("a source that showed the article after another had found it counts as well", async () => {
  const listens = await givenSubscription(given.run, "ma túy", [], { sourceIds: ["8"] });
  await givenSubscription(given.run, "ma túy", [], { sourceIds: ["9"] });
  await givenArticle(given.run, { ...NEWS, url: "https://bao.test/ma-tuy" }, 7);
  await given.run.db.insert(sightings).values({ url: "https://bao.test/ma-tuy", sourceId: 8 });
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([listens]);
});

test("a paused subscription gets no match", async () => {
  await givenSubscription(given.run, "ma túy", [], { state: "paused" });
  await givenArticle(given.run, NEWS);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([]);
});

test("each channel of a subscription gets one delivery: a disabled one's waits, a missing one has none", async () => {
  const [active, disabled] = [
    await givenChannel(given.run, NOWHERE),
    await givenChannel(given.run, NOWHERE, { state: "disabled" }),
  ];
  await givenSubscription(given.run, "ma túy", [active, disabled, active, 404]);
  await givenArticle(given.run, NEWS);
  await notify(given.run);
  expect(await deliveriesTo(given.run, active)).toMatchObject([{ attempts: 1 }]);
  expect(await deliveriesTo(given.run, disabled)).toMatchObject([{ state: "pending", attempts: 0 }]);
  expect(await deliveriesTo(given.run, 404)).toEqual([]);
});

test("an article that is matched again alerts only channels that have not got it yet", async () => {
  const first = await givenChannel(given.run, NOWHERE, { state: "disabled" });
  const subscriptionId = await givenSubscription(given.run, "ma túy", [first]);
  await givenArticle(given.run, NEWS);
  await notify(given.run);

  const second = await givenChannel(given.run, NOWHERE, { state: "disabled" });
  await given.run.db.update(subscriptions).set({ channelIds: [String(first), String(second)] });
  await given.run.db.update(articles).set({ matchedAt: null, revision: 2, lead: "Chuyên án đã khép lại." });
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([subscriptionId]);
  expect(await deliveriesTo(given.run, first)).toHaveLength(1);
  expect(await deliveriesTo(given.run, second)).toHaveLength(1);
});

test("a stored query that cannot be run is logged, and does not affect others", async () => {
  const broken = await givenSubscription(given.run, "ma túy", []);
  const sound = await givenSubscription(given.run, "ma túy", []);
  await given.run.db.update(subscriptions).set({ query: '"ma túy' }).where(eq(subscriptions.id, broken));
  await givenArticle(given.run, NEWS);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([sound]);
  expect(given.run.events).toContain("subscription.failed");
});

test("an article that 1,100 subscriptions match reaches every one of them", async () => {
  const channelId = await givenChannel(given.run, NOWHERE, { state: "disabled" });
  await givenManySubscriptions(given.archive, 1_100, {
    query: "ma túy",
    anchor: "ma tuy",
    channelIds: [channelId],
  });
  const articleId = await givenArticle(given.run, NEWS);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toHaveLength(1_100);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(1_100);
  expect(await isMatched(given.run, articleId)).toBe(true);
});

describe("an article older than a subscription's maximum age", () => {
  const OLD = { ...NEWS, publishedAt: "2026-11-01T00:00:00.000Z" };

  async function givenWaiting(maxAgeHours: number | null) {
    const channelId = await givenChannel(given.run, NOWHERE, { state: "disabled" });
    return { channelId, id: await givenSubscription(given.run, "ma túy", [channelId], { maxAgeHours }) };
  }

  async function quietOf(subscriptionId: number) {
    const [match] = await listMatches(given.run.db, { subscriptionId, before: null, limit: 10 });
    return match?.quiet;
  }

  test("is stored as a quiet match with its reason, without deliveries", async () => {
    const [week, ever] = [await givenWaiting(168), await givenWaiting(null)];
    await givenArticle(given.run, OLD);
    await notify(given.run);
    expect(await quietOf(week.id)).toBe("too-old");
    expect(await deliveriesTo(given.run, week.channelId)).toEqual([]);
    expect(await quietOf(ever.id)).toBeNull();
    expect(await deliveriesTo(given.run, ever.channelId)).toHaveLength(1);
  });

  test("alerts after all if the subscription accepts any age when it is revised", async () => {
    const { id, channelId } = await givenWaiting(168);
    await givenArticle(given.run, OLD);
    await notify(given.run);
    await given.run.db.update(subscriptions).set({ maxAgeHours: null });
    await given.run.db.update(articles).set({ matchedAt: null, revision: 2 });
    await notify(given.run);
    expect(await quietOf(id)).toBeNull();
    expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
  });

  test("stays an alert if it was sent before the maximum age was set", async () => {
    const { id, channelId } = await givenWaiting(null);
    await givenArticle(given.run, OLD);
    await notify(given.run);
    await given.run.db.update(subscriptions).set({ maxAgeHours: 168 });
    await given.run.db.update(articles).set({ matchedAt: null, revision: 2 });
    await notify(given.run);
    expect(await quietOf(id)).toBeNull();
    expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
  });

  test.each([
    ["with its source's first poll is a quiet match", "2026-11-21T11:58:00.000Z", "first-poll"],
    ["later is told", "2026-11-21T11:58:00.001Z", null],
    ["by a clock that went back later is told", "2026-11-20T11:58:00.000Z", null],
  ] as const)("an article without a date that was found %s", async (_, foundAt, reason) => {
    const { id } = await givenWaiting(168);
    const url = "https://bao.test/khong-ngay";
    const source = { id: 7, url: "https://bao.test/", kind: "page", name: "Báo", state: "active" } as const;
    const polled = { createdAt: "2026", nextPollAt: "2027", firstPolledAt: "2026-11-21T11:58:00.000Z" };
    await given.run.db.insert(sources).values({ ...source, ...polled, intervalSeconds: 600 });
    await given.run.db
      .insert(links)
      .values({ url, sourceId: 7, state: "saved", nextAttemptAt: foundAt, foundAt });
    await givenArticle(given.run, { ...NEWS, url, publishedAt: null }, 7);
    await notify(given.run);
    expect(await quietOf(id)).toBe(reason);
  });
});
