import { describe, expect, test } from "vitest";
import type { ReadArticle } from "../../../workers/shared/store/articles/article.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { storeStarter } from "../../support/starter.ts";

const api = useApi();

type Hit = {
  id: string;
  title: string;
  snippets: { field: string; text: string; ranges: [number, number][] }[];
};

function given(title: string, more: Partial<ReadArticle> = {}, sourceId: number | null = null) {
  return storeNext(api.run, { title, ...more }, sourceId);
}

async function find(parameters: Record<string, string>) {
  const { status, body } = await api.ask(`/v1/articles?${new URLSearchParams(parameters)}`);
  return { status, body, hits: (body.data ?? []) as Hit[] };
}

async function titles(parameters: Record<string, string>): Promise<string[]> {
  return (await find(parameters)).hits.map(({ title }) => title);
}

describe("searching", () => {
  test("a hit is shown with what was found, in the newspaper's own text", async () => {
    await given("Khai mạc HỘI NGHỊ hợp tác an ninh", { body: "Sáng nay." });
    const { body, hits } = await find({ q: "hội nghị hợp tác" });
    expect(body).toEqual({
      data: [
        {
          id: expect.stringMatching(/^\d+$/),
          url: expect.stringContaining("https://news.example/"),
          canonicalUrl: expect.stringContaining("https://news.example/"),
          sourceId: null,
          outlet: "news.example",
          outletName: null,
          title: "Khai mạc HỘI NGHỊ hợp tác an ninh",
          lead: null,
          authors: [],
          publishedAt: null,
          firstSeenAt: "2026-11-21T12:01:00.000Z",
          storyId: null,
          alsoIn: 0,
          snippets: [{ field: "title", text: "Khai mạc HỘI NGHỊ hợp tác an ninh", ranges: [[9, 25]] }],
        },
      ],
      next: null,
      warnings: [],
      ranked: null,
      suggestion: null,
    });
    const [snippet] = hits[0]?.snippets ?? [];
    expect(snippet?.ranges.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      "HỘI NGHỊ hợp tác",
    ]);
  });

  test("without a query every article is listed, the newest first, page by page", async () => {
    for (const title of ["một", "hai", "ba", "bốn", "năm"]) await given(title);
    const first = await find({ limit: "2" });
    expect(first.hits).toMatchObject([{ title: "năm", snippets: [] }, { title: "bốn" }]);
    const second = await find({ limit: "2", cursor: String(first.body.next) });
    expect(second.hits.map(({ title }) => title)).toEqual(["ba", "hai"]);
    const third = await find({ limit: "2", cursor: String(second.body.next) });
    expect(third).toMatchObject({ hits: [{ title: "một" }], body: { next: null } });
  });

  test("without a query no article's text is read", async () => {
    await given("một");
    // A text that cannot be read would be noticed.
    await api.archive.database
      .prepare("update articles set images = '{', provenance = '{', facts = '{'")
      .run();
    expect(await titles({})).toEqual(["một"]);
  });

  test("by relevance an article that says it in its title comes first, page by page", async () => {
    await given("Tàu cá ngoài khơi", { body: "Một vụ buôn lậu xăng dầu trên biển." });
    await given("Buôn lậu xăng dầu");
    await given("Bóng đá", { body: "Ngoài lề: buôn lậu." });
    const best = { q: "buôn lậu", sort: "relevance", limit: "1" };
    const first = await find(best);
    expect(first.hits[0]?.title).toBe("Buôn lậu xăng dầu");
    const second = await find({ ...best, cursor: String(first.body.next) });
    const third = await find({ ...best, cursor: String(second.body.next) });
    expect([second, third].map(({ hits }) => hits.length)).toEqual([1, 1]);
    expect(new Set([first, second, third].map(({ hits }) => hits[0]?.id)).size).toBe(3);
    expect(third.body.next).toBeNull();
  });

  test("a phrase that stands nowhere is answered with its words joined by AND, and compounds kept whole", async () => {
    await storeStarter(api.archive);
    await given("An ninh và hợp tác");
    expect((await find({ q: "hợp tác an ninh" })).body).toMatchObject({
      data: [],
      suggestion: { query: '"hợp tác" AND "an ninh"' },
    });
    expect(await titles({ q: '"hợp tác" AND "an ninh"' })).toEqual(["An ninh và hợp tác"]);
    expect((await find({ q: "an ninh" })).body.suggestion).toBeNull();
    expect((await find({ q: '"không có" OR nowhere' })).body).toMatchObject({ data: [], suggestion: null });
  });

  test.each([
    ["", "empty-query", 0],
    ["NOT covid", "only-negative", 0],
    ['an ninh AND "ma túy', "unclosed-quote", 12],
    ["titel:covid", "unknown-field", 0],
  ])("the query %j is refused as %s at %i", async (q, reason, position) => {
    const { status, body } = await find({ q });
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: "urn:baodong:problem:bad-query", reason, position });
  });

  test("only the articles of a source are found", async () => {
    await given("của một", {}, 1);
    await given("của hai", {}, 2);
    expect(await titles({ source: "2" })).toEqual(["của hai"]);
    expect(await titles({ source: "2", q: "của" })).toEqual(["của hai"]);
    expect(await titles({ source: "3" })).toEqual([]);
  });

  test("a bare date is that day in Viet Nam, from its first instant to its last", async () => {
    await given("hôm trước", { publishedAt: "2026-11-19T16:59:59.999Z" });
    await given("đầu ngày", { publishedAt: "2026-11-19T17:00:00.000Z" });
    await given("cuối ngày", { publishedAt: "2026-11-20T16:59:59.999Z" });
    await given("hôm sau", { publishedAt: "2026-11-20T17:00:00.000Z" });
    expect(await titles({ from: "2026-11-20", to: "2026-11-20" })).toEqual(["cuối ngày", "đầu ngày"]);
    expect(await titles({ from: "2026-11-21T00:00+07:00" })).toEqual(["hôm sau"]);
    expect(await titles({ to: "2026-11-19T23:59:59.999" })).toEqual(["hôm trước"]);
  });

  test.each([
    [{ from: "2026-11-21", to: "2026-11-20" }, "from"],
    [{ from: "2026-02-30" }, "from"],
    [{ to: "yesterday" }, "to"],
    [{ limit: "0" }, "limit"],
    [{ limit: "101" }, "limit"],
    [{ source: "vnexpress" }, "source"],
    [{ sort: "oldest" }, "sort"],
    [{ cursor: "garbage" }, "cursor"],
    [{ form: "2026-11-21" }, "form"],
  ])("%j is refused for its %s", async (parameters, path) => {
    const { status, body } = await find(parameters as Record<string, string>);
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: "urn:baodong:problem:bad-input", errors: [{ path }] });
  });

  test("the cursor of another list or another order is refused", async () => {
    for (const title of ["một bản tin", "hai bản tin"]) await given(title);
    const { next } = (await find({ limit: "1" })).body;
    expect((await find({ q: "bản tin", sort: "relevance", cursor: String(next) })).status).toBe(422);
    expect((await api.ask(`/v1/sources?cursor=${next}`)).status).toBe(422);
  });
});
