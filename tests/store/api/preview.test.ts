import { expect, test } from "vitest";
import { timeTokens } from "../../../workers/shared/query/index/period.ts";
import { firstIdAt } from "../../../workers/shared/run.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { testRun } from "../../support/test-run.ts";

const api = useApi();

test("a preview counts what the query would have brought by day, shows the newest ten, and stores nothing", async () => {
  const run = testRun(api.archive.db);
  for (let n = 0; n < 13; n += 1)
    await storeNext(run, {
      title: `Bắt ma túy ${n}`,
      publishedAt: `2026-11-${n < 11 ? 20 : 19}T05:00:00.000Z`,
    });
  await storeNext(run, { title: "Bản tin khác" });
  api.archive.meter.reset();
  const { status, body } = await api.ask("/v1/subscriptions/preview?q=ma%20t%C3%BAy");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    total: 13,
    isCut: false,
    days: [
      { day: "2026-11-20", count: 11 },
      { day: "2026-11-19", count: 2 },
    ],
    warnings: [],
  });
  const newest = body.newest as { title: string; snippets: object[] }[];
  expect(newest).toHaveLength(10);
  expect(newest[0]).toMatchObject({ title: "Bắt ma túy 12", snippets: [{ field: "title" }] });
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(13 * 4 + 10 * 4 + 10);
  const { results } = await api.archive.database.prepare("select anchor from postings").all();
  expect(results).toEqual([]);

  expect(body.parts).toEqual([]);

  const bad = await api.ask("/v1/subscriptions/preview?q=%22ma");
  expect(bad).toMatchObject({ status: 422, body: { reason: "unclosed-quote", position: 0 } });
});

test("a preview since a time reads the days of some three hundred articles, seven rows for each", async () => {
  const run = testRun(api.archive.db);
  for (let n = 0; n < 30; n += 1)
    await storeNext(run, {
      title: `Bắt ma túy ${n}`,
      publishedAt: `2026-11-${String(20 - Math.floor(n / 10)).padStart(2, "0")}T0${n % 10}:30:00.000Z`,
    });
  api.archive.meter.reset();
  const asked = "/v1/subscriptions/preview?q=ma%20t%C3%BAy%20OR%20covid&from=2026-11-18T05:00:00Z";
  const { body } = await api.ask(asked);
  expect(body).toMatchObject({
    total: 25,
    isCut: false,
    days: [
      { day: "2026-11-20", count: 10 },
      { day: "2026-11-19", count: 10 },
      { day: "2026-11-18", count: 5 },
    ],
    parts: [
      { text: "ma túy", count: 25 },
      { text: "covid", count: 0 },
    ],
  });
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(25 * 7 + 10 * 4 + 10);
});

test("a preview of more than three hundred articles asks the index for each day, which knows the hour", async () => {
  await indexOnly(320, timeTokens("2026-11-20T05:00:00.000Z").join(" "));
  const ask = (from: string) => api.ask(`/v1/subscriptions/preview?q=covid&from=${from}`);
  api.archive.meter.reset();
  const days = [{ day: "2026-11-20", count: 320 }];
  expect(await ask("2026-11-18T05:00:00Z")).toMatchObject({ body: { total: 320, isCut: false, days } });
  expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(320 * 6 + 20);
  expect(await ask("2026-11-20T05:59:00Z")).toMatchObject({ body: { total: 320, days } });
  expect(await ask("2026-11-20T06:00:00Z")).toMatchObject({ body: { total: 0, days: [] } });
});

test.each([
  ["the beginning of a word", "ma*"],
  ["many words", Array.from({ length: 17 }, (_, n) => (n === 0 ? "covid" : `tin${n}`)).join(" OR ")],
])("a preview of %s asks the index once for all days, and counts from the very time", async (_, query) => {
  const run = testRun(api.archive.db);
  for (const minute of [29, 31])
    await storeNext(run, { title: "Ma túy và Covid", publishedAt: `2026-11-20T05:${minute}:00.000Z` });
  const ask = (q: string) => `/v1/subscriptions/preview?q=${encodeURIComponent(q)}&from=2026-11-20T05:30:00Z`;
  expect(await api.ask(ask("covid"))).toMatchObject({ body: { total: 2 } });
  const days = [{ day: "2026-11-20", count: 1 }];
  const answer = await api.ask(ask(query));
  expect(answer).toMatchObject({ body: { total: 1, isCut: false, days } });
  expect(answer.body.parts).toHaveLength(query === "ma*" ? 0 : 12);
});

/** Puts articles found by `covid` into the index, and nowhere else. */
async function indexOnly(count: number, source: string): Promise<void> {
  const insert = `insert into articles_index (rowid, title_fold, source)
    with recursive n (at) as (select 1 union all select at + 1 from n where at < ?1)
    select ?2 + at, 'covid', ?3 from n`;
  const first = firstIdAt(Date.parse("2026-11-20T05:00:00Z"));
  await api.archive.database.prepare(insert).bind(count, first, source).run();
}

test.each([
  [479, false],
  [480, true],
  [500, true],
])(
  "of a day's %i articles a preview counts 480 at most, and says whether there are more",
  async (count, isCut) => {
    await indexOnly(count, timeTokens("2026-11-20T05:00:00.000Z").join(" "));
    const { body } = await api.ask("/v1/subscriptions/preview?q=covid&from=2026-11-18T05:00:00Z");
    const days = [{ day: "2026-11-20", count: Math.min(count, 480) }];
    expect(body).toMatchObject({ total: Math.min(count, 480), isCut, days });
  },
);

test("while articles wait to be indexed again, a preview counts those whose day the index does not know", async () => {
  const run = testRun(api.archive.db);
  const id = await storeNext(run, { title: "Covid", publishedAt: "2026-11-20T05:00:00.000Z" });
  await api.archive.database.prepare("delete from articles_index where rowid = ?").bind(id).run();
  await api.archive.database
    .prepare("insert into articles_index (rowid, title_fold) values (?, 'covid')")
    .bind(id)
    .run();
  await indexOnly(310, "");
  const ask = () => api.ask("/v1/subscriptions/preview?q=covid&from=2026-11-18T05:00:00Z");
  expect(await ask()).toMatchObject({ body: { total: 0 } });
  await api.archive.database.prepare("insert into renewals (name) values ('index')").run();
  expect(await ask()).toMatchObject({ body: { total: 1, days: [{ day: "2026-11-20", count: 1 }] } });
});
