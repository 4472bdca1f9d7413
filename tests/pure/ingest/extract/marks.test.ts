import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";
import type { BodyMark } from "../../../../workers/shared/body-mark.ts";

const FIRST = "The ferry to the island sails again from Monday, after two winters in which it lay in dock.";
const LAST = "School classes travel free until the summer, the harbour office said on Friday evening.";

function read(inside: string, behind = ""): { body: string; marks: BodyMark[] } {
  const html = `<!doctype html><title>The ferry sails again</title><body><nav><a href="/">Home</a></nav>
    <article><h1>The ferry sails again</h1><p>${FIRST}</p>${inside}<p>${LAST}</p>${behind}</article></body>`;
  const draft = extract({ html, url: "https://paper.example/ferry-1234", now: "2026-11-28T15:00:00.000Z" });
  if (!draft.ok) throw new Error(draft.reason);
  return draft.value;
}

/** The kind of each mark, what it covers, and what it points to. */
function told(inside: string): unknown[] {
  const { body, marks } = read(inside);
  return marks.map(({ kind, start, end, href, image }) => [kind, body.slice(start, end), href ?? image]);
}

const LONG = "Its owners had waited for a shaft from abroad, which came in March and did not fit at first.";

describe("the marks of a body", () => {
  test.each<[what: string, inside: string, marks: unknown[]]>([
    ["a plain paragraph has none", `<p>${LONG}</p>`, []],
    ["a subheading", `<h2>A long wait</h2><p>${LONG}</p>`, [["heading", "A long wait", undefined]]],
    [
      "the items of a list",
      `<ul><li>One boat sails in the morning.</li><li>One boat sails in the evening.</li></ul><p>${LONG}</p>`,
      [
        ["item", "One boat sails in the morning.", undefined],
        ["item", "One boat sails in the evening.", undefined],
      ],
    ],
    ["a quote", `<blockquote>${LONG}</blockquote>`, [["quote", LONG, undefined]]],
    [
      "the rows of a table",
      `<table><tr><td>Monday</td><td>Two boats</td></tr></table><p>${LONG}</p>`,
      [["row", "Monday | Two boats", undefined]],
    ],
    [
      "a link, its address made absolute",
      `<p>The harbour <a href="/office">office  of\nthe island</a> said so. ${LONG}</p>`,
      [["link", "office of the island", "https://paper.example/office"]],
    ],
    [
      "no address that is none of the web",
      `<p>The <a href="javascript:alert(1)">harbour</a> <a>office</a> <a href="data:text/html,x">said</a> so. ${LONG}</p>`,
      [],
    ],
    [
      "no link whose address is longer than 1,000 characters",
      `<p>The harbour <a href="/${"x".repeat(1_000)}">office</a> said so. ${LONG}</p>`,
      [],
    ],
    ["code is none", `<p>${LONG}</p><pre>sail --from monday --with bicycles</pre>`, []],
    [
      "bold type within a link, the link first",
      `<p>The <a href="/o"><b>harbour</b> office</a> said so. ${LONG}</p>`,
      [
        ["link", "harbour office", "https://paper.example/o"],
        ["strong", "harbour", undefined],
      ],
    ],
    [
      "bold type within bold type, once",
      `<p>The <b>harbour <strong>office</strong> of the island</b> said so. ${LONG}</p>`,
      [["strong", "harbour office of the island", undefined]],
    ],
    [
      "a link in an anchor that never ends",
      `<p>The <a name="x">harbour <a href="/o">office</a> said so. ${LONG}</p>`,
      [["link", "office", "https://paper.example/o"]],
    ],
    [
      "bold type that goes over a paragraph's end",
      `<p>The office said <b>this.<br><br>And this</b> as well. ${LONG}</p>`,
      [
        ["strong", "this.", undefined],
        ["strong", "And this", undefined],
      ],
    ],
    [
      "a picture, before the text that follows it",
      `<figure><img src="/a.jpg"><figcaption>The ferry in dock.</figcaption></figure><p>${LONG}</p>`,
      [["image", "", 0]],
    ],
    [
      "letters that are composed when they are stored",
      "<p>Ho\u0323\u0302i nghi\u0323 <a href='/h'>ho\u031B\u0323p ta\u0301c</a> an ninh diễn ra tại Hà Nội vào sáng nay, theo ban tổ chức.</p>",
      [["link", "hợp tác", "https://paper.example/h"]],
    ],
  ])("%s", (_, inside, marks) => expect(told(inside)).toEqual(marks));

  test("are at the right word if it occurs twice", () => {
    const { body, marks } = read(`<p>An office, no ferry, an <a href="/2">office</a> again. ${LONG}</p>`);
    const start = body.lastIndexOf("office again");
    expect(marks).toEqual([{ kind: "link", start, end: start + 6, href: "https://paper.example/2" }]);
  });

  test("say where a picture stands: at the start of the next paragraph", () => {
    const { body, marks } = read(`<p>${LONG}</p><figure><img src="/a.jpg"></figure>`);
    const start = body.indexOf(LAST);
    expect(marks).toEqual([
      { kind: "image", start, end: start, image: 0, src: "https://paper.example/a.jpg" },
    ]);
  });

  test("say that a picture stands behind the text where no paragraph follows", () => {
    const { body, marks } = read("", '<figure><img src="/a.jpg"></figure>');
    const start = body.length;
    expect(marks).toEqual([
      { kind: "image", start, end: start, image: 0, src: "https://paper.example/a.jpg" },
    ]);
  });

  test("say of which level a subheading is", () => {
    const { marks } = read(`<h2>A long wait</h2><p>${LONG}</p><h4>The shaft</h4><p>${LONG}</p>`);
    expect(marks.map(({ level }) => level)).toEqual([2, 4]);
  });

  test("are 500 at most, 50 of one block", () => {
    const links = (count: number) => `<p>${'<a href="/x">Word</a> and a few more words. '.repeat(count)}</p>`;
    expect(read(links(200)).marks.length).toBe(50);
    expect(
      read(
        `<p>${LONG}</p>`.concat(
          ...Array.from({ length: 40 }, (_, n) => `<p>${n} ${LONG} ${"<b>Bold</b> type. ".repeat(20)}</p>`),
        ),
      ).marks.length,
    ).toBe(500);
  });
});
