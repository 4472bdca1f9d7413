import { describe, expect, test } from "vitest";
import { extract } from "../../../workers/ingest/extract.ts";
import { readFeed } from "../../../workers/ingest/sources/feed.ts";
import { readPage } from "../../../workers/ingest/sources/page.ts";

/** What stands between "bến" and "đò" in the mark-up, and what a reader sees there. */
const gaps: readonly (readonly [string, string, string])[] = [
  ["a line break", "<br>", " "],
  ["a line break in XML's spelling", "<br/>", " "],
  ["a newline", "\n", " "],
  ["a carriage return and a newline", "\r\n", " "],
  ["a tab", "\t", " "],
  ["a form feed", "\f", " "],
  ["a next-line character", "\u0085", " "],
  ["a newline as an entity", "&#10;", " "],
  ["a tab as an entity", "&Tab;", " "],
  ["a place where the line may break", "<wbr>", ""],
  ["a change of type inside a word", "<b></b>", ""],
];

const PROSE = `<p>${"Chuyến đò đầu tiên rời bến lúc năm giờ sáng, chở theo ba mươi sọt cam của bà con bên kia sông. ".repeat(4)}</p>`;

function draftOf(head: string, body: string) {
  const html = `<html lang="vi"><head>${head}<meta property="og:type" content="article"></head><body><article>${body}${PROSE}</article></body></html>`;
  const read = extract({
    html,
    url: "https://bao.example.vn/ben-do-1.html",
    now: "2026-04-01T00:00:00.000Z",
  });
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  return read.value;
}

test.each([
  ["a zero-width space", "\u200b"],
  ["a control character that is no space", "\u0001"],
])("%s inside a word does not separate", (_, nothing) => {
  const { title, body } = draftOf(
    `<title>Bến đ${nothing}ò</title>`,
    `<p>Sửa lại bến đ${nothing}ò của làng.</p>`,
  );
  expect({ title, body }).toEqual({ title: "Bến đò", body: expect.stringContaining("bến đò của làng.") });
});

describe.each(gaps)("%s between two words", (_, gap, seen) => {
  const written = `Sửa lại bến${gap}đò ngang của làng`;
  const read = `Sửa lại bến${seen}đò ngang của làng`;
  const attribute = written.replace(/[<>]/g, (sign) => (sign === "<" ? "&lt;" : "&gt;"));

  test.each([
    ["a paragraph", `<p>${written} trong tháng này.</p>`],
    ["a list", `<ul><li>${written} trong tháng này.</li></ul>`],
    ["preformatted text", `<pre>${written} trong tháng này.</pre>`],
    [
      "a cell",
      `${PROSE}<table><tr><th>Việc</th><th>Tháng</th></tr><tr><td>${written}</td><td>Ba</td></tr></table>`,
    ],
  ])("is kept in %s", (_, body) => expect(draftOf("<title>Tin làng</title>", body).body).toContain(read));

  test("is kept in a heading", () =>
    expect(draftOf("<title>Tin làng</title>", `<h1>${written}</h1>`).title).toBe(read));

  test("is kept in the page's title, where mark-up is text", () => {
    const shown = gap.startsWith("<") ? written : read;
    expect(draftOf(`<title>${attribute}</title>`, "").title).toBe(shown);
  });

  test("is kept in metadata", () => {
    const head = `<meta property="og:title" content="${attribute}"><meta name="description" content="${attribute} hôm nay">`;
    expect(draftOf(head, "")).toMatchObject({ title: read, lead: `${read} hôm nay` });
  });

  test("is kept in JSON-LD", () => {
    const article = { "@type": "NewsArticle", headline: written, articleSection: `Bến${gap}Đò` };
    const data = JSON.stringify({ ...article, author: { name: `Lê${gap}Na` } });
    const head = `<script type="application/ld+json">${data}</script>`;
    expect(draftOf(head, "")).toMatchObject({
      title: read,
      section: `Bến${seen}Đò`,
      authors: [`Lê${seen}Na`],
    });
  });

  test("is kept in a caption", () => {
    const figure = `<figure><img src="/1.jpg"><figcaption>${written}</figcaption></figure>`;
    expect(draftOf("<title>Tin làng</title>", `${PROSE}${figure}`).images).toMatchObject([{ caption: read }]);
  });

  test("is kept in the title of a feed's item", () => {
    const item = `<item><link>https://bao.example.vn/ben-do-1.html</link><title>${attribute}</title></item>`;
    const feed = readFeed(
      `<rss version="2.0"><channel><title>Báo</title>${item}</channel></rss>`,
      "https://bao.example.vn/",
    );
    expect(feed).toMatchObject({ ok: true, value: { links: [{ title: read }] } });
  });

  test("is kept in the words of a section page's link", () => {
    const html = `<a href="/sua-lai-ben-do-ngang-123456.html"><h3>${written}</h3></a>`;
    expect(readPage(html, "https://bao.example.vn/")).toMatchObject([{ title: read }]);
  });
});
