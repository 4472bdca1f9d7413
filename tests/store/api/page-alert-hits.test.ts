import { beforeEach, expect, test } from "vitest";
import { firstIdAt, isoAt } from "../../../workers/shared/run.ts";
import { useApi } from "../../support/archive-api.ts";
import { createSubscription } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const DAY_MS = 86_400_000;

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

test("the list shows which alerts are silent or unusually busy, as their watch reported", async () => {
  const id = await createSubscription(api, { query: "ma túy", watch: "middle" });
  const set = (change: string) =>
    api.archive.database.prepare(`update subscriptions set ${change} where id = ${id}`).run();
  const seen = async () => (await reader.see("/alerts")).text;
  expect(await seen()).not.toMatch(/unusually many|silent/);
  await set("spike_day = '2026-11-20'");
  expect(await seen()).toContain("unusually many");
  await set("spike_day = '2026-11-19', silence_told_at = '2026-11-21T10:00:00.000Z'");
  expect(await seen()).not.toContain("unusually many");
  expect(await seen()).toContain("silent");
  await set("state = 'paused'");
  expect(await seen()).not.toContain(">silent<");
});

function weekly(weeks: number): number[] {
  return Array.from({ length: weeks }, () => [1, 0, 0, 0, 0, 0, 0]).flat();
}

test("the list says when an alert last had a match, however long ago, and that one never had any", async () => {
  const [old, none] = [
    await createSubscription(api, { query: "ma túy" }),
    await createSubscription(api, { query: "bão" }),
  ];
  await givenMatches(old, [...Array<number>(200).fill(0), 1]);
  const rows = (await reader.see("/alerts")).text.split("<tr>");
  const rowOf = (id: string) => rows.find((row) => row.includes(`/alerts/${id}"`)) ?? "";
  expect(rowOf(old)).toContain(isoAt(api.run.now() - 200 * DAY_MS - 60_000).slice(0, 13));
  expect(rowOf(none)).not.toContain("<time");
});

/** So many matches of the subscription on each of the days before now, today first. */
async function givenMatches(subscriptionId: string, daily: readonly number[]): Promise<void> {
  const statements = daily.flatMap((count, daysAgo) =>
    Array.from({ length: count }, (_, at) => {
      const articleId = firstIdAt(api.run.now() - daysAgo * DAY_MS - 60_000) + at;
      return api.archive.database
        .prepare(
          "insert into matches (id, subscription_id, article_id, channel_ids, snippets, matched_at) values (?1, ?2, ?1, '[]', '[]', ?3)",
        )
        .bind(articleId, subscriptionId, isoAt(api.run.now()));
    }),
  );
  await api.archive.database.batch(statements);
}

test.each([
  ["unusually many today", [9, ...Array<number>(34).fill(1)], ["unusually many"]],
  ["none since longer than usual", [0, 0, 0, 0, 0, ...Array<number>(30).fill(1)], ["silent"]],
  [
    "none for seven weeks, one each three days before",
    [...Array<number>(49).fill(0), 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
    ["silent"],
  ],
  ["none for four weeks, one a week before", [...Array<number>(28).fill(0), ...weekly(5)], ["silent"]],
  ["none for two weeks, one a week before", [...Array<number>(14).fill(0), ...weekly(5)], []],
  ["as many as ever", Array<number>(35).fill(1), []],
  ["too few to know", [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], []],
])("the list shows of an alert without a watch by its days: %s", async (_, daily, states) => {
  const id = await createSubscription(api, { query: "ma túy" });
  const created = isoAt(api.run.now() - 90 * DAY_MS);
  await api.archive.database
    .prepare("update subscriptions set created_at = ? where id = ?")
    .bind(created, id)
    .run();
  await givenMatches(id, daily);
  const { text } = await reader.see("/alerts");
  expect(text.match(/unusually many|silent/g) ?? []).toEqual(states);
});

test("an alert that is younger than four weeks has no usual day", async () => {
  await givenMatches(await createSubscription(api, { query: "ma túy" }), [9, 1, 1]);
  expect((await reader.see("/alerts")).text).not.toContain("unusually many");
});
