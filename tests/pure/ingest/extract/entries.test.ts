import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const OWN = [
  "The harbour office published its yearly account on Friday, after the islanders had waited for it since the spring.",
  "It names what was asked, by whom, and what the office will do about it before the ferry sails again in the summer.",
  "Whoever wants to read all of it may do so at the office on the quay, where a copy lies on the table by the window.",
];
const SAID =
  "The hull has to be examined by two engineers, and the pier needs new timber before any ship may land there";

const TOWNS = ["", "Hội An", "Sa Đéc", "Kon Tum", "Bảo Lạc", "Mũi Né"];

const each = (entry: (number: number) => string): string =>
  [1, 2, 3, 4, 5].map((number) => entry(number)).join("");

/** Text of the article itself in boxes like those of teasers and comments. `said` is what must be kept. */
const ENTRIES: readonly (readonly [string, (said: (number: number) => string) => string])[] = [
  [
    "questions of readers, each with a line that says that an answer follows",
    (said) =>
      each(
        (number) =>
          `<div class="q"><p>Người dân hỏi bao giờ có tàu?</p><p><b>Trả lời</b></p><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "answers on the line of their label",
    (said) =>
      each((number) => `<div class="q"><p>Bao giờ có tàu?</p><p><b>Trả lời</b>: ${said(number)}</p></div>`),
  ],
  [
    "letters with the editor's reply",
    (said) =>
      each(
        (number) =>
          `<div class="l"><p>I have waited for weeks, sir.</p><h4>Reply</h4><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "sections of which each is a report",
    (said) => each((number) => `<section class="s"><h3>Report</h3><p>${said(number)}</p></section>`),
  ],
  [
    "entries of a live report, whose headings lead to themselves",
    (said) =>
      each(
        (number) =>
          `<article class="e"><h3><a href="/live-the-ferry-sails-4711#post-10${number}">The ferry has left pier ${number}</a></h3><p>${said(number)}</p></article>`,
      ),
  ],
  [
    "entries of a live report under their times",
    (said) =>
      each(
        (number) =>
          `<div class="e"><a href="/live-the-ferry-sails-10${number}71">1${number}h20: the ferry has left</a><span>${said(number)}</span></div>`,
      ),
  ],
  [
    "the numbered places of a list, with links",
    (said) =>
      each(
        (number) =>
          `<div class="i"><h3><a href="/the-old-bakery-of-the-valley-${number}">${number}. The old bakery</a></h3><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "the days of a timeline, with links",
    (said) =>
      each(
        (number) =>
          `<li class="t"><a href="/the-ferry-is-at-its-pier-${number}4711">Ngày ${number}/3: the ferry is at its pier</a><p>${said(number)}</p></li>`,
      ),
  ],
  [
    "items of a plain list that begin with a link",
    (said) =>
      `<ul>${each(
        (number) =>
          `<li><a href="/the-ferry-is-at-its-pier-${number}4711">The ferry is at its pier</a><span>${said(number)}</span></li>`,
      )}</ul>`,
  ],
  [
    "pasted paragraphs that begin with a link and go on with a name",
    (said) =>
      each(
        (number) =>
          `<div><a href="/the-mayor-of-the-valley-${number}4711"><span>The mayor of the valley</span></a><span> Jane Doe wrote: ${said(number)}</span></div>`,
      ),
  ],
  [
    "paragraphs that begin with a link, a space and a name",
    (said) =>
      each(
        (number) =>
          `<div><a href="/the-mayor-of-the-valley-${number}4711">The mayor of the valley</a> <span>Jane Doe wrote: ${said(number)}</span></div>`,
      ),
  ],
  [
    "the profiles of persons under their names, which are links",
    (said) =>
      each(
        (number) =>
          `<div class="p"><h3><a href="/who-is-who-in-the-valley-${number}4711">Ann Harrow</a></h3><p>Harrow demands: ${said(number)}</p></div>`,
      ),
  ],
  [
    "profiles beside the persons' pictures",
    (said) =>
      each(
        (number) =>
          `<li class="p"><a href="/who/${number}"><img src="/${number}.jpg"></a><a href="/who/${number}">Lê Minh Hà</a><p>Bà Hà: ${said(number)}</p></li>`,
      ),
  ],
  [
    "entries of a live report whose headings are links, with the time below",
    (said) =>
      each(
        (number) =>
          `<div><h3><a href="/live/the-ferry-has-left-its-pier-${number}4711">The ferry has left its pier again</a></h3><time>1${number}:20</time><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "entries with the time above, the newest first",
    (said) =>
      each(
        (number) =>
          `<li class="e"><span>${20 - number}:05</span><h3><a href="/live/the-ferry-has-left-its-pier-${number}4711">The ferry has left its pier again</a></h3><p>${said(number)}</p></li>`,
      ),
  ],
  [
    "the places of a list, under their names, which are links",
    (said) =>
      each(
        (number) =>
          `<div class="i"><h3><a href="/travel/ten-towns-to-see-once-${number}4711">${TOWNS[number]}</a></h3><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "things under long names that lead to as many sites",
    (said) =>
      each(
        (number) =>
          `<div class="i"><h3><a href="https://hotel${number}.example/rooms-${number}4711">The floating hotel on the river Hau</a></h3><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "answers that are opened below their questions",
    (said) =>
      each(
        (number) =>
          `<h3><button>When does it sail?</button></h3><div class="a" hidden><p>${said(number)}</p></div>`,
      ),
  ],
  [
    "the rest of the text, which is opened after its first paragraphs",
    (said) =>
      `<div style="display:none">${each((number) => `<p>${said(number)}</p>`)}</div><button>More</button>`,
  ],
  [
    "terms of a glossary",
    (said) =>
      `<dl>${each((number) => `<dt><a href="/glossary/the-words-of-the-harbour-${number}4711">Annual table of the prices ${number}</a></dt><dd>${said(number)}</dd>`)}</dl>`,
  ],
  [
    "laws and what they say",
    (said) =>
      `<dl>${each((number) => `<dt><a href="/laws/law-on-ships-${number}4711">Law ${number}</a></dt><dd>${said(number)}</dd>`)}</dl>`,
  ],
];

describe("the text of an article is kept though it looks like what follows one:", () => {
  test.each(ENTRIES)("%s", (_, entries) => {
    const said = (number: number) => `${SAID}, as of day ${number}.`;
    const own = OWN.map((text) => `<p>${text}</p>`).join("");
    const body = `<div class="h"><h1>The ferry in questions</h1><div class="k3">${own}${entries(said)}</div></div>`;
    const html = `<title>News</title><meta property="og:type" content="article"><body>${body}</body>`;
    const outcome = extract({
      html,
      url: "https://paper.example/live-the-ferry-sails-4711",
      now: "2026-04-01T00:00:00Z",
    });
    const text = outcome.ok ? outcome.value.body : outcome.reason;
    expect([1, 2, 3, 4, 5].filter((number) => !text.includes(said(number)))).toEqual([]);
  });
});

test("one box under a name, behind the text, is about the author and no part of it", () => {
  const own = OWN.map((text) => `<p>${text}</p>`).join("");
  const box = `<div class="z"><h4><a href="/who/ann">Ann Harrow</a></h4><p>Harrow writes about ships, and has two boats of her own.</p></div>`;
  const html = `<title>News</title><meta property="og:type" content="article"><body><div class="h"><h1>The ferry in questions</h1>${own}${box}</div></body>`;
  const outcome = extract({ html, url: "https://paper.example/ferry-4711", now: "2026-04-01T00:00:00Z" });
  expect(outcome.ok && outcome.value.body.split("\n\n")).toEqual(OWN);
});
