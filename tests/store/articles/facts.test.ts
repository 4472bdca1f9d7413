import { beforeEach, describe, expect, test } from "vitest";
import type { Draft } from "../../../workers/ingest/extract.ts";
import { save } from "../../../workers/ingest/read.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";
import { findArticle } from "../../../workers/shared/store/articles/articles.ts";
import { searchArticles } from "../../../workers/shared/store/articles/search.ts";
import { findLink, keepLinks } from "../../../workers/shared/store/links/links.ts";
import { useArchive } from "../../support/archive.ts";
import { claimLink, foundLink, reading } from "../../support/articles.ts";

const URL = "https://news.example/hoi-nghi-1.html";
const LEAD =
  "Ngày 18/11, tại Huế diễn ra Hội nghị hợp tác hải quan Việt Nam - Lào lần thứ IX. Thiếu tướng Lữ Quý Thành, Tổng cục trưởng chủ trì.";

const given = useArchive();

function draft(said: Partial<Draft>): Draft {
  const { facts: _, ...read } = reading({ url: URL, publishedAt: "2026-11-19T02:00:00.000Z", lead: LEAD });
  return { ...read, ...said };
}

/** Reads the page for the first time, the way ingest does. */
async function read(said: Partial<Draft> = {}): Promise<number> {
  await keepLinks(given.run, null, [foundLink(URL)]);
  const { articleId } = await save(given.run, await claimLink(given.run, URL), draft(said));
  return articleId ?? 0;
}

async function found(typed: string): Promise<number> {
  const query = parseQuery(typed);
  if (!query.ok) throw new Error(query.reason);
  const whole = { sourceId: null, from: null, to: null, sort: "newest", after: null, limit: 20 } as const;
  return (await searchArticles(given.run.db, { ...whole, query: query.value })).articles.length;
}

test("an article is stored with its facts, at no more rows than without", async () => {
  given.archive.meter.reset();
  const id = await read();
  expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(8);
  expect((await findArticle(given.run.db, id))?.facts).toMatchObject({
    events: [
      { name: "Hội nghị hợp tác hải quan Việt Nam - Lào", edition: 9, date: "2026-11-18", place: "Huế" },
    ],
    persons: [{ name: "Lữ Quý Thành", rank: "Thiếu tướng", posts: ["Tổng cục trưởng"] }],
  });
});

test("persons are read from captions too", async () => {
  const id = await read({ images: [{ url: null, caption: "Đại tá Bùi Na Lan phát biểu.", credit: null }] });
  const persons = (await findArticle(given.run.db, id))?.facts?.persons ?? [];
  expect(persons.map(({ name }) => name)).toContain("Bùi Na Lan");
});

test("a changed article has the facts of its later reading, and is found by them", async () => {
  const id = await read();
  const link = await findLink(given.run, URL);
  if (link === null) throw new Error("not kept");
  await save(given.run, link, draft({ lead: "Trung tướng Mạc Đình Khải chủ trì cuộc họp." }));

  expect((await findArticle(given.run.db, id))?.facts?.persons).toMatchObject([{ name: "Mạc Đình Khải" }]);
  expect([await found('person:"Mạc Đình Khải"'), await found('person:"Lữ Quý Thành"')]).toEqual([1, 0]);
});

describe("the fields person: and event:", () => {
  beforeEach(() => read());

  test.each([
    ['person:"Lữ Quý Thành"', 1],
    ["person:lu quy thanh", 1],
    ['person:"Lữ Quí Thành"', 1],
    ['person:"thiếu tướng lữ quý thành"', 1],
    ['person:"Lũ Quý Thành"', 0],
    ['person:"Tổng cục trưởng"', 0],
    ['event:"Hội nghị hợp tác hải quan"', 1],
    ["event:(hai quan AND lao)", 1],
    ['event:"lần thứ IX"', 1],
    ['event:"lần thứ X"', 0],
    ['event:"Lữ Quý Thành"', 0],
    ['person:"Lữ Quý Thành" event:"hải quan" NOT source:tin.vn', 1],
  ])("%s", async (query, articles) => expect(await found(query)).toBe(articles));
});

test("a search without a field does not look in the facts", async () => {
  const facts = {
    persons: [{ name: "Ai Đó", rank: null, otherRanks: [], posts: [] }],
    events: [],
    organisations: [],
    glosses: [],
  };
  const id = await read();
  await given.archive.database
    .prepare("update articles set facts = ? where id = cast(? as integer)")
    .bind(JSON.stringify(facts), id)
    .run();
  expect(await found("Thiếu tướng Lữ Quý Thành")).toBe(1);
  expect(await found("Việt Nam - Lào lần thứ IX")).toBe(1);
  expect(await found("Huế Thiếu tướng")).toBe(0);
});
