import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { findFeeds, findKind } from "../../../../workers/ingest/discover.ts";
import { type LoopbackSite, loopbackHttp, loopbackSite, page } from "../../../support/loopback-site.ts";

const http = loopbackHttp();
let site: LoopbackSite;
beforeEach(async () => {
  site = await loopbackSite();
  return () => site.close();
});

function fixture(path: string): string {
  return readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), "utf8");
}

/** The fixture's articles, as if this site had published them. */
function ours(path: string): string {
  return fixture(path).replaceAll("https://songhong.example.vn", site.url);
}

const CHALLENGE = "<!doctype html><title>Just a moment...</title><p>Checking your browser</p>";
const XML = { "content-type": "text/xml; charset=utf-8" };

describe("what an address serves is found out", () => {
  test.each([
    ["/rss", "feeds/rss.xml", { kind: "feed", name: "Báo Sông Hồng - Thời sự" }],
    ["/atom", "feeds/atom.xml", { kind: "feed", name: "Tạp chí Núi Đôi" }],
    ["/json", "feeds/feed.json", { kind: "feed", name: "Bản tin Hải Vân" }],
    ["/sitemap.xml", "lists/sitemap-index.xml", { kind: "sitemap", name: "127.0.0.1" }],
    ["/thoi-su.htm", "lists/numbered.html", { kind: "page", name: "Báo Sông Hồng" }],
  ])("%s", async (path, name, expected) => {
    site.serve(path, page(fixture(name)));
    expect(await findKind(site.url + path, http)).toMatchObject({
      ok: true,
      value: { ...expected, url: site.url + path },
    });
  });

  test.each([
    [page(fixture("lists/shell.html")), "not-a-source"],
    [page("%PDF-1.7", { "content-type": "application/pdf" }), "not-a-source"],
    [page("", {}, 403), "blocked"],
    [page(CHALLENGE), "blocked"],
  ])("or why not", async (answer, reason) => {
    site.serve("/", answer);
    expect(await findKind(`${site.url}/`, http)).toMatchObject({ ok: false, reason });
  });
});

describe("the feeds that a site offers", () => {
  test("are those that were fetched and read, never those that only look right", async () => {
    const links =
      '<a href="/rss/phap-luat.rss">RSS</a><a href="/rss/khong-con.rss">RSS</a><a href="/feed">RSS</a>';
    site.serve("/", page(ours("lists/numbered.html").replace("<footer>", `${links}<footer>`)));
    site.serve("/rss/thoi-su.rss", page(fixture("feeds/rss.xml"), XML));
    site.serve("/rss/phap-luat.rss", page(fixture("feeds/atom.xml"), XML));
    site.serve("/feed", page("<!doctype html><html>Trang không tồn tại</html>"));
    site.serve(
      "/robots.txt",
      page(`User-agent: *\nSitemap: ${site.url}/tin.xml`, { "content-type": "text/plain" }),
    );
    site.serve("/tin.xml", page(fixture("lists/news-sitemap.xml"), XML));
    expect(await findFeeds(`${site.url}/`, http)).toMatchObject({
      ok: true,
      value: {
        feeds: [
          { url: `${site.url}/rss/thoi-su.rss`, title: "Thời sự", kind: "feed" },
          { url: `${site.url}/rss/phap-luat.rss`, title: "Tạp chí Núi Đôi", kind: "feed" },
          { url: `${site.url}/tin.xml`, title: "127.0.0.1", kind: "sitemap" },
          { url: `${site.url}/`, kind: "page" },
        ],
      },
    });
  });

  test("a feed offers itself, with its latest headlines", async () => {
    site.serve("/rss", page(fixture("feeds/atom.xml"), XML));
    const found = await findFeeds(`${site.url}/rss`, http);
    const [feed] = found.ok ? found.value.feeds : [];
    const headline = { url: expect.stringMatching(/^http/), title: expect.stringMatching(/\S/) };
    expect(feed).toMatchObject({ kind: "feed", latest: expect.arrayContaining([headline]) });
  });

  test("a site that offers none has none, and one that does not answer says why", async () => {
    site.serve("/", page(fixture("lists/shell.html")));
    expect(await findFeeds(`${site.url}/`, http)).toEqual({ ok: true, value: { feeds: [] } });
    expect(await findFeeds(`${site.url}/khac`, http)).toMatchObject({ ok: false, reason: "not-found" });
  });
});
