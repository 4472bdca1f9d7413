import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const OWN = [
  "The council met on Monday evening to talk about the ferry, which has lain at its pier since a crack was found in May.",
  "Repairs will cost about four million, the engineer told the councillors, and cannot begin before the ice has gone.",
];
const OTHER = "Bakers of the valley baked a cake of ninety metres, and the children of three schools ate it.";

const DECLARED =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-31T08:00:00Z">';

const items = (count: number, item: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => item(number)).join("");
const teaser = (number: number): string => `Headline ${number} of another story`;
const prose = `<div class="k3">${OWN.map((text) => `<p>${text}</p>`).join("")}</div>`;

const SIGN_UP =
  "Every morning the news of the valley before the first coffee, short and without advertising.";

/** The boxes that follow the text, in the box that holds the headline too. */
const AFTER: readonly (readonly [string, string])[] = [
  [
    "links, each with its summary in a span",
    items(
      6,
      (number) =>
        `<div class="w${number}"><a href="/a-cake-of-ninety-${number}20394">${teaser(number)}</a><span>${OTHER}</span></div>`,
    ),
  ],
  [
    "a definition list of links",
    `<dl>${items(5, (number) => `<dt><a href="/a-cake-of-ninety-${number}20394">${teaser(number)}</a></dt><dd>${OTHER}</dd>`)}</dl>`,
  ],
  [
    "pictures with a line and a short link",
    `<div>${items(6, (number) => `<div class="p1"><img src="/${number}.jpg"><div class="p2">${OTHER}</div><a href="/a-cake-of-ninety-${number}20394">Read</a></div>`)}</div>`,
  ],
  [
    "pictures, links and summaries in boxes without names",
    `<div class="p3">${items(4, (number) => `<div><img src="/${number}.jpg"><p><a href="/a-cake-of-ninety-${number}20394">${teaser(number)}</a></p><p>Cake for all.</p></div>`)}</div>`,
  ],
  [
    "an invitation with a field",
    `<div class="z1"><h3>Our letter</h3><p>${SIGN_UP}</p><form><input type="email"></form></div>`,
  ],
  [
    "an invitation with a link",
    `<div class="z1"><strong>Our letter</strong><p>${SIGN_UP}</p><a href="/letter">Order</a></div>`,
  ],
  [
    "a portrait of the author",
    '<div class="z2"><img src="/jo.jpg"><p>Jo Field has written about the valley and its ferries since 2015.</p></div>',
  ],
  [
    "pictures with links, headlines without",
    items(
      3,
      (number) =>
        `<div class="z3"><a href="/video/${number}-20394"><img src="/${number}.jpg"></a><p>${teaser(number)}</p><p>${OTHER}</p></div>`,
    ),
  ],
  [
    "comments that can be answered",
    items(
      5,
      (number) =>
        `<div class="e1"><span>Jo ${number}</span><p>I say: ${OTHER}</p><a href="#">Reply</a></div>`,
    ),
  ],
  [
    "two comments with their answers on one line, in Vietnamese",
    items(
      2,
      (number) =>
        `<div class="e1"><p>Minh ${number}</p><p>I say: ${OTHER}</p><p>Trả lời · Thích · ${number} giờ trước</p></div>`,
    ),
  ],
  [
    "comments that are much longer than it, each under a reader's name",
    items(
      20,
      (number) => `<li><a href="/u/jo${number}">Jo ${number}</a> <i>3 h</i><p>I say: ${OTHER}</p></li>`,
    ),
  ],
];

describe("a brief keeps its own text, and takes none of what follows it:", () => {
  test.each(AFTER)("%s", (_, boxes) => {
    const outcome = read(`<div class="h"><h1>The ferry stays at its pier</h1>${prose}${boxes}</div>`);
    const body = outcome.ok ? outcome.value.body : outcome.reason;
    expect(body).toBe(OWN.join("\n\n"));
  });
});

test("the column beside a text set in a table is not taken, each of whose links has its summary", () => {
  const links = items(
    6,
    (number) =>
      `<a href="/a-cake-${number}20394">${teaser(number)}</a><br><font size="1">${OTHER}</font><br>`,
  );
  const outcome = read(
    `<table><tr><td><h1>The ferry</h1>${OWN.join("<br><br>")}</td><td>${links}</td></tr></table>`,
  );
  expect(outcome.ok && outcome.value.body).toBe(OWN.join("\n\n"));
});

describe("boxes that only look like such are kept:", () => {
  test.each([
    [
      "paragraphs in boxes, of which one ends with a link",
      `<div class="w1">The bakers lent the ferrymen a cart for the winter, as the paper <a href="/cart">has reported</a></div>`,
      "lent the ferrymen a cart",
    ],
    [
      "a sentence that begins with a link",
      `<div><a href="/the-cake-of-ninety-4711">The old bakery of the valley</a><span> gave all its flour, and the mill beside the bridge ground three sacks more for it.</span></div>`,
      "gave all its flour",
    ],
    [
      "a quotation of two readers",
      items(2, () => `<li><p>I say: ${OWN[1]} Please report it to the council.</p></li>`),
      "I say",
    ],
    [
      "the posts of a thread",
      items(
        4,
        (number) =>
          `<div class="e1"><b>Jo ${number}</b><p>Post ${number}: ${OWN[0]}</p><a href="#">Reply</a></div>`,
      ),
      "Post 2",
    ],
  ])("%s", (name, boxes, kept) => {
    const own = name === "the posts of a thread" ? "" : prose;
    const outcome = read(`<div class="h"><h1>The ferry stays at its pier</h1>${own}${boxes}${own}</div>`);
    expect(outcome.ok && outcome.value.body).toContain(kept);
  });
});

function read(body: string) {
  const html = `<title>News</title>${DECLARED}<body>${body}</body>`;
  return extract({ html, url: "https://paper.example/city/4711", now: "2026-04-01T00:00:00.000Z" });
}

describe("a second paragraph in a box of its own is text, above", () => {
  const [first = "", second = ""] = OWN.map((text) => `<p>${text}</p>`);
  test.each([
    ["its source", `<div class="d2">${second}<div><a href="/agency">Source: Agency</a></div></div>`],
    ["its source in a span", `<div class="d2">${second}<span><a href="/agency">Agency</a></span></div>`],
    ["a map", `<div class="d2">${second}<ul><li><a href="/map">Map</a></li></ul></div>`],
    ["a tag", `<div class="d2">${second}<p><a href="/tag">ferries</a></p></div>`],
    [
      "nothing, and below a picture to enlarge",
      `<div class="d2"><a href="/big.jpg"><img src="/small.jpg"></a>${second}</div>`,
    ],
  ])("%s", (_, box) => {
    for (const before of [first, `<div class="d1">${first}</div>`]) {
      const outcome = read(`<article><h1>The ferry stays at its pier</h1>${before}${box}</article>`);
      expect(outcome.ok && outcome.value.body).toBe(OWN.join("\n\n"));
    }
  });
});
