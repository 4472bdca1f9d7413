import { describe, expect, test } from "vitest";
import { markupOfTrees } from "../../../../workers/ingest/extract/data/node-trees.ts";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Lighthouse keeper retires after forty winters";
const TEXT = [
  "The keeper of the northern lighthouse retires in May, after forty winters on the rock and two on the quay.",
  "Nobody follows him: the lamp has been lit by a clock since the spring, and the rooms below it are to be let.",
  "He keeps the dog, and a key that the harbour office says it never gave him, to the door of the boat shed.",
];
const [FIRST = "", SECOND = "", THIRD = ""] = TEXT;
const OTHER = Array.from(
  { length: 9 },
  (_, at) =>
    `Dockers in the southern port went on strike for day ${at} over the pay of the night shift there.`,
);

function page(state: unknown, assign = ""): string {
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  return `<html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-03-12T09:00:00Z"></head>
    <body><div id="app"></div><script>${assign}${json}</script></body></html>`;
}

function bodyOf(html: string): string {
  const outcome = extract({ html, url: "https://paper.example/keeper-81223", now: "2026-03-14T08:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

const SHAPES: Readonly<Record<string, (text: string) => unknown>> = {
  "type, children, data": (data) => ({ type: "p", children: [{ type: "text", data }] }),
  "type, children, text": (text) => ({ type: "paragraph", children: [{ text }, { text: "", bold: true }] }),
  "nodeType, content, value": (value) => ({
    nodeType: "paragraph",
    data: {},
    content: [{ nodeType: "text", value, marks: [] }],
  }),
  "_type, children": (text) => ({ _type: "block", style: "normal", children: [{ _type: "span", text }] }),
  "blocks of Draft.js": (text) => ({ key: "a1", type: "unstyled", text, entityRanges: [] }),
  "blocks of Editor.js": (text) => ({ id: "x", type: "paragraph", data: { text: `${text}<br>` } }),
  "text and its mark-up": (content) => ({ _id: "y", type: "text", content: `<i>${content}</i>` }),
  "model, blocks": (text) => ({ type: "paragraph", model: { text, blocks: [{ type: "fragment" }] } }),
  "tag, strings": (text) => ({ tag: "p", children: [text] }),
};

describe("an article that its page holds only as a tree of nodes is read:", () => {
  test.each(Object.entries(SHAPES))("%s", (_, paragraph) => {
    const article = { headline: TITLE, body: TEXT.map(paragraph) };
    expect(bodyOf(page({ props: { article } }))).toBe(TEXT.join("\n\n"));
  });

  test("as the script assigns it, with what is left undefined", () => {
    const body = TEXT.map((data) => ({ type: "p", children: [{ type: "text", data }] }));
    const html = page({ a: { body }, b: "UNDEFINED" }, "window.__STATE__ = ").replace(
      '"UNDEFINED"',
      "undefined",
    );
    expect(bodyOf(html)).toBe(TEXT.join("\n\n"));
  });

  test("and not a longer one of another article", () => {
    const of = (texts: readonly string[]) => ({
      body: texts.map((text) => ({ type: "p", children: [{ text }] })),
    });
    expect(bodyOf(page({ related: of(OTHER), article: of(TEXT) }))).toBe(TEXT.join("\n\n"));
  });

  test.each(["related", "comments", "terms"])("and not a text of %s, if the page has no other", (name) => {
    const content = OTHER.map((data) => ({ type: "p", children: [{ type: "text", data }] }));
    expect(bodyOf(page({ props: { [name]: [{ content }] } }))).not.toContain("Dockers");
  });

  test("with headings, lists, quotations and links, without pictures, advertisements and embedded posts", () => {
    const text = (data: string) => ({ type: "text", data });
    const body = [
      {
        type: "p",
        children: [
          text(`${FIRST.slice(0, 40)}`),
          { type: "a", attribs: { href: "/dog" }, children: [text(FIRST.slice(40))] },
        ],
      },
      { type: "advertisement", children: [text("Buy a boat")] },
      { type: "heading-two", children: [text("No successor")] },
      { type: "image", caption: "The rock in winter", children: [text("Photo: Harbour office")] },
      { type: "blockquote", children: [{ type: "p", children: [text(SECOND)] }] },
      { type: "bulleted-list", children: [{ type: "list-item", children: [text("the dog")] }] },
      { type: "p", children: [text(THIRD)] },
    ];
    const outcome = extract({
      html: page({ body }),
      url: "https://paper.example/keeper-81223",
      now: "2026-03-14T08:00:00Z",
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        body: [FIRST, "No successor", SECOND, "the dog", THIRD].join("\n\n"),
        provenance: { body: "script" },
        marks: [
          { kind: "link", start: 40, end: FIRST.length, href: "https://paper.example/dog" },
          { kind: "heading" },
          { kind: "quote" },
          { kind: "item" },
        ],
      },
    });
  });
});

describe("a tree that was made to cost much gives nothing, and ends:", () => {
  const nested = (depth: number) => `${'{"type":"div","children":['.repeat(depth)}${"]}".repeat(depth)}`;
  test.each([
    ["deep", `[${nested(3_000)}]`],
    ["deep without an end", '[{"type":"div","children":'.repeat(50_000)],
    ["wide", `[${'{"type":"p"},'.repeat(20_000)}{"type":"p"}]`],
    ["deep and wide", `[${nested(50)},`.repeat(2_000)],
  ])("%s", (_, code) => expect(markupOfTrees([code])).toEqual([]));
});
