import { expect, test } from "vitest";
import { prune } from "../../../../workers/ingest/extract/body/prune.ts";
import { ofText } from "../../../../workers/ingest/extract/prose/weighed.ts";
import { PROSE, prose, scanned } from "../../../support/scanned.ts";

type Fixture = {
  /** The rule of `prune.ts` that decides. */
  rule: string;
  why: string;
  /** Stands in the midst of twelve paragraphs; what is looked at has the id `x`. */
  html: string;
  /** Why it is taken out; null: it stays. */
  taken: string | null;
};

const LINK = '<a href="/city/">All news</a>';
const PICTURE = '<img src="/1.jpg">';

const FIXTURES: Fixture[] = [
  {
    rule: "hidden",
    why: "what is hidden is not read",
    html: `<div id="x" hidden>${prose(1)}</div>`,
    taken: "hidden",
  },
  { rule: "DROPPED_TAGS", why: "a <nav> leads away", html: `<nav id="x">${LINK}</nav>`, taken: "tag" },
  {
    rule: "DROPPED_TAGS",
    why: "an <aside> with a heading is no text of the article",
    html: `<aside id="x"><h3>The harbour</h3>${prose(1)}</aside>`,
    taken: "tag",
  },
  {
    rule: "holdsMuch",
    why: "an <aside> with more than 40 % of the prose is the article's, set as the template sets it",
    html: `<aside id="x">${prose(12)}</aside>`,
    taken: null,
  },
  {
    rule: "judgeByName",
    why: "a name that is junk",
    html: `<div id="x" class="related-articles">${prose(1)}</div>`,
    taken: "name",
  },
  {
    rule: "holdsMuch",
    why: "boxes of one junk name that together hold much are the article's: the name means something else here",
    html: `<div id="x" class="banner">${prose(4)}</div><div class="banner">${prose(7)}</div>`,
    taken: null,
  },
  {
    rule: "SURE_SHARE_MAX",
    why: "comments go though they hold half of the prose: their name is sure",
    html: `<div id="x" class="comments">${prose(13)}</div>`,
    taken: "name",
  },
  {
    rule: "judgeByName",
    why: "a caption by its name is the picture's",
    html: `<div id="x" class="caption">${PROSE}</div>`,
    taken: "figure",
  },
  {
    rule: "isSmall",
    why: "a doubtful name with little text",
    html: `<div id="x" class="attribution">By the harbour office.</div>`,
    taken: "name",
  },
  {
    rule: "isSmall",
    why: "a doubtful name with much text stays",
    html: `<div id="x" class="attribution">${prose(2)}</div>`,
    taken: null,
  },
  {
    rule: "LINE_OR_QUOTE_TAGS",
    why: "a doubtful name says nothing of a paragraph",
    html: `<p id="x" class="attribution">By the harbour office.</p>`,
    taken: null,
  },
  {
    rule: "TEXT_TAGS",
    why: "no name is looked at on <b>",
    html: `<p><b id="x" class="banner">So it is.</b> ${PROSE}</p>`,
    taken: null,
  },
  {
    rule: "isPicture",
    why: "a <figure> is a picture with its caption",
    html: `<figure id="x">${PICTURE}<p>${PROSE}</p></figure>`,
    taken: "figure",
  },
  {
    rule: "isPicture",
    why: "a <figure> around a quotation is text",
    html: `<figure id="x"><blockquote>${prose(1)}</blockquote></figure>`,
    taken: null,
  },
  {
    rule: "FIGURE_PROSE_MAX",
    why: "a <figure> around a piece of the article is text",
    html: `<figure id="x">${PICTURE}${prose(10)}</figure>`,
    taken: null,
  },
  {
    rule: "isPictureTable",
    why: "a table of a picture and one cell of text sets a picture over its caption",
    html: `<table id="x"><tr><td>${PICTURE}</td></tr><tr><td>The bridge</td></tr></table>`,
    taken: "figure",
  },
  {
    rule: "isPictureTable",
    why: "a table with two cells of text is a table",
    html: `<table id="x"><tr><td>${PICTURE}</td></tr><tr><td>Pillar</td><td>Cracks</td></tr></table>`,
    taken: null,
  },
  {
    rule: "isLooseCaption",
    why: "a line all in italics right under a picture is its caption",
    html: `<div>${PICTURE}</div><p id="x"><i>${PROSE}</i></p>`,
    taken: "figure",
  },
  {
    rule: "isLooseCaption",
    why: "a line in italics after text is text",
    html: `<p>${PROSE}</p><p id="x"><i>${PROSE}</i></p>`,
    taken: null,
  },
  {
    rule: "isLinkBox",
    why: "a box that consists of links is none of the text",
    html: `<div id="x"><p>See</p><p><a href="/a">Another piece of news</a></p><p><a href="/b">And another</a></p></div>`,
    taken: "links",
  },
  {
    rule: "LINKED_LINE_SHARE_MAX",
    why: "a line with a few words around its link is text",
    html: `<p id="x">The office wrote it down <a href="/a">in its report of the last week</a></p>`,
    taken: null,
  },
  {
    rule: "isCard",
    why: "a heading that is a link, with little prose beside it, is a teaser",
    html: `<div id="x"><p>${PROSE}</p><h3><a href="/city/">News</a></h3></div>`,
    taken: "card",
  },
  {
    rule: "isCard",
    why: "a box with a linked heading and much prose is text",
    html: `<div id="x"><h3><a href="/city/">News</a></h3>${prose(5)}</div>`,
    taken: null,
  },
];

test.each(FIXTURES)("$rule: $why", ({ rule, why, html, taken }) => {
  const { page, weights, at } = scanned(`<div id="container">${prose(6)}${html}${prose(6)}</div>`);
  const found = prune(ofText(page, weights), at("container")).taken.find(
    ({ element }) => element === at("x"),
  );
  expect(found?.reason ?? null, `${rule}: ${why}`).toBe(taken);
});
