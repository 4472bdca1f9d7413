import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const URL = "https://paper.example/city/bridge-102937.html";
const NOW = "2026-11-29T08:00:00Z";
const SENTENCES = [
  "The harbour council voted on Tuesday to close the old bridge to lorries from the first of May.",
  "Engineers had found cracks in two of its pillars during an inspection in February, it said.",
  "Cars and buses may still cross, but at no more than thirty kilometres an hour, says the plan.",
  "The repair will cost four million and is to be paid by the region and the port together.",
  "Traders on the north bank fear that deliveries will come late, and asked for a ferry at night.",
  "The bridge was opened in 1931 and was last repaired after the flood of the year 1987.",
  "Work on the pillars begins in June, if the river is low enough for the divers to reach them.",
  "Residents may read the plan at the town hall until the end of the month and send objections.",
];
const HEADING = "<h1>The old bridge is closed to lorries</h1>";
const teaser = (what: string) =>
  `<h3><a href="/city/${what}-102938.html">Divers look at the ${what} today</a></h3>`;
const TEASERS = ["pillar", "tunnel", "ferry"].map(teaser).join("");
const BETWEEN = {
  nothing: "",
  "an advertisement": '<div class="k1"><iframe src="https://ads.example/1"></iframe></div>',
  "a labelled advertisement": '<div class="k1">Advertisement</div>',
  "a video": '<div class="k2"><video src="1.mp4"></video><span>00:12</span></div>',
  "a link": `<div class="k3"><b>Read more</b>${teaser("pillar")}</div>`,
  "a box of teasers": `<div class="k4"><h4>Read more</h4>${TEASERS}</div>`,
};

const text = (from: number, to: number, tag = "p") =>
  SENTENCES.slice(from, to)
    .map((sentence) => `<${tag}>${sentence}</${tag}>`)
    .join("");

function bodyOf(article: string): string {
  const html = `<title>The old bridge is closed to lorries</title><body>${article}</body>`;
  const outcome = extract({ html, url: URL, now: NOW });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

const WHOLE = SENTENCES.join("\n\n");

describe("a text that is divided among sibling boxes is whole", () => {
  for (const [between, box] of Object.entries(BETWEEN)) {
    // A quarter of a text right below the rest, in a box of another make, may be a note.
    test.each(box === "" ? [2, 4] : [2, 4, 6])(`with ${between} after its paragraph %i`, (at) => {
      const [first, second] = [text(0, at), text(at, 8)];
      const divs = [text(0, at, "div"), text(at, 8, "div")];
      const pages = {
        "one class": `<div>${HEADING}<div class="x">${first}</div>${box}<div class="x">${second}</div></div>`,
        "the body's name": `<div>${HEADING}<div class="article-body">${first}</div>${box}<div class="article-body">${second}</div></div>${TEASERS}`,
        "two classes": `<div>${HEADING}<div class="x">${first}</div>${box}<div class="y">${second}</div></div>${TEASERS}`,
        "teasers below": `<div>${HEADING}<div class="x">${first}</div>${box}<div class="y">${second}</div>${TEASERS}</div>`,
        "boxes in boxes": `<div>${HEADING}<div class="x"><div class="z">${first}</div></div>${box}<div class="y"><div class="z">${second}</div></div>${TEASERS}</div>`,
        sections: `<article>${HEADING}<section>${first}</section>${box}<section>${second}</section></article>${TEASERS}`,
        "lines for paragraphs": `<div>${HEADING}<div class="x">${divs[0]}</div>${box}<div class="y">${divs[1]}</div>${TEASERS}</div>`,
      };
      const read = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, bodyOf(page)]));
      expect(read).toEqual(Object.fromEntries(Object.keys(pages).map((name) => [name, WHOLE])));
    });
  }
});

test.each([3, 5])("the rest of a text is read, which a button shows, after its paragraph %i", (at) => {
  const button = "<button>Read more</button>";
  const [first, second] = [text(0, at), text(at, 8)];
  expect(
    bodyOf(
      `<div>${HEADING}<div class="x">${first}</div><div class="y" hidden>${second}</div>${button}</div>`,
    ),
  ).toBe(WHOLE);
  expect(
    bodyOf(
      `<div>${HEADING}<div>${first}</div><div style="display:none">${second}</div>${button}</div>${TEASERS}`,
    ),
  ).toBe(WHOLE);
});

describe("a box beside the text is no part of it", () => {
  const OTHER = [
    "Ann Lee has written about the harbour for nine years and lives on an old barge there.",
    "She has a weakness for cranes, which she draws, and was born in the year of the flood.",
  ];
  const other = OTHER.map((sentence) => `<p>${sentence}</p>`).join("");
  test.each([
    ["a paragraph on the author", `<div class="y"><p>${OTHER[0]}</p></div>`],
    ["a short note", `<div class="y">${other}</div>`],
    ["what a firm says of itself, right below", `<div class="y">${other.repeat(3)}</div>`, ""],
    ["a heading of its own", `<div class="y"><h3>Our clients</h3>${other.repeat(2)}</div>`],
    ["a headline of its own", `<div class="y"><h1>Ferry at night</h1>${other.repeat(2)}</div>`],
    ["under another headline", `<h1>Ferry at night</h1><div class="y">${other.repeat(2)}</div>`],
    [
      "under a linked headline",
      `<h2><a href="/city/ferry-102939.html">Ferry at night</a></h2><div class="y">${other.repeat(2)}</div>`,
    ],
    ["a hidden window", `<div class="y" hidden>${other.repeat(2)}</div>`],
    ["a form", `<div class="x">${other}<form><input name="mail"></form></div>`],
    ["a name that tells", `<div class="comments">${other.repeat(2)}</div>`],
  ])("if it is %s", (_, box, between = '<div class="k1">Advertisement</div>') => {
    const body = bodyOf(`<div>${HEADING}<div class="x">${text(0, 8)}</div>${between}${box}</div>`);
    expect(body).toBe(WHOLE);
  });
});
