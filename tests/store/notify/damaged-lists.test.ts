import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { alertsOf } from "../../../workers/shared/store/alerts/article-alerts.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { driftBases } from "../../../workers/shared/store/drifts.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { deleteSource } from "../../../workers/shared/store/sources.ts";
import { updateSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import {
  givenArticle,
  givenChannel,
  givenSubscription,
  isMatched,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const receiver = useEach(openReceiver);
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
  await damage("sources", "drift", "{", Number(sourceId));
  expect(await driftBases(given.run.db, given.run.now())).toBeInstanceOf(Array);
});
