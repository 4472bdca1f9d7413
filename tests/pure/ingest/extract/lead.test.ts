import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
  "The town will pay for half of the work; the rest is to come from the county and from the ferry company.",
];
const LEAD =
  "The old pier stays closed for two years, because its pillars are thinner than anyone had thought.";

type Printed = { before?: string; between?: string; text?: string; head?: string };

function leadOf({ before = "", between = "", text = paragraphs("q7"), head = "" }: Printed): string | null {
  const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title>${head}</head><body>
    <div class="a1"><h1>Pier to close for repairs next spring</h1>${before}${between}<div class="a2">${text}</div></div></body></html>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/news/pier-closes-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.lead : outcome.reason;
}

function paragraphs(name: string): string {
  return TEXT.map((line) => `<p${name && ` class="${name}"`}>${line}</p>`).join("");
}

describe("the summary above the text is found by its place, whatever its name is,", () => {
  test.each<[string, Printed]>([
    ["as a paragraph set otherwise than the text", { before: `<p class="z1">${LEAD}</p>` }],
    ["in a box of its own, without any class", { before: `<p>${LEAD}</p>`, text: paragraphs("") }],
    ["as a lesser heading", { before: `<h2>${LEAD}</h2>` }],
    [
      "under a headline in other words",
      { before: `<h2>Years without ferries at the pier</h2><div>${LEAD}</div>` },
    ],
    [
      "after byline, date and picture",
      {
        before: `<div><span>By Ann Lee</span> <span>3 March 2026, 10:15</span></div>
      <figure><img src="p.jpg"><figcaption>The pier on a quiet morning in March.</figcaption></figure><p class="z1">${LEAD}</p>`,
      },
    ],
    [
      "before the buttons for sharing",
      { before: `<p class="z1">${LEAD}</p>`, between: `<ul><li><a href="#s">Share</a></li></ul>` },
    ],
    ["as the only paragraph in bold", { text: `<p><b>${LEAD}</b></p>${paragraphs("")}` }],
    [
      "before the description in the data",
      {
        before: `<p class="z1">${LEAD}</p>`,
        head: `<meta name="description" content="What the harbour board decided about the pier.">`,
      },
    ],
    [
      "before a subheading that bears the name of one",
      {
        before: `<p class="z1">${LEAD}</p>`,
        text: `${paragraphs("q7")}<h3 class="subtitle">What the ferry company says to it</h3><p class="q7">${TEXT[1]}</p>`,
      },
    ],
  ])("%s", (_, printed) => {
    expect(leadOf(printed)).toBe(LEAD);
  });
});

describe("the summary that begins a text in bold type, without an element of its own, is found", () => {
  const bold = `<b>${LEAD}</b>`;
  const text = TEXT.join("<br><br>");
  const leadIn = (layout: string): string | null => {
    const html = `<html lang="en"><title>Pier to close for repairs next spring</title><body>${layout}</body></html>`;
    const outcome = extract({
      html,
      url: "https://harbour.example/news/pier-71532",
      now: "2026-04-01T00:00:00Z",
    });
    return outcome.ok ? outcome.value.lead : outcome.reason;
  };
  const heading = "<h1>Pier to close for repairs next spring</h1>";

  test.each([
    ["in a cell with the headline", `<table><tr><td>${heading}${bold}<br><br>${text}</td></tr></table>`],
    [
      "in a cell of its own",
      `<table><tr><td>${heading}</td></tr><tr><td>${bold}<br/>\n<br/>${text}</td></tr></table>`,
    ],
    ["in a box", `${heading}<div><strong>${LEAD}</strong><br><br>${text}</div>`],
    ["before paragraphs", `${heading}<div>${bold}${paragraphs("")}</div>`],
    ["before paragraphs and breaks", `${heading}<div>${bold}<br><br>${paragraphs("q7")}</div>`],
  ])("%s", (_, layout) => expect(leadIn(layout)).toBe(LEAD));

  test.each([
    ["a word", `${heading}<div><b>Harbour.</b><br><br>${text}</div>`],
    ["a beginning of the first sentence", `${heading}<div>${bold} ${text}</div>`],
    ["a text in bold type", `${heading}<div>${bold}<br><br><b>${TEXT[0]}</b><br><br>${text}</div>`],
    ["a first paragraph in plain type", `${heading}<div>${LEAD}${paragraphs("")}</div>`],
  ])("but not %s", (_, layout) => expect(leadIn(layout)).toBeNull());
});

