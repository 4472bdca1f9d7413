import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { ledger } from "../../../workers/shared/schema/ledger.ts";
import { alertsOf } from "../../../workers/shared/store/alerts/article-alerts.ts";
import { keepBackfill } from "../../../workers/shared/store/alerts/backfill.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { driftBases } from "../../../workers/shared/store/drifts.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { deleteSource } from "../../../workers/shared/store/sources.ts";
import {
  findSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  isMatched,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { givenPastArticles } from "../../support/backfill.ts";
import { useChangingArticle } from "../../support/changing-article.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { present, useEach } from "../../support/stand-in.ts";

const given = useArchive();
const receiver = useEach(openReceiver);
const changing = useChangingArticle(given, "https://bao.test/ma-tuy.html");
const { damage, statesTo, later, givenTwo } = damageTo(given, receiver);

const damageMatches = () => given.run.db.run(sql`update matches set channel_ids = '['`);

test("an article whose match has a damaged list of channels is matched again, and listed", async () => {
  const { id } = await givenTwo();
  const articleId = await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  await damageMatches();
  const third = await givenChannel(given.run, `${receiver.url}/third`);
  await givenSubscription(given.run, "bắt", [third]);
  await given.run.db.run(sql`update articles set matched_at = null`);
  await notifyUntilQuiet(given.run);
  expect(await isMatched(given.run, articleId)).toBe(true);
  expect(await statesTo(third)).toEqual(["delivered"]);
  await damageMatches();
  expect(await alertsOf(given.run.db, articleId, [id])).toBeInstanceOf(Map);
  expect(await listDeliveries(given.run.db, { subscriptionId: id, before: null, limit: 9 })).toBeInstanceOf(
    Array,
  );
  expect(await brokenInvariants(given.run.db, given.run.now())).toBeInstanceOf(Array);
});

test.each(["matches", "subscriptions"])(
  "alerts fall back although a list of channels in %s is damaged",
  async (table) => {
    const fallbackChannelId = await givenChannel(given.run, `${receiver.url}/fallback`);
    const { id } = await givenTwo({ fallbackChannelId, fallbackAfterMinutes: 5 });
    receiver.answer(500);
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    if (table === "matches") await damageMatches();
    else await damage("subscriptions", "channel_ids", "[", id);
    receiver.answer(200);
    await later(6);
    expect(given.run.events).not.toContain("fallback.failed");
    expect((await statesTo(fallbackChannelId)).length).toBeGreaterThan(0);
  },
);

test("a subscription with damaged lists can be edited, and a source that others name deleted", async () => {
  const fallbackChannelId = await givenChannel(given.run, `${receiver.url}/fallback`);
  const { id, own } = await givenTwo({ fallbackChannelId });
  receiver.answer(500);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  await damage("subscriptions", "channel_ids", "[", id);
  await damage("subscriptions", "source_ids", "[", id);
  expect(
    (await updateSubscription(given.run, id, { fallbackChannelId: null }))?.fallbackChannelId,
  ).toBeNull();
  expect(await statesTo(own)).toEqual(["canceled"]);
  const sourceId = await follow(given.run, "https://bao.test/feed.xml");
  expect(await deleteSource(given.run.db, Number(sourceId))).toBe(true);
});

test("sources are watched although the drift of one of them is damaged", async () => {
  const sourceId = await follow(given.run, "https://bao.test/feed.xml");
  const day = { day: "2026-11-21", pages: 40, words: 400, untitled: 0, undated: 1, unsigned: 2, doubtful: 1 };
  await given.run.db.insert(ledger).values({ sourceId: Number(sourceId), ...day });
  await damage("sources", "drift", "{", Number(sourceId));
  expect(await driftBases(given.run.db, given.run.now())).toMatchObject([
    { drift: null, week: { pages: 40 } },
  ]);
});

test("alerts of a backfill wait for the list of channels to be mended", async () => {
  await givenPastArticles(given.run, 1);
  const { id, own, others } = await givenTwo();
  const { query, sourceIds, quietHours } = present((await findSubscription(given.run.db, id)) ?? undefined);
  const [article] = await given.run.db.select().from(articles);
  const hits = [{ articleId: present(article).id, snippets: [] }];
  await keepBackfill(given.run, { id, query, sourceIds, quietHours }, { mode: "each", hits, isLast: true });
  await damage("subscriptions", "channel_ids", "[", id);
  await later(1);
  await damage("subscriptions", "channel_ids", JSON.stringify([String(own), String(others)]), id);
  await later(1);
  expect([await statesTo(own), await statesTo(others)]).toEqual([["delivered"], ["delivered"]]);
});

test("a change is sent although the channels of another subscription cannot be read", async () => {
  const choices = { alertsOnRevisions: true };
  const damaged = await givenSubscription(given.run, "ma túy", [changing.channelId], choices);
  await givenSubscription(given.run, "ma túy", [changing.channelId], choices);
  await changing.read("Bắt 3 kẻ mang ma túy");
  await damage("subscriptions", "channel_ids", "[", damaged);
  await changing.change("Bắt 5 kẻ mang ma túy");
  const kinds = (await deliveriesTo(given.run, changing.channelId)).map(({ kind }) => kind);
  expect(kinds).toEqual(["article", "article", "revision"]);
});
