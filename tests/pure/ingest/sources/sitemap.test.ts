import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSitemap } from "../../../../workers/ingest/sources/sitemap.ts";

function read(name: string) {
  const text = readFileSync(new URL(`../../../fixtures/lists/${name}`, import.meta.url), "utf8");
  const sitemap = readSitemap(text, "https://songhong.example.vn/sitemap.xml");
  if (!sitemap.ok) throw new Error(sitemap.reason);
  return sitemap.value;
}

test("a news sitemap gives titles and dates, and an article is one whatever its address looks like", () => {
  expect(read("news-sitemap.xml")).toEqual({
    kind: "pages",
    links: [
      {
        url: "https://songhong.example.vn/ngan",
        title: "Một tin có địa chỉ ngắn & lạ",
        publishedAt: "2026-11-16T01:00:00.000Z",
        modifiedAt: null,
      },
    ],
  });
});

test("of other sitemaps come the addresses of articles, the latest changed first, also from one that is cut off", () => {
  const sitemap = read("sitemap.xml");
  expect(
    sitemap.kind === "pages" && sitemap.links.map(({ url, modifiedAt }) => [url.slice(-11), modifiedAt]),
  ).toEqual([
    ["500603.html", "2026-11-16T01:00:00.000Z"],
    ["500601.html", "2026-11-15T02:00:00.000Z"],
    ["500602.html", null],
  ]);
});

test("an index gives the latest changed first, then those with the latest date in their name", () => {
  expect(read("sitemap-index.xml")).toEqual({
    kind: "index",
    sitemaps: ["google-news", "2026-11", "2026-10", "2026-9"].map(
      (name) => `https://songhong.example.vn/sitemaps/${name}.xml`,
    ),
  });
});

test.each(["", "<!doctype html><html></html>", '<rss version="2.0"><channel/></rss>'])(
  "%j is no sitemap",
  (text) => {
    expect(readSitemap(text, "https://songhong.example.vn/")).toEqual({ ok: false, reason: "not-a-sitemap" });
  },
);
