import { describe, expect, test } from "vitest";
import { links } from "../../../workers/shared/schema/sources.ts";
import { useArchive } from "../../support/archive.ts";
import { useApiOn } from "../../support/archive-api.ts";
import { givenMixedDay, untilEnded } from "../../support/mixed-day.ts";
import { openNewspaper } from "../../support/newspaper.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const paper = useEach(openNewspaper);
const api = useApiOn(given);

test("what was not stored is listed found last first, page by page", async () => {
  await givenMixedDay(given.run, paper);
  await untilEnded(given.run);
  const first = await api.ask("/v1/links?limit=1");
  const second = await api.ask(`/v1/links?limit=1&cursor=${first.body.next}`);
  const urls = [first, second].flatMap(({ body }) => (body.data as { url: string }[]).map(({ url }) => url));
  expect(urls).toEqual([`${paper.url}/hai-2.html`, `${paper.url}/ba-3.html`]);
  expect(second.body.next).toBeNull();
  const dead = await api.ask("/v1/links?state=pending&source=1");
  expect(dead.body.data).toEqual([]);
});

describe("what was stored", () => {
  type Page = { data: { url: string; sourceId: string; articleId: string | null }[]; next: string | null };
  async function pageOf(query: string): Promise<Page> {
    return (await api.ask(`/v1/links?${query}`)).body as Page;
  }

  test("is listed with its articles, by address, page by page and by source", async () => {
    const id = await givenMixedDay(given.run, paper);
    await untilEnded(given.run);
    const rows = await given.run.db.select({ url: links.url, state: links.state }).from(links);
    const of = (state: string) => rows.flatMap((row) => (row.state === state ? [row.url] : [])).sort();
    const pages: Page[] = [];
    for (let cursor = ""; pages.length === 0 || pages.at(-1)?.next; cursor = `&cursor=${pages.at(-1)?.next}`)
      pages.push(await pageOf(`state=saved&limit=1${cursor}`));
    const saved = pages.flatMap(({ data }) => data);
    expect(saved.map(({ url }) => url)).toEqual(of("saved"));
    expect(saved.every(({ articleId, sourceId }) => articleId !== null && sourceId === id)).toBe(true);
    expect((await pageOf("state=duplicate")).data.map(({ url }) => url)).toEqual(of("duplicate"));
    expect((await pageOf(`state=saved&source=${id}`)).data).toHaveLength(of("saved").length);
    expect(await pageOf(`state=saved&source=${id}7`)).toEqual({ data: [], next: null });
    expect(await pageOf("state=saved&reason=not-found")).toEqual({ data: [], next: null });
  });

  test("takes no cursor of what was not, and gives none to it", async () => {
    await givenMixedDay(given.run, paper);
    await untilEnded(given.run);
    const { next: byTime } = await pageOf("limit=1");
    const { next: byAddress } = await pageOf("state=saved&limit=1");
    for (const query of [
      `state=saved&cursor=${byTime}`,
      `state=dead&cursor=${byAddress}`,
      "state=saved&cursor=bm8",
    ])
      expect((await api.ask(`/v1/links?${query}`)).status).toBe(422);
  });

  test("is looked through 2,000 addresses at a time, so that a rare state costs no more", async () => {
    const insert = `with recursive n(i) as (select 1 union all select i + 1 from n where i < 4100)
      insert into links (url, state, next_attempt_at, found_at, article_id)
      select printf('https://a.example/%05d.html', i), iif(i = 4050, 'duplicate', 'saved'), '', '', i from n`;
    await given.archive.database.prepare(insert).run();
    const pages: Page[] = [];
    for (
      let cursor = "";
      pages.length === 0 || pages.at(-1)?.next;
      cursor = `&cursor=${pages.at(-1)?.next}`
    ) {
      given.archive.meter.reset();
      pages.push(await pageOf(`state=duplicate${cursor}`));
      expect(given.archive.meter.rowsRead).toBeLessThanOrEqual(4_010);
    }
    expect(pages.map(({ data }) => data.length)).toEqual([0, 0, 1]);
    const { next } = await pageOf("state=saved&limit=2");
    const [third] = (await pageOf(`state=saved&limit=2&cursor=${next}`)).data;
    expect(third?.url).toBe("https://a.example/00003.html");
  });
});