describe("these are not a summary above the text:", () => {
  test.each<[string, Printed]>([
    ["the first paragraph of the text itself", {}],
    ["a line of names", { before: `<div>Ann Lee, Tom Berg and Mary Ann Hill of the Harbour Desk</div>` }],
    [
      "a line with a date",
      { before: `<div>Published on 3 March 2026 at 10:15 in the morning by our newsroom</div>` },
    ],
    ["a date that ends with an abbreviation", { before: "<div>26 พฤศจิกายน 2569 เวลา 10.05 น.</div>" }],
    ["a date with a full stop", { before: "<div>Ngày 26 tháng 11 năm 2026, lúc 10 giờ 05.</div>" }],
    [
      "a line that asks for an address",
      { before: `<div class="z1">Sign up for our newsletter so that you never miss a story.</div>` },
    ],
    [
      "the same in German",
      { before: `<div class="z1">Jetzt anmelden und unseren Newsletter jeden Morgen lesen!</div>` },
    ],
    ["labels between dots", { before: "<div>1,204 views of this page · share it now · print it out</div>" }],
    [
      "a caption with its credit",
      { before: `<div>The pier as it was seen on a quiet morning. Photo: Ann Lee</div>` },
    ],
    [
      "a caption that is named as a lead",
      {
        before: `<figure><img src="p.jpg"><p class="subtitle">The pier on a quiet morning in March.</p></figure>`,
      },
    ],
    ["the headline once more", { before: `<h2>Pier to close for repairs in next spring</h2>` }],
    [
      "a link to another article",
      {
        before: `<p class="z1"><a href="/news/ferry-71001">The ferry company has bought two new ships for the summer.</a></p>`,
      },
    ],
    [
      "a subheading between the paragraphs",
      {
        text: `${paragraphs("q7")}<h3 class="subtitle">What the ferry company says to all of it now</h3><p class="q7">${TEXT[1]}</p>`,
      },
    ],
    [
      "a row of introductions that is a text of its own",
      { before: [...TEXT, LEAD].map((line) => `<p class="z1">${line.replace("the", "its")}</p>`).join("") },
    ],
  ])("%s", (_, printed) => {
    expect(leadOf(printed)).toBeNull();
  });
});

test("an element named as a lead after the beginning of the text is ignored: the description is the lead", () => {
  const head = `<meta name="description" content="${LEAD}">`;
  const text = `${paragraphs("q7")}<h3 class="subtitle">What the ferry company says to it.</h3><p class="q7">${TEXT[0]}</p>`;
  expect(leadOf({ text, head })).toBe(LEAD);
});

describe("between a headline and a long text in boxes of their own", () => {
  const text = [1, 2, 3, 4, 5]
    .flatMap((number) => TEXT.map((line) => `<p>${line.slice(0, -1)}, says witness number ${number}.</p>`))
    .join("");
  const caption = "Engineers look at the pillars of the old pier in May of last year, before the storm.";
  const picture = `<div><div><img src="p.jpg"></div><div>${caption}</div><span>Photo Ann Lee</span></div>`;
  const leadAmong = (between: string, name = "a2"): string | null => {
    const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title></head><body>
      <div class="h1"><h1>Pier to close for repairs next spring</h1></div>${between}<div class="${name}">${text}</div></body></html>`;
    const outcome = extract({
      html,
      url: "https://harbour.example/news/pier-71532",
      now: "2026-04-01T00:00:00Z",
    });
    return outcome.ok ? outcome.value.lead : outcome.reason;
  };

  test("the text of a picture is no lead", () => expect(leadAmong(picture)).toBeNull());
  test("a lead in the picture's box is none of its text if as much text follows it there", () => {
    const note = '<p class="z2">Our reporter spent two days on the pier and spoke with all its keepers.</p>';
    expect(leadAmong(`<div><img src="p.jpg"><p class="z1">${LEAD}</p>${note}</div>`)).toBe(LEAD);
  });
  test.each([`${picture}<div class="z1">${LEAD}</div>`, `<div class="z1">${LEAD}</div>${picture}`])(
    "the summary is found beside it: %s",
    (between) => expect(leadAmong(between)).toBe(LEAD),
  );

  const bio = "Ann Lee has written about ships and harbours for nine years, and lives on an old barge.";
  const card = `<div class="k1"><div><img src="a.jpg"></div><div><a href="/author/ann-lee">Ann Lee</a><span>Editor</span><p>${bio}</p></div></div>`;
  test("a note on the author beside her picture is no lead", () => {
    expect([leadAmong(card), leadAmong(card, "article-body")]).toEqual([null, null]);
  });
  test.each([
    `${card}<div class="z1">${LEAD}</div>`,
    `<div class="z1">${LEAD}</div>${card}`,
    `<div class="k1"><img src="p.jpg"><a href="/author/ann-lee">Ann Lee</a> <span>3 March 2026</span><p>${LEAD}</p></div>`,
  ])("the summary is found, not the note on the author: %s", (between) => {
    expect(leadAmong(between, "article-body")).toBe(LEAD);
  });
});
