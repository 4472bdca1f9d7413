import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { links } from "../../../workers/shared/schema/sources.ts";
import { listMatches } from "../../../workers/shared/store/alerts/list-matches.ts";
import {
  deliveriesTo,
  givenArticle,
  givenChannel,
  givenSubscription,
  matchedSubscriptions,
  notifyUntilQuiet,
} from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const NEWS = { title: "Công an Nghệ An triệt phá đường dây ma túy" };

const given = useArchive();
const receiver = useEach(openReceiver);

test("a subscription with sources gets their articles beside one that listens to all", async () => {
  const all = await givenSubscription(given.run, "ma túy", []);
  const listens = await givenSubscription(given.run, "ma túy", [], { sourceIds: ["7"] });
  await givenArticle(given.run, NEWS, 7);
  await notify(given.run);
  expect(await matchedSubscriptions(given.run)).toEqual([all, listens]);
});

test("a channel that a subscription names twice gets one message", async () => {
  const channelId = await givenChannel(given.run, receiver.url);
  const subscriptionId = await givenSubscription(given.run, "ma túy", [channelId, channelId]);
  await givenArticle(given.run, NEWS);
  await notifyUntilQuiet(given.run);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(1);
  const [match] = await listMatches(given.run.db, { subscriptionId, before: null, limit: 10 });
  expect(match?.channelIds).toEqual([String(channelId)]);
});

test.each([
  ["is read again where one alerts", null, true],
  ["is not read again where all are quiet", 1, false],
])("the page of an article with matches %s", async (_, maxAgeHours, isPlanned) => {
  await givenSubscription(given.run, "ma túy", [], { maxAgeHours });
  const url = "https://bao.test/ma-tuy-1.html";
  const articleId = await givenArticle(given.run, { ...NEWS, url, publishedAt: "2026-11-20T12:00:00.000Z" });
  const at = { foundAt: "2026-11-21T11:59:00.000Z", nextAttemptAt: "2026-11-21T11:59:00.000Z" };
  await given.run.db.insert(links).values({ url, state: "saved", articleId, ...at });
  await notify(given.run);
  const [link] = await given.run.db.select().from(links);
  expect(link?.rereadAt !== null).toBe(isPlanned);
});

test("of many subscriptions that cannot be tried four are told with one article, the others with the next", async () => {
  await givenChannel(given.run, receiver.url, { takesNotices: true });
  for (let number = 0; number < 6; number += 1) await givenSubscription(given.run, "ma túy", []);
  await given.archive.database.prepare("update subscriptions set query = '(('").run();
  const told = () => receiver.received.filter(({ body }) => body.includes("subscription.failed")).length;
  for (const expected of [4, 6, 6]) {
    await givenArticle(given.run, NEWS);
    await notifyUntilQuiet(given.run);
    expect(told()).toBe(expected);
  }
});
