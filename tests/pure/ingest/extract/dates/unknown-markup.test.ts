import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
];
const DAY = "2026-03-07T00:00:00.000Z";
const MINUTE = "2026-03-07T08:05:00.000Z";

type Page = { head?: string; over?: string; under?: string; inside?: string; after?: string };

function datesOf({ head = "", over = "", under = "", inside = "", after = "" }: Page) {
  const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title>${head}</head><body>
    <div class="q1">${over}<h1>Pier to close for repairs next spring</h1>${under}
    <div class="q2"><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${inside}<p>${TEXT[2]}</p></div>${after}</div></body></html>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-20T09:00:00.000Z",
  });
  return outcome.ok ? outcome.value : { publishedAt: outcome.reason, modifiedAt: null };
}

describe("a date is read, whatever the names around it are:", () => {
  const boxes = "<div><i></i></div>".repeat(60);
  test.each<[string, string, Page]>([
    ["far under the headline", DAY, { under: `${boxes}<div>7 March 2026</div>` }],
    ["in three elements", DAY, { under: "<div><b>Mar</b><b>7</b><b>2026</b></div>" }],
    [
      "in a title over other words",
      MINUTE,
      { under: `<span title="2026-03-07T08:05:00Z">last month</span>` },
    ],
    ["in a title without words", DAY, { under: `<abbr title="2026-03-07"></abbr>` }],
    ["in seconds", MINUTE, { under: `<span data-timestamp="1772870700">a while ago</span>` }],
    [
      "beside the headline in a small page",
      DAY,
      { over: "<div>Monday, 20 April 2026</div>", under: "<span>7 March 2026</span>" },
    ],
    ["under the text, the only one", DAY, { after: "<div>7 March 2026</div>" }],
    [
      "in metadata of the system's own name",
      MINUTE,
      { head: `<meta name="w-published-date" content="2026-03-07T08:05:00Z">` },
    ],
  ])("%s", (_, published, page) => {
    expect(datesOf(page).publishedAt).toBe(published);
  });
});

describe("the page has no date if the only one is that of", () => {
  test.each<[string, Page]>([
    [
      "a quoted post",
      { inside: `<blockquote>It is shut. <time datetime="2026-03-02T08:00:00Z">2 March</time></blockquote>` },
    ],
    [
      "a film in a box with an attribute",
      { inside: `<div data-timestamp="1577836800"><span>Film</span></div>` },
    ],
    [
      "a comment",
      {
        after: `<div><div><b>Rosa</b> <time pubdate datetime="2026-03-09T10:00:00Z">9 March 2026</time><p>I used to fish from it each summer.</p></div></div>`,
      },
    ],
    [
      "teasers",
      {
        after: `<div><p><a href="/n/1">Two ferries for the northern dock</a> <i>9 March 2026</i></p><p><a href="/n/2">The lighthouse is painted again</a> <i>8 March 2026</i></p></div>`,
      },
    ],
  ])("%s", (_, page) => {
    expect(datesOf(page).publishedAt).toBeNull();
  });
});

test("of two times in a line with labels that are not known, the later is that of an update", () => {
  const under = "<div>Filed: 7 March 2026, 08:05 · Touched: 9 March 2026, 10:00</div>";
  expect(datesOf({ under })).toMatchObject({ publishedAt: MINUTE, modifiedAt: "2026-03-09T10:00:00.000Z" });
});
