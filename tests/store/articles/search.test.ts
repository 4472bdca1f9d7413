import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";
import { firstIdAt, isoAt } from "../../../workers/shared/run.ts";
import { type Search, searchArticles } from "../../../workers/shared/store/articles/search.ts";
import { useFilledArchive } from "../../support/archive.ts";
import { type Archived, reading, storeArchive } from "../../support/articles.ts";
import { NOON_MS } from "../../support/test-run.ts";

const ARTICLES = 2_000;
const DAY_MS = 86_400_000;

const archive = useFilledArchive(({ db }) =>
  storeArchive(
    db,
    Array.from({ length: ARTICLES }, (_, n) => story(n)),
  ),
);

const LONG_AGO = isoAt(NOON_MS - 40 * DAY_MS);

/** One story a minute; each hundredth is of drugs, each thousandth tells of a conference, one has a lead. */
function story(n: number): Archived {
  const seenMs = NOON_MS + n * 60_000;
  const read = reading({
    url: `https://news.example/tin-${n}.html`,
    title: n % 1_000 === 500 ? "Hội nghị hợp tác bảo đảm an ninh" : `Bản tin số ${n}`,
    lead: n === 42 ? "Tin từ biên giới." : null,
    body: n % 100 === 7 ? "Bắt giữ ma tuý ở vùng biên giới." : "Trời nắng ở vùng biên giới.",
    publishedAt: n % 3 === 0 ? null : isoAt(seenMs - DAY_MS),
  });
  return { ...read, id: firstIdAt(seenMs), sourceId: n % 2, firstSeenAt: isoAt(seenMs) };
}

async function search(query: string | null, rest: Partial<Search> = {}) {
  const parsed = query === null ? null : parseQuery(query);
  if (parsed?.ok === false) throw new Error(parsed.reason);
  const whole = { sourceId: null, from: null, to: null, sort: "newest" as const, after: null, limit: 20 };
  return searchArticles(archive.db, { ...whole, query: parsed?.value ?? null, ...rest });
}

/** Walks through every page; the titles or numbers in order. */
async function walk(query: string | null, rest: Partial<Search> = {}): Promise<string[]> {
  const urls: string[] = [];
  let after: Search["after"] = null;
  do {
    const page = await search(query, { ...rest, after });
    urls.push(...page.articles.map(({ url }) => /\d+/.exec(url)?.[0] ?? ""));
    after = page.next;
  } while (after !== null);
  return urls;
}

describe("what a search costs", () => {
  test.each([
    ["a word in every article", "biên giới", {}],
    ["a word in few articles", "ma túy", {}],
    ["no query", null, {}],
    ["one source", null, { sourceId: 1 }],
    ["a period", "biên giới", { from: isoAt(NOON_MS) }],
    ["a period that ended long ago", "biên giới", { to: isoAt(NOON_MS - DAY_MS + 3_600_000) }],
    ["a period that ended long ago, of anything", null, { from: LONG_AGO, to: isoAt(NOON_MS - 7_200_000) }],
    ["a period that ended long ago, of a source", null, { sourceId: 1, to: isoAt(NOON_MS - 7_200_000) }],
  ])("20 hits among 2,000 articles read at most 200 rows: %s", async (_, query, rest) => {
    archive.meter.reset();
    expect((await search(query, rest)).articles).toHaveLength(20);

    expect(archive.meter.rowsRead).toBeLessThanOrEqual(200);
  });
});

test("newest first, page after page, each article once", async () => {
  const numbers = await walk("ma túy");
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => String(1_907 - n * 100)));
  expect(await walk("ma túy", { limit: 7 })).toEqual(numbers);
});

test("best first, page after page, each article once", async () => {
  const best = await walk('biên giới OR title:"an ninh"', { sort: "relevance", limit: 100 });
  expect(best.slice(0, 2).sort()).toEqual(["1500", "500"]);
  expect(new Set(best).size).toBe(ARTICLES);
});

