import { describe, expect, test } from "vitest";
import { TOKEN } from "../../support/api.ts";
import { useApi } from "../../support/archive-api.ts";
import { reading, storeArchive, storeNext } from "../../support/articles.ts";

const api = useApi();

async function textOf(path: string): Promise<string> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return (await api.app.request(path, { headers })).text();
}

async function storeMany(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    ...reading({ url: `https://news.example/${index}.html`, title: `Tin ${index}` }),
    id: 1_000 + index,
    sourceId: null,
    firstSeenAt: "2026-11-21T12:00:00.000Z",
  }));
  await storeArchive(api.archive.db, rows);
}

describe("an export", () => {
  test("holds every article that the query finds, newest first, step by step", async () => {
    await storeMany(250);
    await storeNext(api.run, { title: "Bắt ma túy" });
    api.archive.meter.reset();
    const lines = (await textOf("/v1/articles/export")).trimEnd().split("\n");
    const titles = lines.map((line) => JSON.parse(line).title);
    expect(titles).toEqual([
      "Bắt ma túy",
      ...Array.from({ length: 250 }, (_, index) => `Tin ${249 - index}`),
    ]);
    expect(api.archive.meter.rowsRead).toBeLessThanOrEqual(251 * 4 + 10);
    expect(await textOf("/v1/articles/export?q=ma+t%C3%BAy&format=ndjson")).toMatch(
      /^\{.*"title":"Bắt ma túy".*\}\n$/,
    );
  });

  test("reads as many whole articles at a time as the platform bears, the same file in the end", async () => {
    await storeMany(250);
    const whole = await textOf("/v1/articles/export");
    api.run.reach = { ...api.run.reach, exported: 20 };
    api.archive.meter.reset();
    expect(await textOf("/v1/articles/export")).toBe(whole);
    // Each of the two steps of 200 is found with one query.
    expect(api.archive.meter.queries).toBe(2 + Math.ceil(200 / 20) + Math.ceil(50 / 20));
  });

  test("as CSV is what a spreadsheet reads, and nothing that it runs", async () => {
    await storeNext(api.run, { title: '=cmd|"/c calc"!A1', body: "Một.\n\nHai, ba.", authors: ["A", "B"] });
    const [head, ...rest] = (await textOf("/v1/articles/export?format=csv")).split("\r\n");
    expect(head).toMatch(/^id,url,canonicalUrl,outlet,title,lead,authors,/);
    expect(rest.join("\r\n")).toContain(`"'=cmd|""/c calc""!A1",,A; B,`);
    expect(rest.join("\r\n")).toContain('"Một.\n\nHai, ba."');
  });

  test.each(["=1+1", " =1+1", "\u00a0=1", "＝1+1", "＠SUM(1)", "-1+1"])(
    "as CSV begins no cell like a formula: %j",
    async (lead) => {
      await storeNext(api.run, { title: "Một", lead });
      expect(await textOf("/v1/articles/export?format=csv")).toContain(`,'${lead},`);
    },
  );

  test("refuses what is no query, and no format", async () => {
    expect((await api.ask("/v1/articles/export?q=(")).status).toBe(422);
    expect((await api.ask("/v1/articles/export?format=xls")).status).toBe(422);
  });
});
