import { expect, test } from "vitest";
import { notify } from "../../../workers/notify/notify.ts";
import { countAnchors } from "../../../workers/shared/query/percolate/counts.ts";
import { renewals } from "../../../workers/shared/schema/renewals.ts";
import { loadCounts, saveCounts } from "../../../workers/shared/store/subscriptions/anchor-counts.ts";
import { givenSubscription, matchedSubscriptions } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { storeNext } from "../../support/articles.ts";

const given = useArchive();

async function anchors() {
  const { results } = await given.archive.database.prepare("select anchor from postings order by 1").all();
  return results.map(({ anchor }) => anchor);
}

/** Counts of 32 articles that all hold these. */
async function givenCounts(held: readonly string[]) {
  const counts = await loadCounts(given.run.db);
  for (let at = 0; at < 32; at++) countAnchors(counts, held);
  await saveCounts(given.run.db, counts);
}

test("one run of eight counts an article, for three rows read and written", async () => {
  await storeNext(given.run, { title: "Xét xử vụ án" });
  given.run.random = () => 0.2;
  await notify(given.run);
  expect((await loadCounts(given.run.db)).articles).toBe(0);

  const costs = [];
  for (const chance of [0.2, 0.1, 0.2, 0.1]) {
    await storeNext(given.run, { title: "Xét xử vụ án" });
    given.run.random = () => chance;
    given.archive.meter.reset();
    await notify(given.run);
    costs.push({ read: given.archive.meter.rowsRead, written: given.archive.meter.rowsWritten });
  }
  const [, , without, counting] = costs;
  if (without === undefined || counting === undefined) throw new Error("too few runs");
  expect(counting.written - without.written).toBeLessThanOrEqual(1);
  expect(counting.read - without.read).toBeLessThanOrEqual(2);
  expect((await loadCounts(given.run.db)).articles).toBe(2);
});

test("a subscription under a common anchor is posted again under a rare one, and misses no article", async () => {
  const common = await givenSubscription(given.run, '"Kongthong Phongvichit thăm"', []);
  await givenSubscription(given.run, '"rừng ngập mặn"', []);
  expect(await anchors()).toEqual(["kongthong phongvichit", "rừng ngập"]);

  await givenCounts(["kongthong phongvichit", "kongthong", "phongvichit"]);
  await storeNext(given.run, { title: "Ông Kongthong Phongvichit thăm Huế" });
  await notify(given.run);
  expect(await anchors()).toEqual(["phongvichit thăm", "rừng ngập"]);
  expect(await matchedSubscriptions(given.run)).toEqual([common]);
  expect(await given.run.db.select().from(renewals)).toEqual([]);
});

test("checking well-posted subscriptions writes nothing", async () => {
  for (let at = 0; at < 3; at++) await givenSubscription(given.run, '"rừng ngập mặn"', []);
  await givenCounts(["của"]);
  given.archive.meter.reset();
  await notify(given.run);
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(1);
});
