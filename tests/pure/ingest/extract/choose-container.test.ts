import { describe, expect, test } from "vitest";
import { chooseContainers } from "../../../../workers/ingest/extract/body/choose-container.ts";
import { findOthers } from "../../../../workers/ingest/extract/prose/weighed.ts";
import { named, prose, scanned } from "../../../support/scanned.ts";

type Fixture = {
  /** The rule of `choose-container.ts` that decides. */
  rule: string;
  why: string;
  html: string;
  /** Container and provenance. */
  chosen: string;
};

const LINK = `<p><a href="/n-1">A headline about something else, elsewhere</a></p>`;
const LINKS = LINK.repeat(40);
const TEASERS = `<li>${LINK}${prose(1)}</li>`.repeat(20);

const LINKED_HEADINGS = [1, 2]
  .map((n) => `<h3><a href="/h-${n}">Another piece of news ${n}</a></h3>`)
  .join("");

/** Headings are `<h1 id="heading">`, as the page's own would be found by its title. */
function choose(html: string): string {
  const { page, weights } = scanned(html);
  const heading = page.elements.find(({ attributes }) => attributes.get("id") === "heading") ?? null;
  const [first] = chooseContainers({ page, weights, heading, others: findOthers(page, weights, heading) });
  return first ? `${named(first.element)} ${first.provenance}` : "none";
}

const NAMES: Fixture[] = [
  {
    rule: "containerStage",
    why: "itemprop=articleBody is the surest name, and wins over the <article> around it",
    html: `<article id="around"><div id="own" itemprop="articleBody">${prose(6)}</div></article>`,
    chosen: "own container-1",
  },
  {
    rule: "containerStage",
    why: "an <article> is stage 3 and <main> stage 5: the surer name comes first",
    html: `<main id="main"><article id="own">${prose(6)}</article></main>`,
    chosen: "own container-3",
  },
  {
    rule: "NEVER_CONTAINER",
    why: "a quotation is no container, though its class says article-body and most of the prose stands in it",
    html: `<div id="own"><blockquote class="article-body">${prose(5)}</blockquote>${prose(1)}</div>`,
    chosen: "own scored",
  },
  {
    rule: "STAGE_SHARE_MIN",
    why: "a box named article-body that holds less than 60 % of the prose is no container: the name lies",
    html: `<div id="own"><div class="article-body">${prose(2)}</div>${prose(8)}</div>`,
    chosen: "own scored",
  },
  {
    rule: "outweighs",
    why: "of two nested boxes of one stage, the inner one that holds nearly all prose is the container",
    html: `<article id="outer"><article id="own">${prose(12)}</article>${prose(1)}</article>`,
    chosen: "own container-3",
  },
  {
    rule: "outweighs",
    why: "of several whole articles one below the other, the page's own is the first below its heading, though the next is longer",
    html: `<h1 id="heading">The bridge is closed</h1><article id="own">${prose(10)}</article>${LINKED_HEADINGS}<article id="next">${prose(14, "Next")}</article>`,
    chosen: "own container-3",
  },
  {
    rule: "FOLLOWER_SHARE_MIN",
    why: "the article below the heading loses to one with more than four times its prose",
    html: `<h1 id="heading">The bridge is closed</h1><article id="brief">${prose(9)}</article><article id="own">${prose(45, "Next")}</article>`,
    chosen: "own container-3",
  },
];

const SCORES: Fixture[] = [
  {
    rule: "bestScored",
    why: "without any name, the parent of most paragraphs is the container",
    html: `<div id="menu"><a href="/a">A section</a></div><div id="own">${prose(12)}</div><div id="rest">${prose(1)}</div>`,
    chosen: "own scored",
  },
  {
    rule: "bestScored",
    why: "a box whose text is mostly links scores little, though it holds more prose",
    html: `<div id="links">${prose(5)}${LINKS}</div><div id="own">${prose(4)}</div>`,
    chosen: "own scored",
  },
  {
    rule: "climb",
    why: "an article may stand in several boxes side by side, each deep: the ancestor that adds prose is the container",
    html: `<div id="own"><div><div>${prose(4)}</div></div><div><div>${prose(4)}</div></div></div>`,
    chosen: "own scored",
  },
  {
    rule: "addsProse",
    why: "an ancestor that adds teasers is not climbed to, though it adds some prose",
    html: `<div id="page"><div id="own">${prose(6)}</div><div><h3><a href="/1">Another piece of news</a></h3><p>${prose(1)}</p><h3><a href="/2">And yet another one</a></h3>${prose(1)}</div></div>`,
    chosen: "own scored",
  },
  {
    rule: "junkBoxes",
    why: "comments are longer than a short article and no text of it: they do not count where the headline is known",
    html: `<h1 id="heading">The bridge is closed</h1><div id="own">${prose(3)}</div><div id="comments" class="comments">${prose(9, "Reader")}</div>`,
    chosen: "own scored",
  },
  {
    rule: "JUNK_SHARE_MAX",
    why: "a box named as junk that holds nearly all prose of the page is believed to be the article",
    html: `<div id="own" class="sidebar">${prose(9)}</div>`,
    chosen: "own scored",
  },
  {
    rule: "junkBoxes",
    why: "a list of teasers counts for nothing, though it holds more prose than the text",
    html: `<div id="own">${prose(3)}</div><ul id="teasers">${TEASERS}</ul>`,
    chosen: "own scored",
  },
  {
    rule: "chooseContainers",
    why: "a page without prose has no container",
    html: `<div>${LINKS}</div>`,
    chosen: "none",
  },
];

describe("the container is chosen by what boxes are called", () => {
  test.each(NAMES)("$rule: $why", ({ rule, why, html, chosen }) => {
    expect(choose(html), `${rule}: ${why}`).toBe(chosen);
  });
});

describe("and without names, by where the prose stands", () => {
  test.each(SCORES)("$rule: $why", ({ rule, why, html, chosen }) => {
    expect(choose(html), `${rule}: ${why}`).toBe(chosen);
  });
});
