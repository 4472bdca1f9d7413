import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEntries } from "../../../../workers/ingest/sources/listing/sitemap-entries.ts";
import { readSitemap } from "../../../../workers/ingest/sources/sitemap.ts";

function read(name: string) {
  const text = readFileSync(new URL(`../../../fixtures/lists/${name}`, import.meta.url), "utf8");
  const sitemap = readSitemap(text, "https://songhong.example.vn/sitemap.xml");
  if (!sitemap.ok) throw new Error(sitemap.reason);
  return sitemap.value;
}

function linksIn(text: string) {
  const sitemap = readSitemap(text, "https://songhong.example.vn/sitemap.xml");
  return sitemap.ok && sitemap.value.kind === "pages" ? sitemap.value.links : [];
}

test("a news sitemap gives titles and dates, and every address in it counts as an article", () => {
  expect(read("news-sitemap.xml")).toMatchObject({
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

test("of other sitemaps come the addresses of articles, also from one that is cut off", () => {
  const sitemap = read("sitemap.xml");
  const found =
    sitemap.kind === "pages" ? sitemap.links.map(({ url, modifiedAt }) => [url.slice(-11), modifiedAt]) : [];
  expect(found.sort()).toEqual([
    ["500601.html", "2026-11-15T02:00:00.000Z"],
    ["500602.html", null],
    ["500603.html", "2026-11-16T01:00:00.000Z"],
  ]);
});

const URL_1 = "https://songhong.example.vn/mot-tin-trong-ngay-500601.html";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

test.each([
  [
    "with a prefix",
    `<sm:urlset xmlns:sm="${SITEMAP}"><sm:url><sm:loc>${URL_1}</sm:loc></sm:url></sm:urlset>`,
  ],
  ["with a prefix that nobody declares", `<x:urlset><x:url><x:loc>${URL_1}</x:loc></x:url></x:urlset>`],
  [
    "with pictures in a vocabulary of their own",
    `<urlset xmlns="${SITEMAP}"><url><image xmlns="http://www.google.com/schemas/sitemap-image/1.1"><loc>https://songhong.example.vn/a.jpg</loc></image><loc>${URL_1}</loc></url></urlset>`,
  ],
  ["as a list of one address a line", `\uFEFF${URL_1}\r\n\r\nhttps://songhong.example.vn/\r\n`],
])("a sitemap %s is one", (_, text) => {
  expect(linksIn(text).map(({ url }) => url)).toEqual([URL_1]);
});

test("a news sitemap's own prefix is its writer's choice", () => {
  const news =
    '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/n/1</loc><n:news><n:title>Lãi &lt; 5%</n:title><n:publication_date>2026-11-20T08:00:00+07:00</n:publication_date></n:news></url></urlset>';
  expect(linksIn(news)).toMatchObject([{ title: "Lãi < 5%", publishedAt: "2026-11-20T01:00:00.000Z" }]);
});

test("lists of sections or tags come last in an index, although their dates are the latest", () => {
  const at = (name: string, date: string) =>
    `<sitemap><loc>/${name}.xml</loc><lastmod>${date}</lastmod></sitemap>`;
  const index = `<sitemapindex>${at("category-sitemap", "2026-11-21")}${at("post-sitemap1", "2026-01-01")}${at("post-sitemap2", "2026-11-20")}${at("news", "2026-11-20")}</sitemapindex>`;
  expect(readSitemap(index, "https://songhong.example.vn/")).toMatchObject({
    value: {
      sitemaps: ["news", "post-sitemap2", "post-sitemap1", "category-sitemap"].map(
        (name) => `https://songhong.example.vn/${name}.xml`,
      ),
    },
  });
});

test("an index gives the latest changed first, then those with the latest date in their name", () => {
  expect(read("sitemap-index.xml")).toEqual({
    kind: "index",
    sitemaps: ["google-news", "2026-11", "2026-10", "2026-9"].map(
      (name) => `https://songhong.example.vn/sitemaps/${name}.xml`,
    ),
  });
});

test.each([
  "",
  "<!doctype html><html></html>",
  '<rss version="2.0"><channel/></rss>',
  "https://songhong.example.vn/1 is where it is",
])("%j is no sitemap", (text) => {
  expect(readSitemap(text, "https://songhong.example.vn/")).toEqual({ ok: false, reason: "not-a-sitemap" });
});

test("each address of a damaged sitemap is that of one page", () => {
  const url = (n: number) => `https://songhong.example.vn/mot-tin-trong-ngay-50060${n}.html`;
  const addresses = (text: string) => linksIn(`<urlset>${text}</urlset>`).map((link) => link.url);
  expect(addresses(`<url><loc>${url(1)}</loc><loc>${url(2)}</loc></url>`)).toEqual([url(1)]);
  const unclosed = [1, 2, 3].map((n) => `<url><loc>${url(n)}</loc>`).join("");
  expect(addresses(unclosed)).toEqual([url(1), url(2)]);
  expect(addresses(`${unclosed}<url><loc>${url(4)}</loc></url>`)).toEqual([1, 2, 3, 4].map(url));
});

test("of a sitemap that is too long, the first 50,000 pages are read as they are written", () => {
  const page = (n: number) => `<url><loc>https://songhong.example.vn/${n}</loc></url>`;
  const { entries } = readEntries(`<urlset>${Array.from({ length: 50_002 }, (_, n) => page(n)).join("")}`);
  expect(entries).toHaveLength(50_000);
  expect(entries.at(-1)).toEqual({ loc: "https://songhong.example.vn/49999" });
});

test("an address that is broken over lines is joined, and a text list may have comments", () => {
  const address = "https://bao.example.vn/mot-tin-dai-hon-123456.html";
  const broken = `<urlset><url><loc>https://bao.example.vn/mot-tin-\n   dai-hon-123456.html</loc></url></urlset>`;
  for (const text of [broken, `# tin\n${address}\n# het\n`]) {
    const read = readSitemap(text, "https://bao.example.vn/sitemap.xml");
    expect(read.ok && read.value.kind === "pages" && read.value.links.map(({ url }) => url)).toEqual([
      address,
    ]);
  }
});
