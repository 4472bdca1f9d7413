import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { articles } from "../../workers/shared/schema/articles.ts";
import { matches } from "../../workers/shared/schema/deliveries.ts";
import { sightings } from "../../workers/shared/schema/sources.ts";
import { subscriptions } from "../../workers/shared/schema/subscriptions.ts";
import { createAlias } from "../../workers/shared/store/aliases.ts";
import { listMatches } from "../../workers/shared/store/matches.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenManySubscriptions,
  givenSubscription,
} from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

const NEWS = { title: "Công an Nghệ An triệt phá đường dây ma túy", lead: "Chuyên án kéo dài ba tháng." };
const NOWHERE = "http://127.0.0.1:1/";

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

async function matchedSubscriptions() {
  const rows = await run.db
    .select({ id: matches.subscriptionId })
    .from(matches)
    .orderBy(matches.subscriptionId);
  return rows.map(({ id }) => id);
}

async function isMatched(articleId: number) {
  const [article] = await run.db.select().from(articles).where(eq(articles.id, articleId));
  return article?.matchedAt !== null;
}

test("each subscription that the article matches gets it, with snippets, and no other", async () => {
  const wanted = await givenSubscription(run, '"ma túy" AND "chuyên án"', []);
  await givenSubscription(run, "ma tuý NOT Covid AND bóng đá", []);
  const folded = await givenSubscription(run, "nghe an", []);
  const articleId = await givenArticle(run, NEWS);
  await notify(run);

  expect(await matchedSubscriptions()).toEqual([wanted, folded]);
  const [match] = await listMatches(run.db, { subscriptionId: wanted, before: null, limit: 10 });
  expect(match?.snippets[0]).toEqual({ field: "title", text: NEWS.title, ranges: [[36, 42]] });
  expect(await isMatched(articleId)).toBe(true);
});

test("a subscription that names its sources hears of those alone", async () => {
  const listens = await givenSubscription(run, "ma túy", [], { sourceIds: ["7"] });
  await givenSubscription(run, "ma túy", [], { sourceIds: ["8"] });
  await givenArticle(run, NEWS, 7);
  await givenArticle(run, NEWS);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([listens]);
});

test("a name that a user added finds the other names at once, in queries that were there before", async () => {
  const subscriptionId = await givenSubscription(run, 'alias:"nhà Quốc hội"', []);
  const opening = { title: "Khai mạc tại hội trường Diên Hồng" };
  await givenArticle(run, opening);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([]);

  await createAlias(run, ["nhà Quốc hội", "Hội trường Diên Hồng"]);
  await givenArticle(run, opening);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([subscriptionId]);
});

test("a source that showed the article after another had found it counts as well", async () => {
  const listens = await givenSubscription(run, "ma túy", [], { sourceIds: ["8"] });
  await givenSubscription(run, "ma túy", [], { sourceIds: ["9"] });
  await givenArticle(run, { ...NEWS, url: "https://bao.test/ma-tuy" }, 7);
  await run.db.insert(sightings).values({ url: "https://bao.test/ma-tuy", sourceId: 8 });
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([listens]);
});

test("a paused subscription gets no match", async () => {
  await givenSubscription(run, "ma túy", [], { state: "paused" });
  await givenArticle(run, NEWS);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([]);
});

test("each channel of a subscription gets one delivery: a disabled one's waits, a missing one has none", async () => {
  const [active, disabled] = [
    await givenChannel(run, NOWHERE),
    await givenChannel(run, NOWHERE, { state: "disabled" }),
  ];
  await givenSubscription(run, "ma túy", [active, disabled, active, 404]);
  await givenArticle(run, NEWS);
  await notify(run);
  expect(await deliveriesTo(run, active)).toMatchObject([{ attempts: 1 }]);
  expect(await deliveriesTo(run, disabled)).toMatchObject([{ state: "pending", attempts: 0 }]);
  expect(await deliveriesTo(run, 404)).toEqual([]);
});

test("an article that is matched again alerts only channels that have not heard of it", async () => {
  const first = await givenChannel(run, NOWHERE, { state: "disabled" });
  const subscriptionId = await givenSubscription(run, "ma túy", [first]);
  await givenArticle(run, NEWS);
  await notify(run);

  const second = await givenChannel(run, NOWHERE, { state: "disabled" });
  await run.db.update(subscriptions).set({ channelIds: [String(first), String(second)] });
  await run.db.update(articles).set({ matchedAt: null, revision: 2, lead: "Chuyên án đã khép lại." });
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([subscriptionId]);
  expect(await deliveriesTo(run, first)).toHaveLength(1);
  expect(await deliveriesTo(run, second)).toHaveLength(1);
});

test("a stored query that cannot be read is loud, and in nobody's way", async () => {
  const broken = await givenSubscription(run, "ma túy", []);
  const sound = await givenSubscription(run, "ma túy", []);
  await run.db.update(subscriptions).set({ query: '"ma túy' }).where(eq(subscriptions.id, broken));
  await givenArticle(run, NEWS);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([sound]);
  expect(run.events).toContain("subscription.failed");
});

test("an article that 1,100 subscriptions ask for reaches every one of them", async () => {
  const channelId = await givenChannel(run, NOWHERE, { state: "disabled" });
  await givenManySubscriptions(store, 1_100, { query: "ma túy", anchor: "ma tuy", channelIds: [channelId] });
  const articleId = await givenArticle(run, NEWS);
  await notify(run);
  expect(await matchedSubscriptions()).toHaveLength(1_100);
  expect(await deliveriesTo(run, channelId)).toHaveLength(1_100);
  expect(await isMatched(articleId)).toBe(true);
});
