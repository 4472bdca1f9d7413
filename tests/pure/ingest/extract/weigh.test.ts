import { describe, expect, test } from "vitest";
import { sumAt } from "../../../../workers/ingest/extract/prose/sums.ts";
import { findTeasers } from "../../../../workers/ingest/extract/prose/teasers.ts";
import { isParagraph, type Weights } from "../../../../workers/ingest/extract/prose/weigh.ts";
import { PROSE, scanned } from "../../../support/scanned.ts";

type Fixture = {
  /** The rule of `weigh.ts` that decides. */
  rule: string;
  why: string;
  /** The element that is weighed has the id `x`. */
  html: string;
  weighs: Partial<Record<keyof Weights, number>>;
};

const WEIGHTS: Fixture[] = [
  {
    rule: "measure",
    why: "a run of white space counts once",
    html: `<p id="x">  a   b\n\tc</p>`,
    weighs: { own: 6 },
  },
  {
    rule: "IDEOGRAPH_WEIGHT",
    why: "an ideograph says as much as three letters",
    html: `<p id="x">新聞</p>`,
    weighs: { own: 6 },
  },
  {
    rule: "PUNCTUATION",
    why: "stops and commas are counted, those of all scripts; a hyphen is none",
    html: `<p id="x">a, b. c - d。e，f؟g۔h។k၊m॥</p>`,
    weighs: { punctuation: 9 },
  },
  {
    rule: "giveToParent",
    why: "the text of inline elements is the block's own; that of a block inside is its subtree's alone",
    html: `<div id="x">ab<b>cd</b><p>${PROSE}</p></div>`,
    weighs: { own: 4, text: 4 + PROSE.length },
  },
  {
    rule: "judgeBlock",
    why: "a short line without a stop is text and no prose",
    html: `<p id="x">Photo of the bridge by night</p>`,
    weighs: { text: 28, proseChars: 0 },
  },
  {
    rule: "judgeBlock",
    why: "what is linked in a paragraph is no prose of it",
    html: `<p id="x">${PROSE} <a href="/a">More</a></p>`,
    weighs: { proseChars: PROSE.length + 1, linkChars: 0 },
  },
  {
    rule: "judgeBlock",
    why: "a line that is a link is link text",
    html: `<p id="x"><a href="/a">Another piece of news, elsewhere</a></p>`,
    weighs: { proseChars: 0, linkChars: 32 },
  },
  {
    rule: "linkedHeadings",
    why: "a heading that is a link is a teaser's, counted for the boxes around it",
    html: `<div id="x"><h3><a href="/a">Another piece of news</a></h3><h3>A heading</h3></div>`,
    weighs: { linkedHeadings: 1 },
  },
  {
    rule: "linksToOtherPage",
    why: "a link to a place of the same page is an anchor of the text",
    html: `<p id="x"><a href="#note">${PROSE}</a></p>`,
    weighs: { proseChars: PROSE.length, ownLinked: 0 },
  },
  {
    rule: "weighElement",
    why: "what is hidden weighs nothing for the boxes around it",
    html: `<div id="x"><div hidden><p>${PROSE}</p></div></div>`,
    weighs: { text: 0, proseChars: 0 },
  },
];

test.each(WEIGHTS)("$rule: $why", ({ rule, why, html, weighs }) => {
  const { weights, at } = scanned(html);
  const kinds = Object.keys(weighs) as Exclude<keyof Weights, "withProse">[];
  const own = kinds.map((kind) => [kind, sumAt(weights[kind], at("x"))]);
  expect(Object.fromEntries(own), `${rule}: ${why}`).toEqual(weighs);
});

const LINE = "a".repeat(59);

describe("a paragraph is", () => {
  test.each([
    [
      "PARAGRAPH_WEIGHT_MIN",
      "a line of 60 characters, with a stop or without",
      `<p id="x">${LINE}a</p>`,
      true,
    ],
    ["PARAGRAPH_WEIGHT_MIN", "and not one of 59 without a stop", `<p id="x">${LINE}</p>`, false],
    ["SENTENCE_WEIGHT_MIN", "a sentence of 25 with a stop", `<p id="x">${"a".repeat(24)}.</p>`, true],
    ["SENTENCE_WEIGHT_MIN", "and not one of 24", `<p id="x">${"a".repeat(23)}.</p>`, false],
    ["NOT_PROSE", "no heading, however long", `<h2 id="x">${PROSE}</h2>`, false],
    ["NOT_PROSE", "no caption", `<figcaption id="x">${PROSE}</figcaption>`, false],
    [
      "LINKED_SHARE_MAX",
      "no line of which most is a link",
      `<div id="x">${LINE}<a href="/a">${LINE}a</a></div>`,
      false,
    ],
    [
      "LINKED_PARAGRAPH_WEIGHT_MIN",
      "one with 100 characters around a long link",
      `<div id="x">${LINE}${LINE}<a href="/a">${LINE.repeat(4)}</a></div>`,
      true,
    ],
    [
      "UNLINKED_SHARE_MIN",
      "a <p> with a stop of which a fifth stands around the link",
      `<p id="x">So it says in the note, <a href="/a">${"a".repeat(60)}</a></p>`,
      true,
    ],
  ])("%s: %s", (rule, why, html, expected) => {
    const { weights, at } = scanned(html);
    expect(isParagraph(at("x"), weights), `${rule}: ${why}`).toBe(expected);
  });
});

const LINK = '<a href="/a">Another piece of news, elsewhere</a>';

describe("teasers are", () => {
  test.each([
    ["ALIKE_MIN", "four boxes alike that begin with links", `<li><p>${LINK}</p><p>${PROSE}</p></li>`, 4, 4],
    ["ALIKE_MIN", "and not three", `<li><p>${LINK}</p><p>${PROSE}</p></li>`, 3, 0],
    ["mayBeTeaser", "boxes without a class are layout", `<div><p>${LINK}</p><p>${PROSE}</p></div>`, 4, 0],
    ["mayBeTeaser", "boxes of one class are not", `<div class="t"><p>${LINK}</p><p>${PROSE}</p></div>`, 4, 4],
    [
      "PROSE_PER_LINK_MAX",
      "no posts of a thread: much text, one link",
      `<li><p>${LINK}</p><p>${PROSE} ${PROSE}</p></li>`,
      4,
      0,
    ],
    [
      "LINK_WEIGHT_MIN",
      "no items whose link is a word or two",
      `<li><p><a href="/a">Read it there</a></p><p>It is closed to lorries, they say.</p></li>`,
      4,
      0,
    ],
  ])("%s: %s", (rule, why, box, times, expected) => {
    const { page, weights } = scanned(`<ul>${box.repeat(times)}</ul>`);
    const found = findTeasers(page, weights).reduce((sum, one) => sum + one, 0);
    expect(found, `${rule}: ${why}`).toBe(expected);
  });
});
