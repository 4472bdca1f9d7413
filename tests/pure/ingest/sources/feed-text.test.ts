import { describe, expect, test } from "vitest";
import { readFeedText as read, rss } from "../../../support/one-entry-feed.ts";

describe("the text that an entry holds", () => {
  const LINK = `<link href="https://bao.example.vn/1">https://bao.example.vn/1</link>`;
  const atom = (content: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title>${LINK}${content}</entry></feed>`;

  test.each([
    [
      "RSS, as text",
      rss(`${LINK}<description>&lt;p>Một &amp;lt;5%&lt;/p></description>`),
      "<p>Một &lt;5%</p>",
      true,
    ],
    ["RSS, as elements", rss(`${LINK}<description><p>Một</p></description>`), "<p>Một</p>", true],
    [
      "RSS, whole beside its summary",
      rss(
        `${LINK}<description>Một</description><content:encoded><![CDATA[<p>Một, hai</p>]]></content:encoded>`,
      ),
      "<p>Một, hai</p>",
      false,
    ],
    ["Atom, as HTML", atom(`<content type="html">&lt;p>Một&lt;/p></content>`), "<p>Một</p>", false],
    [
      "Atom, as elements",
      atom(`<content type="xhtml"><div><p>Một &lt;5%</p></div></content>`),
      "<div><p>Một &lt;5%</p></div>",
      false,
    ],
    ["Atom, plain", atom(`<summary type="text">Một &lt;b></summary>`), "Một &lt;b>", true],
    ["JSON, as HTML", json({ content_html: "<p>Một</p>" }), "<p>Một</p>", false],
    ["JSON, plain", json({ content_text: "Một <b>\n\nHai" }), "Một &lt;b><p>Hai", false],
    ["JSON, a summary", json({ summary: "Một" }), "Một", true],
  ])("%s", (_, text, html, isSummary) => expect(read(text).links[0]?.text).toEqual({ html, isSummary }));

  test.each([
    ["a picture", `<content type="image/png">iVBORw0KGgo=</content>`],
    ["somebody else's", `<source><summary>Một</summary></source>`],
    ["nothing", `<content type="html"> </content>`],
  ])("none where it is %s", (_, content) => expect(read(atom(content)).links[0]?.text).toBeUndefined());

  function json(item: Record<string, unknown>): string {
    const items = [{ url: "https://bao.example.vn/1", title: "Tin", ...item }];
    return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Báo", items });
  }
});

describe("the identifier of an entry", () => {
  const item = (path: string, guid: string, more = "") =>
    `<item><title>Tin</title><link>/${path}</link>${guid}${more}</item>`;
  const guidsOf = (...items: string[]) =>
    read(`<rss><channel><title>B</title>${items.join("")}</channel></rss>`).links.map(({ guid }) => guid);

  test("its guid", () => expect(guidsOf(item("1", "<guid isPermaLink='false'>a-1</guid>"))).toEqual(["a-1"]));
  test("null if that is its address", () =>
    expect(guidsOf(item("1", "<guid>https://bao.example.vn/1</guid>"))).toEqual([undefined]));
  test("null if several entries have one guid", () =>
    expect(guidsOf(item("1", "<guid>a</guid>"), item("2", "<guid>a</guid>"))).toEqual([
      undefined,
      undefined,
    ]));
  test("entries of one page are one article, which changed when the latest of them did", () => {
    const dated = (day: number) => `<pubDate>2026-11-${day}T00:00:00Z</pubDate>`;
    const text = `<rss><channel>${item("1#a", "<guid>a</guid>", dated(20))}${item("1#b", "<guid>b</guid>", dated(21))}</channel></rss>`;
    expect(read(text).links).toMatchObject([
      { guid: "a", publishedAt: "2026-11-20T00:00:00.000Z", modifiedAt: "2026-11-21T00:00:00.000Z" },
    ]);
  });
});
