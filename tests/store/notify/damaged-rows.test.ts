import { expect, test } from "vitest";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { deliveries } from "../../../workers/shared/schema/deliveries.ts";
import { alertedAmong } from "../../../workers/shared/store/alerts/queue-revisions.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { deliveriesTo, givenArticle, givenSubscription, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { askBackfill, givenPastArticles } from "../../support/backfill.ts";
import { damageTo } from "../../support/damage.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";
import { UNREADABLE_IMAGES } from "../../support/unreadable.ts";

const given = useArchive();
const api = useApiOn(given);
const receiver = useEach(openReceiver);
const { damage, statesTo, later, givenTwo } = damageTo(given, receiver);

test.each(["{", "[]"])(
  "deliveries to a channel whose options (%s) are damaged fail until it is mended, and no others do",
  async (text) => {
    const { own, others } = await givenTwo();
    await damage("channels", "options", text, own);
    await givenArticle(given.run, { title: "Bắt ma túy" });
    await notifyUntilQuiet(given.run);
    expect(await statesTo(others)).toEqual(["delivered"]);
    expect(await deliveriesTo(given.run, own)).toMatchObject([
      { state: "pending", lastError: "internal-error" },
    ]);
    await damage("channels", "options", "{}", own);
    await later(10);
    expect(await statesTo(own)).toEqual(["delivered"]);
  },
);

test("damaged bytes of a change, snippets and names for one thing fail no statement that reads others", async () => {
  const { id, other, own, others } = await givenTwo({ digest: { every: "minutes", minutes: 30 } });
  const { database } = given.archive;
  await database.prepare("insert into aliases (id, words, created_at) values (1, '[', '2026')").run();
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  await database.prepare("update matches set snippets = '[', channel_ids = '['").run();
  await later(40);
  expect([await statesTo(own), await statesTo(others)]).toEqual([["delivered"], ["delivered"]]);

  const change = {
    articleId: 5,
    nextAttemptAt: "2026",
    createdAt: "2026",
    body: "{",
    kind: "revision",
  } as const;
  const row = { ...change, subscriptionId: other, channelId: others, state: "pending" as const };
  await given.run.db.insert(deliveries).values(row);
  await givenArticle(given.run, { title: "Vụ ma túy" });
  await notifyUntilQuiet(given.run);
  await later(40);
  expect(await statesTo(own)).toEqual(["delivered", "delivered"]);
  await damage("subscriptions", "channel_ids", "[", id);
  expect(await alertedAmong(given.run.db, [id, other], 5)).toEqual([]);
});

test("a digest is sent without an article whose row is damaged, counts it, and reports it", async () => {
  const { id, own, others } = await givenTwo({ digest: { every: "minutes", minutes: 30 } });
  const bad = await givenArticle(given.run, { title: "Bắt ma túy" });
  await givenArticle(given.run, { title: "Vụ ma túy" });
  await notifyUntilQuiet(given.run);
  await damage("articles", "published_at", "nonsense", bad);
  await damage("subscriptions", "digest_reason", "none", id);
  await later(40);
  expect([await statesTo(own), await statesTo(others)]).toEqual([["delivered"], ["delivered"]]);
  const [told] = receiver.received.map(({ body }) => JSON.parse(body).data);
  expect([told.digest.count, told.articles.length]).toEqual([2, 1]);
  expect(given.run.events).toContain("digest.article-failed");
});

test("a backfill leaves out an article that cannot be matched, names it, and has all others", async () => {
  const { own } = await givenTwo();
  await givenPastArticles(given.run, 3);
  const [{ id: bad = 0 } = {}] = await given.run.db.select({ id: articles.id }).from(articles).limit(1);
  await damage("articles", "images", UNREADABLE_IMAGES, bad);
  const id = await givenSubscription(given.run, '"ma túy"', [own]);
  const answer = await askBackfill(api, id, { mode: "each" });
  expect(answer).toMatchObject({ status: 200, count: 2, failed: [String(bad)] });
  await later(1);
  expect(
    (await deliveriesTo(given.run, own)).filter(({ subscriptionId }) => subscriptionId === id),
  ).toHaveLength(2);
});

test("what cannot be read breaks an invariant that names the row", async () => {
  const { id, own } = await givenTwo();
  const broken = async () =>
    (await brokenInvariants(given.run.db, given.run.now())).map(({ name, example }) => [name, example]);
  expect(await broken()).toEqual([]);
  await damage("subscriptions", "quiet_hours", "{", id);
  expect(await broken()).toEqual([["settings-readable", `subscription ${id}`]]);
  await damage("subscriptions", "quiet_hours", "{}", id);
  await damage("channels", "options", "{", own);
  expect(await broken()).toEqual([["settings-readable", `channel ${own}`]]);
});

test("a refused message that is no JSON is recorded as any other", async () => {
  const { own } = await givenTwo();
  receiver.answer(500);
  await givenArticle(given.run, { title: "Bắt ma túy" });
  await notifyUntilQuiet(given.run);
  await given.run.db.update(deliveries).set({ body: "{" });
  given.run.events.length = 0;
  await later(30);
  expect(given.run.events).toContain("delivery.failed");
  expect(given.run.events).not.toContain("delivery.not-recorded");
  expect(await statesTo(own)).toEqual(["pending"]);
});
