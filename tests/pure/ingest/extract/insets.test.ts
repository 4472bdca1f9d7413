import { describe, expect, test } from "vitest";
import { findInsets } from "../../../../workers/ingest/extract/body/insets.ts";
import { type LightElement, textOf } from "../../../../workers/ingest/extract/html/light-tree.ts";
import { scan } from "../../../../workers/ingest/extract/html/scan.ts";
import { weigh } from "../../../../workers/ingest/extract/prose/weigh.ts";
import { extract } from "../../../../workers/ingest/extract.ts";

const NOW = "2026-04-01T00:00:00Z";
const PROSE =
  "The bridge is closed to lorries since an inspection found cracks in two of its pillars, in May.";
const TEXT = `<p>${PROSE}</p>`.repeat(12);
const TEASER = "Divers will look at the third pillar on Sunday, the harbour office said.";
const LINK = '<a href="/city/divers-look-at-pillar-102938.html">Divers look at the pillar</a>';
const CAPTION = "The bridge from the north bank, this morning. The third pillar is behind the tree.";

function insetsIn(html: string): { cards: string[]; captions: string[] } {
  const page = scan(`<body>${html}</body>`);
  const { cards, captions } = findInsets(page, weigh(page), page.root);
  const texts = (found: ReadonlySet<LightElement>) => [...found].map(textOf);
  return { cards: texts(cards), captions: texts(captions) };
}

describe("a box that begins with a link to an article is a card, whatever its name", () => {
  test.each([
    ["a link and a text", `<div>${LINK}<div>${TEASER}</div></div>`],
    ["an article within the article", `<article>${LINK}<p>${TEASER}</p></article>`],
    ["a quotation", `<blockquote>${LINK}<p>${TEASER}</p></blockquote>`],
    ["an item", `<ul><li>${LINK}<p>${TEASER}</p></li></ul>`],
    [
      "a picture over a link",
      `<div><img src="/1.jpg"><p><a href="/x">Divers look at the pillar</a></p></div>`,
    ],
    ["a slug", `<div><a href="/a/divers-look-at-pillar">Divers look at it</a><p>${TEASER}</p></div>`],
  ])("%s", (_, box) => expect(insetsIn(TEXT + box + TEXT).cards).toHaveLength(1));

  test.each([
    ["a link in its first sentence", `<div><p>${LINK}, as planned, ${TEASER}</p></div>`],
    ["a link after its text", `<div><p>${TEASER}</p>${LINK}</div>`],
    ["a link to a section", `<div><a href="/city/">All the news of the city</a><p>${TEASER}</p></div>`],
    ["a long text", `<div>${LINK}<p>${TEASER.repeat(8)}</p></div>`],
  ])("and not one with %s", (_, box) => expect(insetsIn(TEXT + box + TEXT).cards).toEqual([]));

  test("except if the article consists of such boxes", () => {
    expect(insetsIn(`<p>${PROSE}</p>${`<div>${LINK}<p>${TEASER}</p></div>`.repeat(9)}`).cards).toEqual([]);
  });
});

describe("a box with a picture and a text below it is a caption, whatever its name", () => {
  test.each([
    ["a paragraph", `<div><img src="/1.jpg"><p>${CAPTION}</p></div>`],
    ["a picture in a link", `<div><a href="/1.jpg"><img src="/1.jpg"></a><span>${CAPTION}</span></div>`],
    ["the words of the picture before it", `<div><p>${CAPTION}</p><img src="/1.jpg" alt="${CAPTION}"></div>`],
  ])("%s", (_, box) => expect(insetsIn(TEXT + box + TEXT).captions).toEqual([CAPTION]));

  test.each([
    ["other words before the picture", `<div><p>${PROSE}</p><img src="/1.jpg"></div>`],
    ["a heading", `<div><img src="/1.jpg"><h2>The plan</h2><p>${PROSE}</p></div>`],
    ["two pictures", `<div><img src="/1.jpg"><img src="/2.jpg"><p>${PROSE}</p></div>`],
    ["a long text", `<div><img src="/1.jpg"><p>${PROSE.repeat(6)}</p></div>`],
  ])("and not one with %s", (_, box) => expect(insetsIn(TEXT + box + TEXT).captions).toEqual([]));

  test("except if the article consists of such boxes", () => {
    expect(
      insetsIn(`<p>${PROSE}</p>${`<div><img src="/1.jpg"><p>${PROSE}</p></div>`.repeat(9)}`).captions,
    ).toEqual([]);
  });
});

describe("rows of teasers", () => {
  const bodyOf = (teasers: string, language = "en") => {
    const html = `<html lang="${language}"><title>The bridge is closed</title><body><div><h1>The bridge is closed</h1><p>${PROSE}</p><p>${TEASER}</p>${teasers}</div></body></html>`;
    const outcome = extract({ html, url: "https://paper.example/city/bridge-102937.html", now: NOW });
    return outcome.ok ? outcome.value.body : outcome.reason;
  };

  test.each([
    ["in a table", (row: string) => `<table>${row.repeat(3)}</table>`, "tr"],
    ["in boxes", (row: string) => `<div>${row.repeat(3)}</div>`, "div"],
  ])("with a link, a line break and a summary are not read: %s", (_, rows, tag) => {
    const box = tag === "tr" ? "tr><td" : tag;
    const end = tag === "tr" ? "td></tr" : tag;
    const row = `<${box}><a href="/city/divers-look-at-pillar-102938.html">Divers look at the pillar</a><br>Nobody knows how deep the mud is there.</${end}>`;
    expect(bodyOf(rows(row))).toBe(`${PROSE}\n\n${TEASER}`);
  });

  test("are several: one paragraph that begins with a line of a link is read", () => {
    const box = `<div><a href="https://port.example/rules-of-the-harbour-7712.html">The rules of the harbour since May</a><br>They close the bridge to lorries after dark.</div><p>${PROSE}</p>`;
    expect(bodyOf(box)).toContain("They close the bridge to lorries after dark.");
  });

  test("with headlines in a script without spaces are no names of things", () => {
    const headlines = [
      "磨坊本周日向孩子们开放体验",
      "老灯塔将改造成图书馆并免费",
      "渡船恢复夜航首日乘客爆满",
      "河口湿地发现罕见水鸟巢穴",
    ];
    const cards = headlines.map(
      (headline, n) =>
        `<div class="x7"><a href="/news/card-${n}1234.html">${headline}</a><div>${headline}，市民可以提前预约。</div></div>`,
    );
    expect(bodyOf(`<div>${cards.join("")}</div>`, "zh")).toBe(`${PROSE}\n\n${TEASER}`);
  });
});

describe("an item of a plain list that is a link to an article with a summary", () => {
  const list = (end: string) =>
    `<ul>${["one", "two", "three", "four"].map((pillar) => `<li><a href="/city/divers-look-at-pillar-${pillar}">Divers look at pillar ${pillar}</a><span>${TEASER.slice(0, -1)}${end}</span></li>`).join("")}</ul>`;
  const bodyOf = (html: string) => {
    const outcome = extract({ html, url: "https://paper.example/city/bridge-102937.html", now: NOW });
    return outcome.ok ? outcome.value.body : outcome.reason;
  };
  const pageWith = (items: string) =>
    `<title>The bridge is closed</title><body><div>${items}<h1>The bridge is closed</h1><p>${PROSE}</p><p>${TEASER.repeat(3)}</p></div></body>`;
  test.each(["...", "…", " [...]"])("is a teaser if the summary is cut short: %s", (end) => {
    expect(bodyOf(pageWith(list(end)))).not.toContain("Divers look at pillar two");
  });
});
