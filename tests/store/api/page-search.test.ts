import { beforeEach, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { reading, store } from "../../support/articles.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
  const body = Array.from({ length: 300 }, (_, at) => `tiếng${at}`).join(" ");
  for (const outlet of ["mot.example", "hai.example"])
    await store(api.run, reading({ url: `https://${outlet}/1`, outlet, title: "Lũ về sông Đào", body }));
  await store(api.run, reading({ url: "https://ba.example/1", title: "Lũ rút", body: "Nước rút." }));
});

const SEARCH = "/?q=l%C5%A9&from=2020-01-01&sort=relevance";

function linkOf(text: string, pattern: RegExp): string {
  return (pattern.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
}

test("a search says of how many papers its articles are, and how many stories they tell", async () => {
  const { text } = await reader.see("/?q=lũ");
  expect(text).toContain("3 articles of 3 newspapers, 2 stories");
  expect(text.indexOf("3 articles of")).toBeLessThan(text.indexOf("data-list"));
  expect((await reader.see("/?q=rút")).text).toContain("1 article of 1 newspaper, 1 story");
});

test("a hit that other papers printed too leads to all of its story, and one that stands alone does not", async () => {
  const { text } = await reader.see("/?q=lũ");
  const stories = text.match(/href="(\/\?story=\d+)"/g) ?? [];
  expect(stories).toHaveLength(2);
  expect((await reader.see("/?q=rút")).text).not.toContain("story=");
});

test("what a search finds is downloaded as it was asked for", async () => {
  const { text } = await reader.see(SEARCH);
  const link = linkOf(text, /href="(\/json\/articles\/export\?[^"]*format=csv[^"]*)"/);
  const { status, text: csv, headers } = await reader.see(link);
  expect([status, headers.get("content-disposition")]).toEqual([200, 'attachment; filename="articles.csv"']);
  expect(csv.trim().split("\r\n")).toHaveLength(4);
  const { text: one } = await reader.see("/?q=rút");
  const other = linkOf(one, /href="(\/json\/articles\/export\?[^"]*format=csv[^"]*)"/);
  expect((await reader.see(other)).text).not.toContain("mot.example");
});

test("a search becomes a feed, for those who may make tokens", async () => {
  expect((await reader.see("/?q=rút")).text).toContain('action="/tokens/feed"');
  const made = await reader.send("/tokens/feed", { q: "rút" });
  expect(made.status).toBe(201);
  const path = linkOf(made.text, /<pre>http:\/\/[^/]+(\/v1\/articles\.json[^<]+)<\/pre>/);
  const feed = (await (await api.app.request(path)).json()) as { items: { title: string }[] };
  expect(feed.items.map(({ title }) => title)).toEqual(["Lũ rút"]);
  expect((await reader.send("/tokens/feed", { q: '"' })).status).toBe(422);
});
