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
