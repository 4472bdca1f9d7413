import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { match } from "../../workers/notify/match.ts";
import { notify } from "../../workers/notify/notify.ts";
import { articles } from "../../workers/shared/schema/articles.ts";
import { matches } from "../../workers/shared/schema/deliveries.ts";
import { sightings } from "../../workers/shared/schema/sources.ts";
import { subscriptions } from "../../workers/shared/schema/subscriptions.ts";
import { claimUnmatched, keepMatches, markMatched } from "../../workers/shared/store/matches.ts";
import { deliveriesTo, givenArticle, givenChannel, givenSubscription } from "../support/alerts.ts";
import { openTestDb, type TestDb } from "../support/d1.ts";
import { type TestRun, testRun } from "../support/test-run.ts";

const URL_OF_NEWS = "https://bao.test/ma-tuy";
const NOWHERE = "http://127.0.0.1:1/";

let store: TestDb;
let run: TestRun;
let articleId: number;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  run = testRun(store.db);
  articleId = await givenArticle(run, { title: "Bắt ma túy ở biên giới", url: URL_OF_NEWS }, 7);
});

/** Matches the article, with something happening between the trying of the queries and the keeping of what came of it. */
async function matchWhile(happens: () => Promise<unknown>) {
  const [article] = await claimUnmatched(run, 1);
  if (article === undefined) throw new Error("no article was claimed");
  const tried = await match(article, [], run, async (matched) => {
    await happens();
    await keepMatches(run, article, matched);
  });
  await markMatched(run, article, tried);
}

async function matchedSubscriptions() {
  return (await run.db.select().from(matches)).map(({ subscriptionId }) => subscriptionId);
}

async function isMatched() {
  const [article] = await run.db.select().from(articles).where(eq(articles.id, articleId));
  return article?.matchedAt !== null;
}

function edit(change: Partial<typeof subscriptions.$inferInsert>) {
  return () => run.db.update(subscriptions).set(change);
}

test.each([
  ["deleted", () => run.db.delete(subscriptions)],
  ["paused", edit({ state: "paused" })],
] as const)(
  "a subscription that is %s while its query is tried gets no match, and nobody waits for it",
  async (_, change) => {
    await givenSubscription(run, "ma túy", []);
    await matchWhile(() => change());
    expect(await matchedSubscriptions()).toEqual([]);
    expect(await isMatched()).toBe(true);
  },
);

test("an edit of the query while it is tried: the article is tried on what it says now", async () => {
  const [channelId, other] = [await givenChannel(run, NOWHERE), await givenChannel(run, NOWHERE)];
  await givenSubscription(run, "ma túy", [channelId]);
  const widened = await givenSubscription(run, "biên giới", [other]);
  await matchWhile(() =>
    run.db.update(subscriptions).set({ query: "biên giới OR bóng đá" }).where(eq(subscriptions.id, widened)),
  );
  expect(await deliveriesTo(run, other)).toEqual([]);
  expect(await isMatched()).toBe(false);

  await notify(run);
  const [delivery] = await deliveriesTo(run, other);
  expect(JSON.parse(delivery?.body ?? "").data.subscription.query).toBe("biên giới OR bóng đá");
  expect(await deliveriesTo(run, channelId)).toHaveLength(1);
  expect(await isMatched()).toBe(true);
});

test("a query that no longer asks for the article hears nothing of it", async () => {
  await givenSubscription(run, "ma túy", []);
  await matchWhile(edit({ query: "bóng đá" }));
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([]);
  expect(await isMatched()).toBe(true);
});

test("an edit of the sources while the query is tried counts as well", async () => {
  await givenSubscription(run, "ma túy", [], { sourceIds: ["7"] });
  await matchWhile(edit({ sourceIds: ["8"] }));
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([]);
  expect(await isMatched()).toBe(true);
});

test("a channel that is taken away while the query is tried gets nothing", async () => {
  const [kept, taken] = [await givenChannel(run, NOWHERE), await givenChannel(run, NOWHERE)];
  const subscriptionId = await givenSubscription(run, "ma túy", [kept, taken]);
  await matchWhile(edit({ channelIds: [String(kept)] }));
  expect(await matchedSubscriptions()).toEqual([subscriptionId]);
  expect(await deliveriesTo(run, kept)).toHaveLength(1);
  expect(await deliveriesTo(run, taken)).toEqual([]);
});

test("an article that changes while it is matched is matched again", async () => {
  await matchWhile(async () => undefined);
  await run.db.update(articles).set({ matchedAt: null });
  await givenSubscription(run, "ma túy", []);
  await matchWhile(() => run.db.update(articles).set({ revision: 2 }));
  expect(await isMatched()).toBe(false);
  expect(await claimUnmatched(run, 1)).toHaveLength(1);
});

test("a source that shows the article while it is matched is not overlooked", async () => {
  const limited = await givenSubscription(run, "ma túy", [], { sourceIds: ["8"] });
  await matchWhile(() => run.db.insert(sightings).values({ url: URL_OF_NEWS, sourceId: 8 }));
  expect(await isMatched()).toBe(false);
  await notify(run);
  expect(await matchedSubscriptions()).toEqual([limited]);
  expect(await isMatched()).toBe(true);
});
