import { expect, test } from "vitest";
import { canonicalizeUrl } from "../../../workers/shared/web/canonicalize-url.ts";

const BASE = "https://bao.example.vn/thoi-su/";

test.each([
  ["/bai-viet-123456.html", "https://bao.example.vn/bai-viet-123456.html"],
  ["bai-viet-123456.html", "https://bao.example.vn/thoi-su/bai-viet-123456.html"],
  [" https://BAO.example.vn:443/Bai-Viet.htm ", "https://bao.example.vn/Bai-Viet.htm"],
  ["https://bao.example.vn./a", "https://bao.example.vn/a"],
  ["http://bao.example.vn:8080/a", "http://bao.example.vn:8080/a"],
  ["https://user:secret@bao.example.vn/a", "https://bao.example.vn/a"],
  ["https://bao.example.vn/a#box_comment", "https://bao.example.vn/a"],
  ["https://bao.example.vn/a?utm_source=rss&UTM_medium=feed", "https://bao.example.vn/a"],
  ["https://bao.example.vn/a?id=1?utm_source=rss", "https://bao.example.vn/a?id=1"],
  ["https://bao.example.vn/a?id=1&&page=2&", "https://bao.example.vn/a?id=1&page=2"],
  ["https://bao.example.vn/a?fbclid=x&zarsrc=30", "https://bao.example.vn/a"],
  ["https://bao.example.vn/a?xtor=RSS-1&at_medium=x&mtm_kwd=y&srsltid=z&ref=rss", "https://bao.example.vn/a"],
  ["https://bao.example.vn/a?id=1&amp;utm_source=x&amp;amp;page=2", "https://bao.example.vn/a?id=1&page=2"],
  [
    "https://bao.example.vn/a?reference=1&atlas=2&source=3",
    "https://bao.example.vn/a?reference=1&atlas=2&source=3",
  ],
  [
    "https://bao.example.vn/home/detail?urile=wcm:path:/a%20b&gclid=1&page=2",
    "https://bao.example.vn/home/detail?urile=wcm:path:/a%20b&page=2",
  ],
  ["https://bao.example.vn/a?b=1+2&a", "https://bao.example.vn/a?b=1+2&a"],
  ["https://bao.example.vn/tin-m%e1%bb%9bi", "https://bao.example.vn/tin-m%E1%BB%9Bi"],
  ["https://bao.example.vn/tin-mới", "https://bao.example.vn/tin-m%E1%BB%9Bi"],
  ["//cdn.example.vn/a", "https://cdn.example.vn/a"],
  ["javascript:void(0)", null],
  ["mailto:toa-soan@example.vn", null],
  ["http://", null],
  [`https://bao.example.vn/${"a".repeat(2_048)}`, null],
])("%s is kept as %s", (text, expected) => {
  expect(canonicalizeUrl(text, BASE)).toBe(expected);
  if (expected !== null) expect(canonicalizeUrl(expected)).toBe(expected);
});

test("without a base, a relative link is no URL", () => expect(canonicalizeUrl("/a")).toBeNull());

test.each([
  "https://www.google.com/url?rct=j&sa=t&url=https://bao.example.vn/a&ct=ga",
  "https://www.google.com.vn/url?q=https%3A%2F%2Fbao.example.vn%2Fa%3Futm_source%3Dx",
  "https://l.facebook.com/l.php?u=https%3A%2F%2Fbao.example.vn%2Fa%3Ffbclid%3D1&h=AT0",
  "https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fbao.example.vn%2fa",
  "https://bao-example-vn.cdn.ampproject.org/c/s/bao.example.vn/a",
  "https://www.google.com/amp/s/bao.example.vn/a",
  "https://bao.example.vn/a;jsessionid=0F3A?PHPSESSID=9",
  "https://bao.example.vn/a?gad_source=1&from=rss&via=zalo&__cf_chl_tk=x?utm_source=y",
  "https://bao.example.vn/%61",
])("%s is the page that it leads to", (url) => {
  expect(canonicalizeUrl(url)).toBe("https://bao.example.vn/a");
});

test.each([
  "https://bao.example.vn/a?from=2026&source=cand&partner=7",
  "https://www.google.com/url?q=javascript:x",
  "https://www.google.com/search?q=https://bao.example.vn/a",
])("%s stays", (url) => expect(canonicalizeUrl(url)).toBe(url));
