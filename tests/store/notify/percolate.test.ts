import { expect, test } from "vitest";
import { subscriptions } from "../../../workers/shared/schema/subscriptions.ts";
import {
  candidateIdsFor,
  dropPostings,
  loadCandidates,
  writePostings,
} from "../../../workers/shared/store/subscriptions/postings.ts";
import { useArchive } from "../../support/archive.ts";

const given = useArchive();

async function givenSubscription(id: number, anchors: string[], state: "active" | "paused" = "active") {
  const row = { id, name: `s${id}`, query: anchors.join(" "), channelIds: ["1"], state, createdAt: "2026" };
  await given.run.db.batch([
    given.run.db.insert(subscriptions).values(row),
    writePostings(given.run.db, id, anchors),
  ]);
}

/** Many subscriptions that the article of the test has nothing to do with, in two statements. */
async function givenStrangers(from: number, to: number) {
  const rows = JSON.stringify(Array.from({ length: to - from }, (_, at) => from + at));
  await given.archive.database.batch([
    given.archive.database
      .prepare(
        `insert into subscriptions (id, name, query, channel_ids, state, created_at)
         select value, 'stranger', 'stranger' || value, '["1"]', 'active', '2026' from json_each(?)`,
      )
      .bind(rows),
    given.archive.database
      .prepare("insert into postings select 'stranger' || value, value from json_each(?)")
      .bind(rows),
  ]);
}

async function idsFor(anchors: string[]) {
  const candidates = await loadCandidates(given.run.db, await candidateIdsFor(given.run.db, anchors));
  return candidates.map(({ id }) => id);
}

test("an article finds the subscriptions posted under one of its anchors, each once", async () => {
  await givenSubscription(1, ["ma tuy", "buon lau"]);
  await givenSubscription(2, ["an ninh"]);
  await givenSubscription(3, ["bong da"]);
  expect(await idsFor(["an ninh", "buon lau", "cong an", "ma tuy"])).toEqual([1, 2]);
});

test("a paused subscription is no candidate", async () => {
  await givenSubscription(1, ["an ninh"], "paused");
  expect(await idsFor(["an ninh"])).toEqual([]);
});

test("an edited subscription is found by its new anchors and no longer by its old ones", async () => {
  await givenSubscription(1, ["an ninh"]);
  await given.run.db.batch([
    dropPostings(given.run.db, 1),
    writePostings(given.run.db, 1, ["ma tuy", "ma tuy"]),
  ]);
  expect(await idsFor(["an ninh"])).toEqual([]);
  expect(await idsFor(["ma tuy"])).toEqual([1]);
});

test("an article of a million letters, each three bytes long, finds its subscriptions too", async () => {
  await givenSubscription(1, ["ma tuy"]);
  await givenSubscription(2, ["新聞"]);
  const anchors = Array.from({ length: 200_000 }, (_, at) => `新聞新聞${at}`);
  const word = "新".repeat(700_000);
  expect(await idsFor(["ma tuy", word, ...anchors, "新聞"])).toEqual([1, 2]);
});

test("an article costs the same with 5,000 subscriptions as with 100", async () => {
  const anchors = ["an ninh", "cong an", ...Array.from({ length: 600 }, (_, at) => `word ${at}`)];
  await givenSubscription(1, ["an ninh"]);
  await givenSubscription(2, ["cong an"]);

  const costs: number[] = [];
  for (const [from, to] of [
    [10, 100],
    [100, 5_000],
  ] as const) {
    await givenStrangers(from, to);
    given.archive.meter.reset();
    expect(await idsFor(anchors)).toEqual([1, 2]);
    costs.push(given.archive.meter.rowsRead);
  }
  expect(costs[1]).toBe(costs[0]);
  expect(costs[0]).toBeLessThanOrEqual(anchors.length + 10);
});
