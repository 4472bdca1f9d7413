import { expect, test } from "vitest";
import { noteOf } from "../../../workers/notify/channels/note.ts";
import { closeDigests } from "../../../workers/notify/close-digests.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { deliveries, matches } from "../../../workers/shared/schema/deliveries.ts";
import { alertsOf } from "../../../workers/shared/store/alerts/article-alerts.ts";
import { listDeliveries } from "../../../workers/shared/store/alerts/list-deliveries.ts";
import { queueRevisions } from "../../../workers/shared/store/alerts/queue-revisions.ts";
import { changeOf, listRevisions } from "../../../workers/shared/store/articles/revisions.ts";
import { givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useChangingArticle } from "../../support/changing-article.ts";

const given = useArchive();
const article = useChangingArticle(given, "https://bao.test/ma-tuy.html");
const { read, change } = article;

/** What waits to be sent, by type and title. */
async function queued(): Promise<string[]> {
  const rows = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  return rows.map(({ body }) => {
    const { type, data } = JSON.parse(body);
    return `${type}: ${data.article.title}`;
  });
}

const WANTED = { alertsOnRevisions: true };

test("a change is sent to a subscription that wants it and was alerted before, once, with its words", async () => {
  const wanted = await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await givenSubscription(given.run, "ma túy", [article.channelId]);
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang ma túy");
  const matched = "article.matched: Bắt 3 kẻ mang ma túy";
  expect(await queued()).toEqual([matched, matched, "article.revised: Bắt 5 kẻ mang ma túy"]);

  const [, , revised] = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  expect(revised).toMatchObject({ kind: "revision", subscriptionId: wanted });
  expect(JSON.parse(revised?.body ?? "")).toMatchObject({
    timestamp: "2026-11-21T13:00:00.000Z",
    data: {
      subscription: { id: String(wanted) },
      article: { id: String(article.articleId), url: article.url },
      revision: {
        number: 2,
        isCut: false,
        changes: [
          {
            field: "title",
            pieces: [
              { kind: "same", text: "Bắt " },
              { kind: "removed", text: "3 " },
              { kind: "added", text: "5 " },
              { kind: "same", text: "kẻ mang ma túy" },
            ],
          },
        ],
      },
    },
  });

  await given.archive.database.prepare("update articles set matched_at = null").run();
  await notify(given.run);
  expect(await queued()).toHaveLength(3);
  await change("Bắt 6 kẻ mang ma túy");
  expect(await queued()).toHaveLength(4);
  expect(new Set((await given.run.db.select().from(deliveries)).map(({ id }) => id)).size).toBe(4);
});

test("a change by which an article no longer matches is sent too", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 3 người đi lạc");
  expect(await queued()).toEqual([
    "article.matched: Bắt 3 kẻ mang ma túy",
    "article.revised: Bắt 3 người đi lạc",
  ]);
});

test("a change by which an article first matches is an alert, and no revision", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 người đi lạc");
  await change("Bắt 3 kẻ mang ma túy");
  expect(await queued()).toEqual(["article.matched: Bắt 3 kẻ mang ma túy"]);
});

test.each([
  ["was a quiet match", () => given.run.db.update(matches).set({ quiet: "too-old" })],
  ["waits for a digest", () => given.run.db.update(matches).set({ digestId: 0 })],
])("nothing is sent of a change while its article %s", async (_, happens) => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await happens();
  await change("Bắt 3 người đi lạc");
  expect(await queued()).toEqual(["article.matched: Bắt 3 kẻ mang ma túy"]);
});

test("what is sent of a change after a digest begins at the reading that the digest showed", async () => {
  const digest = { every: "minutes", minutes: 5 } as const;
  await givenSubscription(given.run, "ma túy", [article.channelId], { ...WANTED, digest });
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang ma túy");
  given.run.clock.nowMs += 600_000;
  await closeDigests(given.run);
  await change("Bắt 6 kẻ mang ma túy");
  const [told, revised] = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  expect(JSON.parse(told?.body ?? "").data.articles).toMatchObject([{ title: "Bắt 5 kẻ mang ma túy" }]);
  const [{ pieces }] = JSON.parse(revised?.body ?? "").data.revision.changes;
  expect(pieces).toContainEqual({ kind: "removed", text: "5 " });
});

