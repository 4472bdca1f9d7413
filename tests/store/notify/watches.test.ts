import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { watchSubscriptions } from "../../../workers/notify/watch-subscriptions.ts";
import { firstIdAt } from "../../../workers/shared/run.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { deliveries, matches } from "../../../workers/shared/schema/deliveries.ts";
import { hitDays, subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import { updateSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { reading } from "../../support/articles.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const given = useArchive();
let made = 0;

/** A subscription that is watched and two months old. */
async function givenWatched(watch: "low" | "middle" | "high" | null = "middle"): Promise<number> {
  await givenChannel(given.run, "https://hook.test/", { takesNotices: true });
  const id = await givenSubscription(given.run, "lũ quét", [], { watch });
  const createdAt = new Date(given.run.now() - 60 * DAY_MS).toISOString();
  await given.run.db.update(subscriptions).set({ createdAt }).where(eq(subscriptions.id, id));
  return id;
}

type Hits = { title?: string; outlet?: string; quiet?: "too-old" | null };

/** Alerts of articles that were first seen so many days ago. */
async function givenHits(
  subscriptionId: number,
  daysAgo: number,
  count: number,
  { title = "Lũ quét ở Mường La", outlet = "bao.test", quiet = null }: Hits = {},
) {
  for (let number = 0; number < count; number += 1) {
    made += 1;
    const id = firstIdAt(given.run.now() - daysAgo * DAY_MS) + made;
    const row = reading({ url: `https://bao.test/${id}`, title, outlet });
    await given.run.db.insert(articles).values({ ...row, id, sourceId: null, firstSeenAt: "2026" });
    const match = { id: given.run.newId(), subscriptionId, articleId: id, channelIds: [], snippets: [] };
    await given.run.db.insert(matches).values({ ...match, matchedAt: "2026", quiet });
  }
}

async function later(ms: number) {
  given.run.clock.nowMs += ms;
  await watchSubscriptions(given.run);
}

async function notices() {
  const rows = await given.run.db.select({ body: deliveries.body }).from(deliveries).orderBy(deliveries.id);
  return rows.map(({ body }) => JSON.parse(body) as { type: string; data: object });
}

test("a report names the five newspapers with the most alerts, the most first", async () => {
  const id = await givenWatched();
  for (const daysAgo of [28, 21, 14, 7]) await givenHits(id, daysAgo, 1);
  for (let number = 1; number <= 6; number += 1)
    await givenHits(id, 0, number, { outlet: `bao-${number}.test` });
  await later(0);
  await later(2 * HOUR_MS);
  const outlets = [6, 5, 4, 3, 2].map((count) => ({ outlet: `bao-${count}.test`, count }));
  expect(await notices()).toMatchObject([{ type: "subscription.spike", data: { outlets } }]);
});

test("a day far above its weekdays is reported once, with its outlets and terms, until a day is as usual", async () => {
  const id = await givenWatched();
  for (const daysAgo of [28, 21, 14, 7]) await givenHits(id, daysAgo, 1);
  await givenHits(id, 0, 4);
  await givenHits(id, 0, 9, { quiet: "too-old" });
  await later(0);
  expect(await notices()).toEqual([]);
  await givenHits(id, 0, 3);
  await later(HOUR_MS);
  expect(await notices()).toEqual([]);
  await later(HOUR_MS);
  expect(await notices()).toMatchObject([
    {
      type: "subscription.spike",
      data: {
        ...{ day: "2026-11-21", count: 7, usual: 1 },
        outlets: [{ outlet: "bao.test", count: 7 }],
        terms: expect.arrayContaining([{ term: "mường la", count: 7 }]),
      },
    },
  ]);
  await later(2 * HOUR_MS);
  await givenHits(id, -1, 9);
  await later(DAY_MS);
  expect(await notices()).toHaveLength(1);
  await later(2 * DAY_MS);
  await givenHits(id, 0, 9);
  await later(2 * HOUR_MS);
  expect(await notices()).toHaveLength(2);
});

test("a silence is reported once, ends with the next alert, and may come again", async () => {
  const id = await givenWatched();
  for (const daysAgo of [8, 6, 4, 2]) await givenHits(id, daysAgo, 1);
  await later(0);
  await later(4 * DAY_MS);
  expect(await notices()).toEqual([]);
  await later(DAY_MS);
  await later(DAY_MS);
  expect(await notices()).toMatchObject([
    { type: "subscription.silent", data: { lastDay: "2026-11-19", usualGapDays: 2 } },
  ]);
  await givenHits(id, 0, 1);
  await later(DAY_MS);
  await later(30 * DAY_MS);
  expect((await notices()).map(({ type }) => type)).toEqual(["subscription.silent", "subscription.silent"]);
});

test("unwatched and paused subscriptions are not checked, and a clock that was ahead delays no check", async () => {
  await givenWatched(null);
  const paused = await givenWatched();
  await updateSubscription(given.run, paused, { state: "paused" });
  given.archive.meter.reset();
  await later(0);
  expect(given.archive.meter).toMatchObject({ queries: 1, rowsWritten: 0 });
  await updateSubscription(given.run, paused, { state: "active" });
  given.run.clock.nowMs += DAY_MS;
  await later(0);
  given.archive.meter.reset();
  await later(-DAY_MS);
  expect(given.archive.meter.queries).toBeGreaterThan(1);
});

test("a check reads some 60 stored days and the matches of today, and writes two rows; after a day, two more", async () => {
  const id = await givenWatched();
  const days = Array.from({ length: 300 }, (_, at) => ({
    subscriptionId: id,
    day: new Date(given.run.now() - (at + 1) * DAY_MS).toISOString().slice(0, 10),
    count: 3,
  }));
  for (let at = 0; at < days.length; at += 30)
    await given.run.db.insert(hitDays).values(days.slice(at, at + 30));
  await givenHits(id, 0, 5);
  await later(0);
  given.archive.meter.reset();
  await later(2 * HOUR_MS);
  expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(60 + 5 * 2 + 20);
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(2);
  expect(given.archive.meter.queries).toBeLessThanOrEqual(7);
  given.archive.meter.reset();
  await later(DAY_MS);
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(4);
});
