import { beforeEach, describe, expect, test } from "vitest";
import { discover, type SourceToPoll } from "../../../../workers/ingest/discover.ts";
import {
  type LoopbackSite,
  loopbackHttp,
  loopbackSite,
  type Page,
  page,
} from "../../../support/loopback-site.ts";
import { CHALLENGE, fixture, publishedBy, XML } from "../../../support/source-fixtures.ts";

const http = loopbackHttp();
let site: LoopbackSite;
beforeEach(async () => {
  site = await loopbackSite();
  return () => site.close();
});

const endless: Page = (_, response) => void response.write("a".repeat(9_000_000));

function source(path: string, kind: SourceToPoll["kind"], more = {}): SourceToPoll {
  return {
    url: site.url + path,
    kind,
    etag: null,
    lastModified: null,
    failures: 0,
    pollHints: null,
    ...more,
  };
}

async function reasonOf(path: string, kind: SourceToPoll["kind"]): Promise<string> {
  const found = await discover(source(path, kind), http);
  return found.ok ? "ok" : found.reason;
}

describe("a poll", () => {
  test("gives a feed's links, and the validators to store with them", async () => {
    site.serve(
      "/rss",
      page(fixture("feeds/rss.xml"), {
        ...XML,
        etag: '"v1"',
        "last-modified": "Mon, 16 Nov 2026 02:00:00 GMT",
        "cache-control": "max-age=300",
      }),
    );
    expect(await discover(source("/rss", "feed"), http)).toMatchObject({
      ok: true,
      value: {
        links: { length: 3 },
        problems: { length: 2 },
        etag: '"v1"',
        lastModified: "Mon, 16 Nov 2026 02:00:00 GMT",
        unchanged: false,
        freshSeconds: 300,
        movedTo: null,
      },
    });
  });

  test("is conditional, and keeps the validators after a 304", async () => {
    site.serve("/rss", (request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      const isAsked = etag === '"v1"' && since === "yesterday";
      response.writeHead(isAsked ? 304 : 500, { "cache-control": "max-age=300" }).end();
    });
    const validators = { etag: '"v1"', lastModified: "yesterday" };
    site.serve("/old", page("", { location: "/rss" }, 301));
    const pollHints = { ttlSeconds: 900, skipHours: [], skipDays: [] };
    expect(await discover(source("/old", "feed", { ...validators, pollHints }), http)).toEqual({
      ok: true,
      value: {
        links: [],
        problems: [],
        ...validators,
        unchanged: true,
        freshSeconds: 300,
        pollHints,
        movedTo: `${site.url}/rss`,
      },
    });
  });

  test("returns the polling hints of a feed, and the address to which it moved", async () => {
    const feed =
      "<rss><channel><ttl>5</ttl><item><link>https://bao.example.vn/1</link></item></channel></rss>";
    site.serve("/rss", page(feed, XML));
    site.serve("/old", page("", { location: "/rss" }, 301));
    expect(await discover(source("/old", "feed"), http)).toMatchObject({
      value: { pollHints: { ttlSeconds: 300 }, movedTo: `${site.url}/rss`, links: { length: 1 } },
    });
  });

  test("requests the whole list after a failure, and a 304 is then a failure too", async () => {
    site.serve("/rss", (_, response) => void response.writeHead(304).end());
    const unasked = { ok: false, reason: "not-modified-unasked" };
    expect(await discover(source("/rss", "feed"), http)).toMatchObject(unasked);
    const failed = { etag: '"v1"', lastModified: "yesterday", failures: 1 };
    expect(await discover(source("/rss", "feed", failed), http)).toMatchObject(unasked);
  });

  test("keeps no validator that could not be sent", async () => {
    site.serve(
      "/rss",
      page(fixture("feeds/rss.xml"), { ...XML, etag: `"${"a".repeat(600)}"`, "last-modified": "\u00e9" }),
    );
    const found = await discover(source("/rss", "feed"), http);
    expect(found).toMatchObject({ ok: true, value: { etag: null, lastModified: null } });
  });

  test.each([
    ["feed", "feeds/rss.xml", "</channel>"],
    ["feed", "feeds/rss.xml", "</rss>"],
    ["feed", "feeds/atom.xml", "</feed>"],
    ["sitemap", "lists/news-sitemap.xml", "</urlset>"],
  ] as const)(
    "keeps no validators of a %s (%s) that ends before %s, but those of one in which another end tag is missing",
    async (kind, name, end) => {
      const whole = publishedBy(site, name);
      const etag = async (text: string) => {
        site.serve("/list", page(text, { ...XML, etag: '"v1"' }));
        const found = await discover(source("/list", kind), http);
        return found.ok ? [found.value.etag, found.value.links.length > 0] : found.reason;
      };
      expect(await etag(whole.slice(0, whole.lastIndexOf(end)))).toEqual([null, true]);
      expect(await etag(whole)).toEqual(['"v1"', true]);
      expect(await etag(whole.replace(/<\/(item|entry|loc)>/, ""))).toEqual(['"v1"', true]);
    },
  );

  test("keeps no validators of an index: its sitemaps change while it stays the same", async () => {
    site.serve("/sitemap.xml", page(publishedBy(site, "lists/sitemap-index.xml"), { ...XML, etag: '"old"' }));
    site.serve("/sitemaps/google-news.xml", page(publishedBy(site, "lists/news-sitemap.xml"), XML));
    site.serve("/sitemaps/2026-11.xml", page(publishedBy(site, "lists/sitemap.xml"), XML));
    const found = await discover(source("/sitemap.xml", "sitemap"), http);
    expect(found).toMatchObject({ value: { etag: null, links: { length: 4 } } });
    expect(found).toMatchObject({
      value: { problems: [{ reason: "unread-sitemap" }, { reason: "unread-sitemap" }] },
    });
    expect(site.asked).toHaveLength(5);
  });

  test("reads the sitemaps of an index in an index, and reports if there are none", async () => {
    const index = (path: string) =>
      page(`<sitemapindex><sitemap><loc>${site.url}${path}</loc></sitemap></sitemapindex>`, XML);
    site.serve("/sitemap.xml", index("/nam.xml"));
    site.serve("/nam.xml", index("/thang.xml"));
    site.serve("/thang.xml", page(publishedBy(site, "lists/sitemap.xml"), XML));
    const found = await discover(source("/sitemap.xml", "sitemap"), http);
    expect(found).toMatchObject({ value: { links: { length: 3 }, problems: [] } });

    site.serve("/thang.xml", page("<urlset><url><loc>/lien-he</loc></url></urlset>", XML));
    const none = await discover(source("/sitemap.xml", "sitemap"), http);
    expect(none).toMatchObject({ value: { links: [], problems: [{ reason: "no-articles" }] } });
  });

  test("gives a section page's articles", async () => {
    site.serve("/thoi-su.htm", page(publishedBy(site, "lists/numbered.html")));
    expect(await discover(source("/thoi-su.htm", "page"), http)).toMatchObject({
      value: { links: { length: 5 } },
    });
  });

  test.each([
    [
      "a page where a feed was",
      "feed",
      page("<!doctype html><html><p>Vui lòng bật JavaScript</p></html>"),
      "blocked",
    ],
    [
      "a whole site where a feed was",
      "feed",
      page(`<!doctype html><html>${"<p>Tin</p>".repeat(5_000)}</html>`),
      "not-a-feed",
    ],
    ["something else where a feed was", "feed", page("ok", { "content-type": "text/plain" }), "not-a-feed"],
    ["a page where a sitemap was", "sitemap", page("<!doctype html><html></html>"), "not-a-sitemap"],
    ["a guard's challenge where a section was", "page", page(CHALLENGE), "blocked"],
    ["a guard's challenge where a sitemap was", "sitemap", page(CHALLENGE), "blocked"],
    ["an empty shell where a section was", "page", page(fixture("lists/shell.html")), "no-links"],
    ["a picture where a section was", "page", page("GIF89a", { "content-type": "image/gif" }), "not-a-page"],
    ["a wall of cookies", "feed", page("", { location: "/bao", "set-cookie": "a=1" }, 302), "blocked"],
    ["a removed source", "feed", page("", {}, 410), "gone"],
    ["a server that asks for a pause", "feed", page("", { "retry-after": "60" }, 429), "throttled"],
    ["a source without an end", "feed", endless, "too-large"],
  ] as const)("says what it met: %s", async (_, kind, answer, reason) => {
    site.serve("/bao", answer);
    expect(await reasonOf("/bao", kind)).toBe(reason);
  });
});
