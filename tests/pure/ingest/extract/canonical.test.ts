import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT =
  "Sáng nay, hàng trăm người dân trong xã đã có mặt tại nhà văn hóa để nghe kế hoạch sửa con đê. ".repeat(9);

function canonicalOf(url: string, canonical: string): string | null {
  const html = `<!doctype html><html lang="vi"><head><title>Người dân bàn cách giữ đê</title><link rel="canonical" href="${canonical}"></head>
    <body><article><h1>Người dân bàn cách giữ đê</h1><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;
  const read = extract({ html, url, now: "2026-11-21T12:00:00.000Z" });
  return read.ok ? read.value.canonicalUrl : null;
}

const ARTICLE = "https://bao.com.vn/tin-tuc/nguoi-dan-ban-cach-giu-de-100001.html";

test.each([
  ["its own", ARTICLE, ARTICLE],
  [
    "another host of its domain",
    "https://m.bao.com.vn/tin-tuc/nguoi-dan-ban-cach-giu-de-100001.html",
    ARTICLE,
  ],
  [
    "the plain page of an AMP one",
    "https://bao.com.vn/tin-tuc/nguoi-dan-ban-cach-giu-de/amp",
    "https://bao.com.vn/tin-tuc/nguoi-dan-ban-cach-giu-de",
  ],
])("a canonical address is believed: %s", (_, url, canonical) => {
  expect(canonicalOf(url, canonical)).toBe(canonical);
});

test.each([
  ["another domain", ARTICLE, "https://khac.com.vn/tin-tuc/nguoi-dan-ban-cach-giu-de-100001.html"],
  [
    "another tenant of one domain",
    "https://an.blogspot.com/2026/11/nguoi-dan-giu-de.html",
    "https://binh.blogspot.com/2026/11/nguoi-dan-giu-de.html",
  ],
  [
    "another owner below id.vn",
    "https://an.id.vn/nguoi-dan-ban-cach-giu-de",
    "https://binh.id.vn/nguoi-dan-ban-cach-giu-de",
  ],
  ["the section that the article is in", ARTICLE, "https://bao.com.vn/tin-tuc/"],
  ["the home page", ARTICLE, "https://bao.com.vn/"],
])("a canonical address is not believed: %s", (_, url, canonical) => {
  expect(canonicalOf(url, canonical)).toBe(url);
});
