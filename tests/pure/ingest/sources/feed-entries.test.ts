import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../../../workers/ingest/sources/feed.ts";
import { readFeedText as read, rss } from "../../../support/one-entry-feed.ts";

function atom(entry: string, entryBase = "", base = ""): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${base}><title>Báo</title><link href="https://bao.example.vn/"/><entry ${entryBase}><title>Tin</title>${entry}</entry></feed>`;
}

describe("of several addresses an entry's page is chosen", () => {
  test.each([
    [
      "HTML before JSON",
      atom('<link type="application/json" href="/1.json"/><link type="text/html" href="/1"/>'),
    ],
    ["no type before a PDF", atom('<link href="/1.pdf"/><link href="/1"/>')],
    [
      "https before http",
      atom('<link href="http://bao.example.vn/1"/><link href="https://bao.example.vn/1"/>'),
    ],
    [
      "a page before an address that is none of the web",
      atom(
        '<link href="ftp://bao.example.vn/2"/><link href="app:tin/3"/><link href="http://bao.example.vn/1"/>',
      ),
    ],
    ["a relation in capitals", atom('<link rel="self" href="/1.xml"/><link rel=" Alternate" href="/1"/>')],
    [
      "a relation as IANA's address",
      atom(
        '<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/><link rel="replies" href="/c"/>',
      ),
    ],
    ["an Atom id that is an address", atom("<id>https://bao.example.vn/1</id>")],
    ["the entry itself, where it gives nothing else", atom('<id>urn:1</id><link rel="self" href="/1"/>')],
    [
      "not that of the feed an entry was taken from",
      atom('<source><link href="/khac"/></source><link href="/1"/>'),
    ],
    ["an attribute in RSS", rss('<link href="https://bao.example.vn/1"/>')],
    ["Atom's link in RSS", rss('<atom:link href="/1"/>')],
    ["an address on two lines", rss("<link>\n  https://bao.example.vn/\n  1\n</link>")],
    [
      "what a service counts clicks to",
      rss(
        "<link>https://dem.example.vn/~3/a</link><feedburner:origLink>https://bao.example.vn/1</feedburner:origLink>",
      ),
    ],
    ["a guid that is one", rss("<guid>https://bao.example.vn/1</guid>")],
  ])("%s", (_, text) => {
    expect(
      read(text.replace("<title>Báo</title>", "")).links.map(({ url }) => new URL(url).pathname),
    ).toEqual(["/1"]);
  });

  test.each([
    ["of the entry", atom('<link href="1"/>', 'xml:base="https://bao.example.vn/a/"')],
    [
      "of the entry within the root's",
      atom('<link href="1"/>', 'xml:base="a/"', 'xml:base="https://bao.example.vn/"'),
    ],
    ["of the link", atom('<link xml:base="https://bao.example.vn/a/" href="1"/>')],
    ["of the channel", rss("<link>1</link>", 'xml:base="https://bao.example.vn/a/"')],
  ])("relative to the xml:base %s", (_, text) => {
    expect(read(text).links.map(({ url }) => url)).toEqual(["https://bao.example.vn/a/1"]);
  });

  test("Atom counts relative links from the document, unless that is a copy on another host", () => {
    const text = atom('<link href="tin/1"/>');
    const urlIn = (url: string) => {
      const feed = readFeed(text, url);
      return feed.ok && feed.value.links[0]?.url;
    };
    expect(urlIn("https://bao.example.vn/so/feed.atom")).toBe("https://bao.example.vn/so/tin/1");
    expect(urlIn("https://kho.example.com/so/feed.atom")).toBe("https://bao.example.vn/tin/1");
  });
});

describe("a title is read as its writer meant it", () => {
  const LINK = "<link>https://bao.example.vn/1</link>";
  test.each([
    [
      "angles that were escaped",
      "<title>Lãi suất &lt;5%, vàng &gt;80 triệu</title>",
      "Lãi suất <5%, vàng >80 triệu",
    ],
    [
      "entities that were escaped",
      "<title>Giá &amp;quot;vàng&amp;quot; &amp;amp; đô la</title>",
      'Giá "vàng" & đô la',
    ],
    [
      "entities in a CDATA section",
      "<title><![CDATA[Giá &agrave; &#8211; 5&nbsp;tri&#7879;u]]></title>",
      "Giá à – 5 triệu",
    ],
    [
      "tags that were escaped",
      "<title>Bắt &lt;b&gt;ma túy&lt;/b&gt;&lt;br/&gt;ở biên giới</title>",
      "Bắt ma túy ở biên giới",
    ],
    ["tags that were escaped twice are words", "<title>Thẻ &amp;lt;b&amp;gt; là gì</title>", "Thẻ <b> là gì"],
    [
      "words that HTML does not know",
      "<title>Chương trình &lt;sức khỏe&gt;</title>",
      "Chương trình <sức khỏe>",
    ],
    ["an entity of HTML that XML does not know", "<title>T&acirc;y B&#7855;c &copy;</title>", "Tây Bắc ©"],
    ["Dublin Core's", "<dc:title>Tin một</dc:title>", "Tin một"],
    [
      "that of a picture, where there is no other",
      "<media:content><media:title>Tin một</media:title></media:content>",
      "Tin một",
    ],
    ["its own before others", "<media:title>Ảnh</media:title><title>Tin một</title>", "Tin một"],
    ["one that is not closed", "<title>Tin một", "Tin một"],
  ])("%s", (_, title, expected) => expect(read(rss(title + LINK)).links[0]?.title).toBe(expected));

  test("the feed's too", () => {
    expect(
      read("<rss><channel><title><![CDATA[Báo &amp; Đời &#8217;24]]></title></channel></rss>").title,
    ).toBe("Báo & Đời ’24");
  });
});

test("prefixes are the writer's choice", () => {
  const text =
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/"><a:entry><d:title>Tin</d:title><a:link href="https://bao.example.vn/1"/><d:date>2026-11-28</d:date></a:entry></a:feed>';
  expect(read(text).links).toMatchObject([{ title: "Tin", publishedAt: "2026-11-27T17:00:00.000Z" }]);
});

test("entities that a document declares are left as they stand, and nothing is expanded", () => {
  expect(
    read(readFileSync(new URL("../../../fixtures/feeds/entities.xml", import.meta.url), "utf8")).links,
  ).toMatchObject([{ title: "&c;" }]);
  const quoted = rss('<link>/1</link><description><![CDATA[<!ENTITY x "y">]]></description>');
  expect(read(quoted).links).toHaveLength(1);
});
