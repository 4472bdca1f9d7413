import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { findKind } from "../../../../workers/ingest/sources/kind.ts";
import { findFeeds } from "../../../../workers/ingest/sources/offers.ts";
import { type LoopbackSite, loopbackHttp, loopbackSite, page } from "../../../support/loopback-site.ts";
import { CHALLENGE, fixture, publishedBy, XML } from "../../../support/source-fixtures.ts";

const http = loopbackHttp();
let site: LoopbackSite;
beforeEach(async () => {
  site = await loopbackSite();
  return () => site.close();
});

describe("the kind of an address is detected", () => {
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
  ])("or the reason why it has none", async (answer, reason) => {
    site.serve("/", answer);
    expect(await findKind(`${site.url}/`, http)).toMatchObject({ ok: false, reason });
  });
});

describe("the feeds that a site offers", () => {
  test("are those that were fetched and read, never those that only look right", async () => {
    const links =
      '<a href="/rss/phap-luat.rss">RSS</a><a href="/rss/khong-con.rss">RSS</a><a href="/feed">RSS</a>';
    site.serve("/", page(publishedBy(site, "lists/numbered.html").replace("<footer>", `${links}<footer>`)));
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

  const RSS = () => page(fixture("feeds/rss.xml"), XML);

  test.each([
    ["a base", '<base href="{S}/f/"><link rel="alternate" type="application/rss+xml" href="feed.xml">'],
    ["a type of XML", '<link rel="alternate" type="text/xml" href="/f/feed.xml">'],
    ["spaces", '<link rel="alternate" type=" application/rss+xml " href=" /f/feed.xml ">'],
    ["a link in the text", '<p><a rel="alternate" type="application/rss+xml" href="/f/feed.xml">Tin</a>'],
    ["capitals", '<LINK REL="Alternate" TYPE="Application/RSS+XML" HREF="/f/feed.xml">'],
    ["the scheme of feed readers", '<link rel="feed" href="feed:{S}/f/feed.xml">'],
    ["the relation `feed`", '<link rel="feed" href="/f/feed.xml">'],
    ["an empty address before it", '<link rel="feed" href=""><link rel="feed" href="/f/feed.xml">'],
  ])("are found behind %s", async (_, head) => {
    site.serve("/sub/", page(`<!doctype html><html>${head.replaceAll("{S}", site.url)}</html>`));
    site.serve("/f/feed.xml", RSS());
    const found = await findFeeds(`${site.url}/sub/`, http);
    expect(found.ok && found.value.feeds.map(({ url }) => url)).toEqual([`${site.url}/f/feed.xml`]);
  });

  test("those of the page of feeds that it links to, each with its newest headlines", async () => {
    site.serve("/", page('<!doctype html><html><a href="/rss.html">RSS</a></html>'));
    site.serve("/rss.html", page('<!doctype html><html><a href="/rss/phap-luat.rss">Pháp luật</a></html>'));
    site.serve("/rss/phap-luat.rss", RSS());
    const found = await findFeeds(`${site.url}/`, http);
    const latest = [{ title: "Khai mạc hội nghị hợp tác an ninh biên giới" }];
    expect(found).toMatchObject({
      value: {
        feeds: [
          {
            kind: "feed",
            count: 3,
            latest: expect.arrayContaining(latest.map((one) => expect.objectContaining(one))),
          },
        ],
      },
    });
  });

  test("the sitemaps of robots.txt, news first, and an index shows what is in it", async () => {
    site.serve("/", page(fixture("lists/shell.html")));
    const robots = `Sitemap: ${site.url}/tat-ca.xml\nsite-map : ${site.url}/google-news.xml`;
    site.serve("/robots.txt", page(robots, { "content-type": "text/plain" }));
    site.serve("/google-news.xml", page(publishedBy(site, "lists/news-sitemap.xml"), XML));
    site.serve(
      "/tat-ca.xml",
      page(`<sitemapindex><sitemap><loc>${site.url}/1.xml</loc></sitemap></sitemapindex>`, XML),
    );
    site.serve("/1.xml", page(publishedBy(site, "lists/sitemap.xml"), XML));
    const found = await findFeeds(`${site.url}/`, http);
    expect(found.ok && found.value.feeds.map(({ url, count }) => [new URL(url).pathname, count])).toEqual([
      ["/google-news.xml", 1],
      ["/tat-ca.xml", 3],
    ]);
  });

  test("where it names none, those at the usual addresses, one feed once, with a bounded number of requests", async () => {
    site.serve("/", page(fixture("lists/shell.html")));
    for (const path of ["/feed", "/rss.xml"]) site.serve(path, RSS());
    site.serve("/sitemap_index.xml", page(publishedBy(site, "lists/sitemap.xml"), XML));
    const found = await findFeeds(`${site.url}/`, http);
    expect(found.ok && found.value.feeds.map(({ kind }) => kind)).toEqual(["feed", "sitemap"]);
    expect(site.asked.length).toBeLessThanOrEqual(18);
  });
});

test("a page without articles is no source, and the refusal names the feeds that it offers", async () => {
  site.serve("/rss", page('<!doctype html><html><a href="/rss/thoi-su.rss">Thời sự</a></html>'));
  const found = await findKind(`${site.url}/rss`, http);
  expect(found).toMatchObject({
    reason: "not-a-source",
    detail: expect.stringContaining("/rss/thoi-su.rss"),
  });
});

test("a page that only redirects is followed once", async () => {
  const leading = (path: string) => page(`<meta http-equiv="refresh" content="0;URL='${path}'">`);
  site.serve("/", leading("/rss"));
  site.serve("/rss", page(fixture("feeds/rss.xml"), XML));
  expect(await findKind(`${site.url}/`, http)).toMatchObject({
    value: { kind: "feed", url: `${site.url}/rss` },
  });
  site.serve("/rss", leading("/"));
  expect(await findKind(`${site.url}/`, http)).toMatchObject({ reason: "not-a-source" });
});

test("a sitemap that inflates to more than two megabytes is read, in XML and in lines", async () => {
  const urls = Array.from(
    { length: 25_000 },
    (_, index) => `<url><loc>${site.url}/bai-cu-trong-kho-luu-tru-${100_000 + index}.html</loc></url>`,
  );
  const whole = `<urlset>${urls.join("\n")}</urlset>`;
  expect(whole.length).toBeGreaterThan(2_000_000);
  site.serve("/sitemap.xml.gz", page(gzipSync(whole), { "content-type": "application/gzip" }));
  expect(await findKind(`${site.url}/sitemap.xml.gz`, http)).toMatchObject({
    value: { kind: "sitemap", count: 25_000 },
  });
  const lines = gzipSync(urls.join("\n").replace(/<[^>]*>/g, ""));
  site.serve("/sitemap.txt.gz", page(lines, { "content-type": "application/gzip" }));
  expect(await findKind(`${site.url}/sitemap.txt.gz`, http)).toMatchObject({
    value: { kind: "sitemap", count: 25_000 },
  });
});
