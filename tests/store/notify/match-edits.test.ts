import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { match } from "../../../workers/notify/match.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { sightings } from "../../../workers/shared/schema/sources.ts";
import { subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import { claimUnmatched } from "../../../workers/shared/store/alerts/claim-unmatched.ts";
import { keepMatches, markMatched } from "../../../workers/shared/store/alerts/matches.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  isMatched,
  matchedSubscriptions,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";

const URL_OF_NEWS = "https://bao.test/ma-tuy";
const NOWHERE = "http://127.0.0.1:1/";

const given = useArchive();
let articleId: number;
beforeEach(async () => {
  articleId = await givenArticle(given.run, { title: "Bắt ma túy ở biên giới", url: URL_OF_NEWS }, 7);
});

/**
 * Matches the article, with something happening between the trying of the queries and the keeping of what
 * came of it.
 */
async function matchWhile(happens: () => Promise<unknown>) {
  const [article] = await claimUnmatched(given.run, 1);
  if (article === undefined) throw new Error("no article was claimed");
  const tried = await match(article, [], given.run, async (matched) => {
    await happens();
    await keepMatches(given.run, article, matched);
  });
  await markMatched(given.run, article, tried);
}

function edit(change: Partial<typeof subscriptions.$inferInsert>) {
  return () => given.run.db.update(subscriptions).set(change);
}

test.each([
  ["deleted", () => given.run.db.delete(subscriptions)],
  ["paused", edit({ state: "paused" })],
] as const)(
  "a subscription that is %s while its query is tried gets no match, and nobody waits for it",
  async (_, change) => {
    await givenSubscription(given.run, "ma túy", []);
    await matchWhile(() => change());
    expect(await matchedSubscriptions(given.run)).toEqual([]);
    expect(await isMatched(given.run, articleId)).toBe(true);
  },
);

test("if the query is edited during matching, the article is tried on the new one", async () => {
  const [channelId, other] = [await givenChannel(given.run, NOWHERE), await givenChannel(given.run, NOWHERE)];
  await givenSubscription(given.run, "ma túy", [channelId]);
  const widened = await givenSubscription(given.run, "biên giới", [other]);
  await matchWhile(() =>
    given.run.db
      .update(subscriptions)
      .set({ query: "biên giới OR bóng đá" })
      .where(eq(subscriptions.id, widened)),
  );
  expect(await deliveriesTo(given.run, other)).toEqual([]);
  expect(await isMatched(given.run, articleId)).toBe(false);

  await notify(given.run);
  const [delivery] = await deliveriesTo(given.run, other);
  expect(JSON.parse(delivery?.body ?? "").data.subscription.query).toBe("biên giới OR bóng đá");
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
  expect(await isMatched(given.run, articleId)).toBe(true);
});

test("a query that no longer matches the article gets no alert", async () => {
  await givenSubscription(given.run, "ma túy", []);
  await matchWhile(edit({ query: "bóng đá" }));
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([]);
  expect(await isMatched(given.run, articleId)).toBe(true);
});

test("an edit of the sources during matching counts too", async () => {
  await givenSubscription(given.run, "ma túy", [], { sourceIds: ["7"] });
  await matchWhile(edit({ sourceIds: ["8"] }));
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([]);
  expect(await isMatched(given.run, articleId)).toBe(true);
});

test("a channel that is removed during matching gets nothing", async () => {
  const [kept, taken] = [await givenChannel(given.run, NOWHERE), await givenChannel(given.run, NOWHERE)];
  const subscriptionId = await givenSubscription(given.run, "ma túy", [kept, taken]);
  await matchWhile(edit({ channelIds: [String(kept)] }));
  expect(await matchedSubscriptions(given.run)).toEqual([subscriptionId]);
  expect(await deliveriesTo(given.run, kept)).toHaveLength(1);
  expect(await deliveriesTo(given.run, taken)).toEqual([]);
});

test("an article that changes while it is matched is matched again", async () => {
  await matchWhile(async () => undefined);
  await given.run.db.update(articles).set({ matchedAt: null });
  await givenSubscription(given.run, "ma túy", []);
  await matchWhile(() => given.run.db.update(articles).set({ revision: 2 }));
  expect(await isMatched(given.run, articleId)).toBe(false);
  expect(await claimUnmatched(given.run, 1)).toHaveLength(1);
});

test("a source that shows the article while it is matched is not overlooked", async () => {
  const limited = await givenSubscription(given.run, "ma túy", [], { sourceIds: ["8"] });
  await matchWhile(() => given.run.db.insert(sightings).values({ url: URL_OF_NEWS, sourceId: 8 }));
  expect(await isMatched(given.run, articleId)).toBe(false);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([limited]);
  expect(await isMatched(given.run, articleId)).toBe(true);
});