test("nothing is sent to a channel that has the story from another newspaper alone", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await given.run.db.update(deliveries).set({ state: "canceled", lastError: "same-story" });
  await change("Bắt 5 kẻ mang ma túy");
  expect(await queued()).toEqual(["article.matched: Bắt 3 kẻ mang ma túy"]);
});

test("the page that takes the place of its feed's text is no change", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await given.archive.database.prepare(`update articles set provenance = '{"body":"feed"}'`).run();
  await change("Bắt 5 kẻ mang ma túy");
  expect(await queued()).toEqual(["article.matched: Bắt 3 kẻ mang ma túy"]);
});

test("it is listed with its article, for its subscription and for the article", async () => {
  const id = await givenSubscription(given.run, "ma túy", [article.channelId], WANTED);
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang ma túy");
  const listed = await listDeliveries(given.run.db, { subscriptionId: id, before: null, limit: 10 });
  const its = { kind: "revision", articleId: article.articleId, articleTitle: "Bắt 5 kẻ mang ma túy" };
  expect(listed).toHaveLength(2);
  expect(listed).toContainEqual(expect.objectContaining(its));
  const alerts = await alertsOf(given.run.db, article.articleId, [id]);
  expect(
    alerts
      .get(id)
      ?.deliveries.map(({ kind }) => kind)
      .sort(),
  ).toEqual(["article", "revision"]);
});

test("who gives up changes while one is queued is not sent it", async () => {
  const subscriptionId = await givenSubscription(given.run, "ma túy", [article.channelId]);
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang ma túy");
  const [before] = await listRevisions(given.run.db, article.articleId, { upTo: 1, limit: 1 });
  const changed = before && changeOf(before);
  if (!changed) throw new Error("the article was not changed");
  const chosen = {
    query: "ma túy",
    sourceIds: null,
    maxAgeHours: null,
    body: "{}",
    atTime: changed.replacedAt,
  };
  const deliveries = [{ id: given.run.newId(), channelId: String(article.channelId) }];
  await queueRevisions(given.run, changed, [{ subscriptionId, ...chosen, deliveries }]);
  expect(await queued()).toEqual(["article.matched: Bắt 3 kẻ mang ma túy"]);
});

test("an article that changed costs nothing more where no subscription wants changes", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId]);
  await read("Bắt 3 kẻ mang ma túy");
  given.archive.meter.reset();
  await change("Bắt 5 kẻ mang ma túy");
  const without = given.archive.meter.rowsWritten;
  await given.archive.database.prepare("update subscriptions set alerts_on_revisions = 1").run();
  given.archive.meter.reset();
  await change("Bắt 3 kẻ mang ma túy");
  // The delivery, its place in three indexes, and the count of its channel's last one.
  expect(given.archive.meter.rowsWritten - without).toBeLessThanOrEqual(5);
});

test("in a chat, what was removed is in brackets and what was added is marked", async () => {
  await givenSubscription(given.run, "ma túy", [article.channelId], { ...WANTED, name: "Ma túy" });
  await read("Bắt 3 kẻ mang ma túy");
  await change("Bắt 5 kẻ mang ma túy");
  const rows = await given.run.db.select().from(deliveries).orderBy(deliveries.id);
  const note = noteOf({ id: "1", bodies: [rows.at(-1)?.body ?? ""], language: "vi" }, { options: {} });
  expect(note).toMatchObject({ title: "Đã sửa: Bắt 5 kẻ mang ma túy", url: article.url, heading: "Ma túy" });
  expect(note.excerpts).toEqual([
    [
      { text: "Bắt ", style: "plain" },
      { text: "[−3] ", style: "plain" },
      { text: "5", style: "found" },
      { text: " ", style: "plain" },
      { text: "kẻ mang ma túy", style: "plain" },
    ],
  ]);
});