test("a source's articles only", async () => {
  expect(await walk("ma túy", { sourceId: 0 })).toEqual([]);
  expect(await walk("ma túy", { sourceId: 1 })).toHaveLength(20);
});

test("a period counts from the publication, and from the first sight where no date is known", async () => {
  const to = isoAt(NOON_MS);
  const numbers = (await walk("biên giới", { to, limit: 100 })).map(Number);
  expect(numbers.every((n) => n % 3 !== 0 || n === 0)).toBe(true);
  expect(numbers).toHaveLength(961);
});

test("the order of a loose phrase, which the index does not know, is checked on the text", async () => {
  expect(await walk('"hợp tác an ninh"~2')).toEqual(["1500", "500"]);
  expect(await walk('"an ninh hợp tác"~2')).toEqual([]);
});

test("best first, page after page, each article once, though others come in between", async () => {
  const seen: string[] = [];
  let after: Search["after"] = null;
  for (let page = 0; page < 20; page += 1) {
    const { articles, next } = await search("ma túy", { sort: "relevance", limit: 5, after });
    seen.push(...articles.map(({ url }) => url));
    if (next === null) break;
    after = next;
    await storeArchive(archive.db, [
      { ...story(3_000 + page), body: "Một ngày không có ma túy, ma túy, ma túy." },
    ]);
  }
  expect(seen).toHaveLength(20);
  expect(new Set(seen).size).toBe(20);
});

test("best first ranks the newest 2,000 and says how many; newest first ranks none", async () => {
  const best = await search("biên giới", { sort: "relevance" });
  expect(best.ranked).toBe(ARTICLES);
  expect((await search("hội nghị", { sort: "relevance" })).ranked).toBe(2);
  expect((await search("biên giới")).ranked).toBeNull();
});

test("of hits too many to be weighed, those in the title come first, then those in the lead, then the newest", async () => {
  const best = await walk('biên giới OR title:"an ninh"', { sort: "relevance", limit: 100 });
  expect(best).toHaveLength(ARTICLES);
  expect(best.slice(0, 6)).toEqual(["1500", "500", "42", "1999", "1998", "1997"]);
  const without = await walk('biên giới -title:"an ninh"', { sort: "relevance", limit: 100 });
  expect(without.slice(0, 3)).toEqual(["42", "1999", "1998"]);
});

describe("a period of the index", () => {
  test("any two ends find what lies between them, to the millisecond", async () => {
    for (const [from, to] of [
      [null, NOON_MS - DAY_MS],
      [NOON_MS - DAY_MS, NOON_MS - DAY_MS + 43_200_000],
      [NOON_MS, NOON_MS + 60_000],
      [NOON_MS - 400 * DAY_MS, NOON_MS - 12 * 3_600_000],
    ] as const) {
      const [first, last] = [from === null ? "" : isoAt(from), isoAt(to)];
      const wanted = Array.from({ length: ARTICLES }, (_, n) => story(n)).filter(
        ({ publishedAt, firstSeenAt }) => {
          const at = publishedAt ?? firstSeenAt;
          return at >= first && at <= last;
        },
      );
      const found = await walk("biên giới", { from: from === null ? null : first, to: last, limit: 100 });
      expect(found.map(Number).sort((one, other) => one - other)).toEqual(
        wanted.map(({ url }) => Number(/\d+/.exec(url)?.[0])),
      );
    }
  });
});

test.each([
  ["in the texts", "biên giới", 3],
  ["in the titles", '"bản tin"', 4],
])(
  "best first ranks 2,000 hits %s with one statement and reads their articles with another, few rows for each",
  async (_, query, rowsEach) => {
    archive.meter.reset();
    await search(query, { sort: "relevance" });
    expect(archive.meter.queries).toBe(2);
    expect(archive.meter.rowsRead).toBeLessThanOrEqual(rowsEach * ARTICLES + 100);
  },
);
