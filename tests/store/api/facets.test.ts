import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { testRun } from "../../support/test-run.ts";

const api = useApi();

test("an article counts for its day in Việt Nam", async () => {
  await storeNext(testRun(api.archive.db), { title: "Tin đêm", publishedAt: "2026-11-20T17:30:00.000Z" });
  const { body } = await api.ask("/v1/articles/facets");
  expect(body.days).toEqual([{ value: "2026-11-21", count: 1 }]);
});

test("articles that name many persons are counted, although all their names are more than D1 takes as one value", async () => {
  const name = (n: number) => `Lê Anh Tú ${n}`.padEnd(100, "x");
  const persons = Array.from({ length: 60 }, (_, n) => ({ name: name(n), rank: null, posts: [] }));
  const endless = { name: "Ố".repeat(50_000), rank: null, posts: [] };
  await api.archive.database
    .prepare(
      `insert into articles (id, url, canonical_url, outlet, title, body, authors, images, word_count, quality,
         provenance, first_seen_at, facts)
       with recursive n (id) as (select 1 union all select id + 1 from n where id < 500)
       select id * 1000, id, id, 'news.example', 'x', 'x', '[]', '[]', 1, 1, '{}', '2026-11-21',
         iif(id <= 30, ?1, ?2) from n`,
    )
    .bind(JSON.stringify({ persons: [endless], events: [] }), JSON.stringify({ persons, events: [] }))
    .run();
  const { status, body } = await api.ask("/v1/articles/facets");
  expect(status).toBe(200);
  expect(body).toMatchObject({ total: 500, counted: 500, days: [{ value: "2026-11-21", count: 500 }] });
  expect(body.persons).toContainEqual({ value: name(0), count: 470 });
});
