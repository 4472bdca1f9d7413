import { describe, expect, test } from "vitest";
import { readLoosely } from "../../../../workers/ingest/extract/data/loose-json.ts";
import { extract } from "../../../../workers/ingest/extract.ts";

const FIRST = "The ferry to the island sails again from Monday, after two winters in which it lay in dock.";
const SECOND = "Its owners had waited for a shaft from abroad, which came in March and did not fit at first.";
const THIRD = "School classes travel free until the summer, the harbour office said on Friday evening.";
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const BODY = [FIRST, SECOND, THIRD].join("\n\n");

function read(body: string, head = ""): { title: string; body: string } {
  const html = `<!doctype html><title>The ferry sails again</title>${head}<body>${body}</body>`;
  const outcome = extract({ html, url: "https://paper.example/ferry-1234", now: "2026-11-28T15:00:00.000Z" });
  return outcome.ok ? outcome.value : { title: "", body: outcome.reason };
}

describe("what a browser shows is read", () => {
  test.each([
    ["open", "<news-body><template shadowrootmode=open>", "</template></news-body>"],
    ["closed", '<news-body><template shadowrootmode="closed">', "</template></news-body>"],
    ["under its old name", "<x-a><template shadowroot=open>", "</template></x-a>"],
  ])("a shadow root in the mark-up, %s", (_, before, after) => {
    expect(read(`<article><h1>The ferry sails again</h1>${before}${TEXT}${after}</article>`).body).toBe(BODY);
  });

  test("and not an inert template", () => {
    const page = `<article><h1>The ferry sails again</h1>${TEXT}<template><p>${SECOND}!</p></template></article>`;
    expect(read(page).body).toBe(BODY);
  });

  test("parts streamed by React are in their places, even one inside another", () => {
    const part = (n: number, html: string) =>
      `<div hidden id="S:${n}">${html}</div><script>$RC("B:${n}","S:${n}")</script>`;
    const page =
      `<main><h1>The ferry sails again</h1><p>${FIRST}</p><template id="B:0"></template><p>${THIRD}</p></main>` +
      part(0, '<div><template id="B:1"></template></div>') +
      part(1, `<p>${SECOND}</p>`);
    expect(read(page).body).toBe(BODY);
  });

  test("a streamed part without a place, and one without its script, are read where they stand", () => {
    expect(read(`<h1>The ferry sails again</h1><div hidden id="S:0">${TEXT}</div>`).body).toBe(BODY);
  });

  test("a page of styles and scripts beyond the cap, to its last word", () => {
    const code = ".x{color:#123456}\n".repeat(90_000);
    const head = `<style>${code}</style><script>var x = "${code.slice(0, 50_000)}"</script>`;
    expect(read(`<article><h1>The ferry sails again</h1>${TEXT}</article>`, head).body).toBe(BODY);
  });
});

test("AMP overlays are not part of the text", () => {
  const placeholder = '<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad>';
  const consent = `<amp-consent id="c"><div><p>${SECOND}</p></div></amp-consent>`;
  const overlay = `${placeholder}${consent}<amp-lightbox id="more" layout="nodisplay"><div><p>${SECOND}</p><p>${SECOND}</p></div></amp-lightbox>`;
  expect(read(`<article><h1>The ferry sails again</h1>${overlay}${TEXT}</article>`).body).toBe(BODY);
});

test("an icon inside a word or a sentence does not split it, and a picture between two sentences does", () => {
  const icon = '<img src="/i.gif" width="12">';
  const text = `The wharf lends its old cranes to the mu${icon}seum of the harbour${icon}, where children may turn them.`;
  const html = `<p>${text}</p><p>The museum opens in May.${icon}Tickets are sold at the gate of the wharf from Monday.</p>`;
  expect(read(html).body).toBe(
    [
      text.replaceAll(icon, ""),
      "The museum opens in May.",
      "Tickets are sold at the gate of the wharf from Monday.",
    ].join("\n\n"),
  );
});

test("ruby readings are not part of the text, with brackets and without end tags", () => {
  const article =
    "<p><ruby>国会<rp>（</rp><rt>こっかい</rt><rp>）</rp></ruby>で、<ruby>新<rt>あたら</ruby>しい<ruby><rb>法律</rb><rt>ほうりつ</ruby>ができました。" +
    "来年の春から、全国の学校や市役所で使われます。専門家は大切な一歩だと話しています。これまでに三万人が意見を送りました。</p>";
  const { title, body } = read(
    `<article><h1><ruby>新<rt>あたら</rt></ruby>しい法律</h1>${article}</article>`,
  );
  expect(body).toContain("国会で、新しい法律ができました。来年の春から");
  expect(title).not.toContain("あたら");
});

describe("JSON-LD that is not quite JSON is read as far as it goes", () => {
  test.each([
    ["a brace too many", '{"a":{"b":"c"}},"d":1}', { a: { b: "c" } }],
    ["a brace too few", '{"a":{"b":"c"', { a: { b: "c" } }],
    ["comments", '/* made */ {"a": 1, // one\n "b": 2 /* two */}', { a: 1, b: 2 }],
    ["a comment without an end", '{"a": 1, /* "b": 2}', { a: 1 }],
    ["a wrapper", '<!-- //<![CDATA[\n{"a":[1,2]}\n//]]> -->', { a: [1, 2] }],
    ["line breaks and tabs in a string", '{"a":"b\n\tc"}', { a: "b\n\tc" }],
    ["quotation marks in a string", '{"a":"the "new" law","b":"c"}', { a: 'the "new" law', b: "c" }],
    ["surplus and missing commas", '{"a":1,,"b":2 "c":[1,2,],}', { a: 1, b: 2, c: [1, 2] }],
    ["escapes", String.raw`{"a":"\u0111\/\n\x"}`, { a: "đ/\nx" }],
    ["names without quotation marks", "{a: true, b: null, c: -1.5e2}", { a: true, b: null, c: -150 }],
    ["no JSON", "var x;", null],
  ])("%s", (_, text, value) => expect(readLoosely(text)).toEqual(value));

  test.each([
    [
      "escaped as mark-up is",
      "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:&quot;Ada Kelling&quot;}",
    ],
    ["in a string of JSON", JSON.stringify('{"@type":"NewsArticle","author":"Ada Kelling"}')],
  ])("%s", (_, text) => {
    const html = `<title>Ferry</title><script type="application/ld+json">${text}</script><h1>The ferry sails again</h1>${TEXT}`;
    const outcome = extract({ html, url: "https://paper.example/ferry-1", now: "2026-11-28T15:00:00.000Z" });
    expect(outcome).toMatchObject({ ok: true, value: { authors: ["Ada Kelling"] } });
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["comments that end nowhere", `[${"/*".repeat(100_000)}`],
    ["quotation marks", `["${'"'.repeat(100_000)}`],
    ["backslashes", `["${"\\".repeat(100_000)}"`],
    ["white space after quotation marks", `["${`"${" ".repeat(300)}`.repeat(300)}`],
  ])("and a text of nothing but %s costs little", (_, text) => expect(() => readLoosely(text)).not.toThrow());
});
