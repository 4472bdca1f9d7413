import { describe, expect, test } from "vitest";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { createSource } from "../../support/settings.ts";

const api = useApi();

async function textOf(path: string): Promise<string> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return (await api.app.request(path, { headers })).text();
}

function sendText(path: string, body: string, type: string) {
  return api.ask(path, { method: "POST", body, headers: { "content-type": type } });
}

describe("an import", () => {
  test("brings an export back, in its place in time, searchable, and alerts nobody", async () => {
    const id = await storeNext(api.run, {
      title: "Bắt ma túy",
      publishedAt: "2026-11-20T02:00:00.000Z",
      marks: [{ kind: "link", start: 0, end: 3, href: "https://news.example/2" }],
    });
    const before = (await api.ask(`/v1/articles/${id}`)).body;
    const lines = await textOf("/v1/articles/export");
    await api.archive.clear();

    const first = await sendText("/v1/articles/import", lines, "application/x-ndjson");
    expect(first.body).toEqual({ imported: 1, known: 0, refused: 0, errors: [] });
    expect((await api.ask(`/v1/articles/${id}`)).body).toEqual({ ...before, sourceId: null });
    const found = (await api.ask("/v1/articles?q=ma+t%C3%BAy")).body as { data: object[] };
    expect(found.data).toHaveLength(1);
    const [{ waiting } = {}] = (
      await api.archive.database
        .prepare("select count(*) as waiting from articles where matched_at is null")
        .all()
    ).results;
    expect(waiting).toBe(0);

    const again = await sendText("/v1/articles/import", lines, "application/x-ndjson");
    expect(again.body).toEqual({ imported: 0, known: 1, refused: 0, errors: [] });
  });

  test("stores every article of a file in which all were first seen on the same day", async () => {
    const line = { title: "Tin", body: "Một hai ba.", firstSeenAt: "2026-11-20T00:00:00Z" };
    const lines = Array.from({ length: 600 }, (_, at) =>
      JSON.stringify({ ...line, url: `https://news.example/${at}.html` }),
    );
    for (const half of [lines.slice(0, 300), lines.slice(300)]) {
      const { body } = await sendText("/v1/articles/import", half.join("\n"), "application/x-ndjson");
      expect(body).toMatchObject({ imported: 300, known: 0 });
    }
  });

  test("takes what has an address, a title and a body, and says what is wrong with other lines", async () => {
    const good = { url: "https://news.example/1.html", title: "Tin", body: "Một hai ba." };
    const mark = { kind: "link", start: 0, end: 3 };
    const lines = [
      good,
      { ...good, url: "javascript:alert(1)" },
      { url: good.url },
      { ...good, marks: [{ ...mark, href: "javascript:alert(1)" }] },
      { ...good, marks: [{ ...mark, end: 300 }] },
      { ...good, marks: [{ kind: "image", start: 0, end: 0, image: 0, src: "data:text/html,x" }] },
      { ...good, marks: [null] },
    ].map((line) => JSON.stringify(line));
    const { body } = await sendText(
      "/v1/articles/import",
      [...lines, "", "{"].join("\n"),
      "application/x-ndjson",
    );
    expect(body).toMatchObject({
      imported: 1,
      refused: 7,
      errors: [
        { line: 2, message: "javascript:alert(1) is no address of a news page" },
        { line: 3, message: "title is required" },
        { line: 4, message: "marks link to what is no web address" },
        { line: 5, message: "marks reach beyond the body" },
        { line: 6, message: "marks link to what is no web address" },
        { line: 7, message: expect.stringContaining("marks.0") },
        { line: 9, message: "the line is no JSON" },
      ],
    });
  });

  test("takes links in their earlier form", async () => {
    const mark = { kind: "link", start: 0, end: 3 };
    const link = { ...mark, url: "https://news.example/2" };
    const line = {
      id: "7",
      url: "https://news.example/1.html",
      title: "Tin",
      body: "Một hai ba.",
      marks: [link],
    };
    await sendText("/v1/articles/import", JSON.stringify(line), "application/x-ndjson");
    const { marks } = (await api.ask("/v1/articles/7")).body;
    expect(marks).toEqual([{ ...mark, href: link.url }]);
  });

  test("of more than 2,000 lines is refused", async () => {
    const { status } = await sendText("/v1/articles/import", "{}\n".repeat(2_001), "application/x-ndjson");
    expect(status).toBe(422);
  });
});

describe("OPML", () => {
  test("goes out and comes back", async () => {
    await createSource(api, "news.example.com");
    await sendText(
      "/v1/sources/opml",
      '<opml><body><outline text="Nhóm"><outline type="rss" title="Báo &amp; &quot;A&quot;" xmlUrl="https://a.example.com/rss"/></outline></body></opml>',
      "text/x-opml",
    );
    const text = await textOf("/v1/sources/opml");
    const before = (await api.ask("/v1/sources")).body as {
      data: { url: string; kind: string; name: string }[];
    };
    await api.archive.clear();
    const { body } = await sendText("/v1/sources/opml", text, "text/x-opml");
    expect(body).toMatchObject({ created: 2, known: 0, refused: 0, left: 0 });
    const after = (await api.ask("/v1/sources")).body as typeof before;
    const plain = ({ data }: typeof before) =>
      data.map(({ url, kind, name }) => ({ url, kind, name })).sort((a, b) => a.url.localeCompare(b.url));
    expect(plain(after)).toEqual(plain(before));
    expect(plain(after)[0]).toEqual({ url: "https://a.example.com/rss", kind: "feed", name: 'Báo & "A"' });
  });

  test("a list of addresses is looked at, as many as one request may", async () => {
    await createSource(api, "known.example.com");
    api.services.findKind = async (url) =>
      url.includes("dead")
        ? { ok: false, reason: "timeout" }
        : { ok: true, value: { kind: "feed", url, name: "Báo", latest: [] } };
    const urls = [
      "# mine",
      "https://known.example.com/",
      "https://dead.example.com/",
      "http://localhost/",
      "nonsense",
    ];
    const many = Array.from({ length: 12 }, (_, at) => `https://n${at}.example.com/`);
    const { body } = await sendText("/v1/sources/opml", [...urls, ...many].join("\n"), "text/plain");
    expect(body).toMatchObject({ created: 9, known: 1, refused: 3, left: 3 });
    expect((body.data as object[])[1]).toEqual({
      url: "https://dead.example.com/",
      outcome: "refused",
      reason: "timeout",
    });
  });

  test("a file without an address is refused", async () => {
    expect((await sendText("/v1/sources/opml", "<opml/>", "text/x-opml")).status).toBe(422);
  });
});
