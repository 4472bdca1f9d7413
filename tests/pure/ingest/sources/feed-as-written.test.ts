import { describe, expect, test } from "vitest";
import { readFeed } from "../../../../workers/ingest/sources/feed.ts";

function read(text: string) {
  const read = readFeed(text, "https://rss.example.vn/thoi-su.rss");
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  return read.value;
}

describe("an entry as it is found in feeds is read", () => {
  const rss = (entry: string) =>
    `<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><channel>` +
    `<link>https://bao.example.vn/</link><item><title>Một</title>${entry}</item></channel></rss>`;
  const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;

  test.each([
    ["the feed's own host without a scheme", rss("<link>bao.example.vn/tin</link>")],
    ["an address in angle brackets", rss("<link>&lt;https://bao.example.vn/tin&gt;</link>")],
    [
      "an address as an HTML link",
      rss('<link><![CDATA[<a href="https://bao.example.vn/tin">x</a>]]></link>'),
    ],
    ["one slash after the scheme", rss("<link>https:/bao.example.vn/tin</link>")],
    [
      "a link inside an unescaped description",
      rss("<description><p><link>/khac</link></p></description><link>/tin</link>"),
    ],
    ["several relations", atom('<link rel="alternate nofollow" href="https://bao.example.vn/tin"/>')],
    ["content that is elsewhere", atom('<content type="text/html" src="https://bao.example.vn/tin"/>')],
    [
      "the link of a click counter",
      atom('<link href="https://www.google.com/url?rct=j&amp;url=https://bao.example.vn/tin&amp;ct=ga"/>'),
    ],
  ])("%s", (_, text) => expect(read(text).links[0]?.url).toBe("https://bao.example.vn/tin"));

  test.each([
    ["<pubDate>chưa rõ</pubDate><dc:date>2026-11-28T10:05:00Z</dc:date>"],
    ["<pubDate>0000-00-00 00:00:00</pubDate><dcterms:date>2026-11-28T10:05:00Z</dcterms:date>"],
    ["<date>2026-11-28T10:05:00Z</date>"],
  ])("the first date that can be read: %s", (dates) => {
    const [link] = read(rss(`<link>/tin</link>${dates}`)).links;
    expect(link?.publishedAt).toBe("2026-11-28T10:05:00.000Z");
  });

  test("signs of markup mean themselves in a title that is declared as plain text", () => {
    const titled = atom('<title type="text">Thẻ &lt;b&gt; &amp;amp; HTML</title><link href="/tin"/>');
    expect(read(titled).links[0]?.title).toBe("Thẻ <b> &amp; HTML");
  });

  test("an address that begins with www. is no relative one", () => {
    expect(read(rss("<link>www.khac.example/tin</link>")).links[0]?.url).toBe("https://www.khac.example/tin");
  });
});

const item = "<item><title>Tin m&#7897;t</title><link>https://bao.example.vn/1</link></item>";

test.each([
  [
    "0.90",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Báo</title></channel>${item}</rdf:RDF>`,
  ],
  [
    "0.91, with the DTD of its time",
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Báo</title>${item}</channel></rss>`,
  ],
  ["0.92", `<rss version="0.92"><channel><title>Báo</title>${item}</channel></rss>`],
  ["of no version", `<rss><channel><title>Báo</title>${item}</channel></rss>`],
])("RSS %s", (_, text) => {
  const one = { url: "https://bao.example.vn/1", title: "Tin một" };
  expect(read(text)).toMatchObject({ title: "Báo", links: [one], problems: [] });
});
