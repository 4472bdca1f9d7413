import { expect, test } from "vitest";
import { sweep } from "../../../workers/notify/notify.ts";
import { queueBackfills } from "../../../workers/notify/queue-backfilled.ts";
import { matches } from "../../../workers/shared/schema/deliveries.ts";
import { queueBackfilled, readBackfilled } from "../../../workers/shared/store/alerts/backfilled.ts";
import { brokenInvariants } from "../../../workers/shared/store/invariants.ts";
import { deleteSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { deliveriesTo, givenChannel, givenSubscription, notifyUntilQuiet } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { askBackfill, givenPastArticles } from "../../support/backfill.ts";
import { openReceiver } from "../../support/receiver.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;

const given = useArchive();
const api = useApiOn(given);
const receiver = useEach(openReceiver);

type Told = { type: string; data: { article?: { title: string } } };

function told() {
  return receiver.received.map(({ body }) => JSON.parse(body) as Told);
}

async function givenSubscriber(choices: Parameters<typeof givenSubscription>[3] = {}, query = "ma túy") {
  const channelId = await givenChannel(given.run, receiver.url);
  const maxAgeHours = 168;
  const id = await givenSubscription(given.run, query, [channelId], { maxAgeHours, ...choices });
  return { channelId, id };
}

const backfill = (id: number, asked: object) => askBackfill(api, id, asked);
const givenPast = (count: number, month?: string) => givenPastArticles(given.run, count, month);

async function nextMinute() {
  given.run.clock.nowMs += MINUTE_MS;
  await sweep(given.run);
  await notifyUntilQuiet(given.run);
}

async function broken() {
  return brokenInvariants(given.run.db, given.run.now());
}

test("a list shows page by page what would have alerted, the oldest first, and stores nothing", async () => {
  await givenPast(3);
  await givenPast(1, "09");
  await storeNext(given.run, { title: "Túy rồi mới ma", publishedAt: "2026-10-05T05:00:00.000Z" });
  await notifyUntilQuiet(given.run);
  const { id } = await givenSubscriber({}, '"ma túy"~2');
  const first = await backfill(id, { mode: "list", limit: 2 });
  expect(first).toMatchObject({ status: 200, count: 2, digestDueAt: null });
  expect(first.data.map(({ title, isMatched }) => [title, isMatched])).toEqual([
    ["Bắt ma túy, vụ 1", false],
    ["Bắt ma túy, vụ 2", false],
  ]);
  expect(first.data[0]?.snippets).toHaveLength(1);
  const second = await backfill(id, { mode: "list", limit: 2, cursor: first.next });
  expect(second.data.map(({ title }) => title)).toEqual(["Bắt ma túy, vụ 3"]);
  expect(second.next).toBeNull();
  await nextMinute();
  expect(told()).toEqual([]);
  expect((await api.ask("/v1/matches")).body.data).toEqual([]);
});

test("a digest has the matches of all requests in one message, however old the articles are, and only once", async () => {
  await givenPast(3);
  const { id } = await givenSubscriber();
  const first = await backfill(id, { mode: "digest", limit: 2 });
  expect(first.count).toBe(2);
  await nextMinute();
  expect(told()).toEqual([]);
  const last = await backfill(id, { mode: "digest", cursor: first.next });
  expect(last).toMatchObject({ count: 1, next: null, data: [] });
  await nextMinute();
  expect(told()).toMatchObject([
    { type: "articles.digest", data: { digest: { reason: "backfill", count: 3 } } },
  ]);
  expect(await backfill(id, { mode: "digest" })).toMatchObject({ count: 0, digestDueAt: null });
  expect(await backfill(id, { mode: "each" })).toMatchObject({ count: 0 });
  expect((await backfill(id, { mode: "list" })).data.every(({ isMatched }) => isMatched)).toBe(true);
  await nextMinute();
  expect(told()).toHaveLength(1);
  expect(await broken()).toEqual([]);
});

test("a digest is sent even if no further request comes", async () => {
  await givenPast(3);
  const { id } = await givenSubscriber();
  await backfill(id, { mode: "digest", limit: 2 });
  for (let minute = 0; minute < 6; minute += 1) await nextMinute();
  expect(told()).toMatchObject([{ data: { digest: { count: 2 } } }]);
});

test("each article is sent by itself, the oldest first, and the same request again adds nothing", async () => {
  await givenPast(3);
  const { id, channelId } = await givenSubscriber({ digest: { every: "minutes", minutes: 30 } });
  expect(await backfill(id, { mode: "each" })).toMatchObject({ count: 3, digestDueAt: null });
  const { body } = await api.ask("/v1/matches");
  expect(body.data).toMatchObject(Array(3).fill({ isWaiting: true, digestId: null }));
  expect(await backfill(id, { mode: "each" })).toMatchObject({ count: 0 });
  await nextMinute();
  const titles = told().map(({ data }) => data.article?.title);
  expect(titles.toSorted()).toEqual([1, 2, 3].map((number) => `Bắt ma túy, vụ ${number}`));
  const sent = (await deliveriesTo(given.run, channelId)).toSorted((one, other) => one.id - other.id);
  expect(sent.map(({ articleId }) => articleId)).toEqual(
    sent.map(({ articleId }) => articleId).toSorted((one, other) => one - other),
  );
  expect(await backfill(id, { mode: "each" })).toMatchObject({ count: 0 });
  await nextMinute();
  expect(told()).toHaveLength(3);
  expect((await api.ask("/v1/matches")).body.data).toMatchObject(
    Array(3).fill({ isWaiting: false, digestId: null, quiet: null }),
  );
  expect(await broken()).toEqual([]);
});

test("two sweeps that queue the same alerts make each once, also while the article is matched again", async () => {
  await givenPast(2);
  const { id, channelId } = await givenSubscriber({ maxAgeHours: null });
  await backfill(id, { mode: "each" });
  await given.archive.database.prepare("update articles set matched_at = null").run();
  await notifyUntilQuiet(given.run);
  expect(told()).toEqual([]);
  const { waiting } = await readBackfilled(given.run, 9);
  const queue = () =>
    queueBackfilled(
      given.run,
      waiting.map(({ matchId }) => ({
        ...{ matchId, body: "{}", atTime: "2026-11-21T12:00:00.000Z" },
        deliveries: [{ id: given.run.newId(), channelId: String(channelId) }],
      })),
    );
  await queue();
  await queue();
  const kept = await given.run.db.select().from(matches);
  expect(kept).toMatchObject(Array(2).fill({ channelIds: [String(channelId)], digestId: null }));
  await given.archive.database.prepare("update articles set matched_at = null").run();
  await notifyUntilQuiet(given.run);
  expect(await deliveriesTo(given.run, channelId)).toHaveLength(2);
  expect(await broken()).toEqual([]);
});

test("a backfill of a subscription that was paused meanwhile is held, and of a deleted one ends", async () => {
  await givenPast(2);
  const [paused, deleted] = [await givenSubscriber(), await givenSubscriber()];
  await backfill(paused.id, { mode: "each" });
  await backfill(deleted.id, { mode: "each" });
  await api.send("PATCH", `/v1/subscriptions/${paused.id}`, { state: "paused" });
  await deleteSubscription(given.run, deleted.id);
  await nextMinute();
  expect(told()).toEqual([]);
  expect(await readBackfilled(given.run, 9)).toEqual({ waiting: [], orphaned: [] });
  const held = await deliveriesTo(given.run, paused.channelId);
  expect(held).toMatchObject(Array(2).fill({ state: "pending", held: true }));
  await api.send("PATCH", `/v1/subscriptions/${paused.id}`, { state: "active" });
  await nextMinute();
  expect(told()).toHaveLength(2);
});

test("quiet hours delay a backfill, and only the sources that the subscription listens to count", async () => {
  await givenPast(2);
  const quietHours = { from: "00:00", to: "23:00", timeZone: "Asia/Ho_Chi_Minh" };
  const { id } = await givenSubscriber({ quietHours });
  expect((await backfill(id, { mode: "digest" })).digestDueAt).toBe("2026-11-21T16:00:00.000Z");
  const limited = await givenSubscriber({ sourceIds: ["7"] });
  expect(await backfill(limited.id, { mode: "list" })).toMatchObject({ count: 0, next: null });
});

test("what a backfill costs grows with its own articles, and not with the rest of the archive", async () => {
  await givenPast(4);
  const cost = async (work: () => Promise<unknown>) => {
    given.archive.meter.reset();
    await work();
    const { rowsRead, rowsWritten, queries } = given.archive.meter;
    return { rowsRead, rowsWritten, queries };
  };
  const { id } = await givenSubscriber();
  const few = await cost(() => backfill(id, { mode: "list" }));
  await given.archive.database.prepare("delete from postings").run();
  await givenPast(12, "09");
  await givenPast(12, "11");
  const list = await cost(() => backfill(id, { mode: "list" }));
  const made = await cost(() => backfill(id, { mode: "each" }));
  const queued = await cost(() => queueBackfills(given.run));
  // Who asked is one row of the audit log.
  expect(list.rowsWritten).toBe(1);
  expect(list.rowsRead - few.rowsRead).toBeLessThanOrEqual(4);
  expect(list.queries).toBeLessThanOrEqual(8);
  expect(made.rowsWritten).toBeLessThanOrEqual(1 + 4 * 4);
  expect(made.rowsRead).toBeLessThanOrEqual(50);
  expect(queued.queries).toBe(3);
  expect(queued.rowsWritten).toBeLessThanOrEqual(4 * 4);
  expect(queued.rowsRead).toBeLessThanOrEqual(4 * 25);
});
