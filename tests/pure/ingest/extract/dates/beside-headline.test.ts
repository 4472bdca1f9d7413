import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const NOW = "2026-03-20T09:00:00.000Z";
const PUBLISHED = "2026-03-07T08:05:00.000Z";
const PRINTED = `<span class="b7">7 March 2026, 08:05 UTC</span>`;
const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
];
const MENU = ["World", "Town", "Sport", "Money", "Travel", "Books"]
  .map((name) => `<a href="/${name}">${name}</a>`)
  .join(" ");

type Page = {
  head?: string;
  top?: string;
  over?: string;
  under?: string;
  inside?: string;
  after?: string;
  url?: string;
};

function datesOf({
  head = "",
  top = "",
  over = "",
  under = "",
  inside = "",
  after = "",
  url = "/news/pier-71532",
}: Page) {
  const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title>${head}</head><body>${top}
    <div class="a1">${over}<h1>Pier to close for repairs next spring</h1>${under}
    <div class="a2"><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${inside}<p>${TEXT[2]}</p></div></div>${after}</body></html>`;
  const outcome = extract({ html, url: `https://harbour.example${url}`, now: NOW });
  return outcome.ok ? outcome.value : { publishedAt: outcome.reason, modifiedAt: null };
}

/** What stands elsewhere on pages, and says nothing of when their article was published. */
const DISTURBANCES: readonly (readonly [string, Page])[] = [
  ["nothing", {}],
  ["a clock over the menu", { top: `<div class="d1">Friday, 20 March 2026, 09:00</div><div>${MENU}</div>` }],
  [
    "a clock that is named as a date, in the site's header",
    { top: `<header><div class="current-date">Friday, 20 March 2026</div><nav>${MENU}</nav></header>` },
  ],
  [
    "a comment with a pubdate",
    {
      after: `<div><article class="comment"><time pubdate datetime="2026-03-09T10:00:00Z">9 March</time><p>So they say each spring.</p></article></div>`,
    },
  ],
  [
    "an embedded post's time",
    {
      inside: `<blockquote class="post"><p>We saw it coming, the ferry company wrote.</p><time datetime="2026-02-01T07:00:00Z">1 February 2026</time></blockquote>`,
    },
  ],
  [
    "a teaser with its time",
    {
      after: `<div><h3><a href="/news/ferry-71001">Two new ferries</a></h3><time datetime="2026-03-19T07:00:00Z">19 March 2026</time></div>`,
    },
  ],
  [
    "when its record was saved",
    {
      head: `<meta name="date" content="2026-03-10T11:00:00Z"><meta name="dcterms.date" content="2026-03-10">`,
    },
  ],
  [
    "the time of an update beside it",
    { over: `<time datetime="2026-03-08T10:00:00Z">Updated 8 March 2026, 10:00</time>` },
  ],
  [
    "a sentence about a day over the text",
    { over: "", after: `<footer>Harbour News since 1 March 1998</footer>` },
  ],
];

describe("the date beside the headline is believed, whatever its name is, with", () => {
  const places: readonly (readonly [string, Page])[] = [
    ["under the headline", { under: `<div>${PRINTED}</div>` }],
    ["over the headline", { over: `<div>${PRINTED}</div>` }],
    [
      "in a small aside under the headline",
      { under: `<p class="c1">The old pier stays closed for two years.</p><aside>${PRINTED}</aside>` },
    ],
    ["as an element of time", { under: `<div><time datetime="${PUBLISHED}">7 March</time></div>` }],
  ];
  test.each(
    places.flatMap(([where, place]) =>
      DISTURBANCES.map(
        ([what, page]) =>
          [what, where, { ...page, ...place, over: `${page.over ?? ""}${place.over ?? ""}` }] as const,
      ),
    ),
  )("%s, where it is printed %s", (_what, _where, page) => {
    expect(datesOf(page).publishedAt).toBe(PUBLISHED);
  });
});

test("a line with the day of publication and that of the change gives both", () => {
  const under = `<div class="date">Published on 7 March 2026, 08:05 – Updated 8 March 2026, 10:40</div>`;
  expect(datesOf({ under })).toMatchObject({
    publishedAt: PUBLISHED,
    modifiedAt: "2026-03-08T10:40:00.000Z",
  });
});

test("a clock of the site alone is not the article's date", () => {
  expect(
    datesOf({ top: `<header><div class="date">Friday, 20 March 2026</div><nav>${MENU}</nav></header>` })
      .publishedAt,
  ).toBeNull();
});

test.each([
  [`<div>${PRINTED}</div>`],
  ['<p class="b7">By <a href="/staff/ann-lee">Ann Lee</a> on <span>7 March 2026 at 08:05 UTC</span></p>'],
])("a date alone under the headline has priority over a clock right above it: %s", (under) => {
  expect(datesOf({ over: '<div class="d1">Friday, 20 March 2026</div>', under }).publishedAt).toBe(PUBLISHED);
});

test("a sentence with a time in it, over the text, gives way to the date over the headline", () => {
  const under = `<p class="c2">The town's own radio told of it on <time datetime="2026-03-06T06:00:00Z">6 March at six</time>.</p>`;
  expect(
    datesOf({ over: `<div><time datetime="${PUBLISHED}">7 March</time></div>`, under }).publishedAt,
  ).toBe(PUBLISHED);
});

describe("a date in a sentence, a caption or a subheading gives way to the feed's date", () => {
  const told: readonly (readonly [string, string])[] = [
    ["en", "On 3 March 1998 the mayor was born."],
    ["en", "3 March 1998 was the day on which the pier was opened."],
    ["en", "On 3 March 1998 <a href='/m'>the mayor of the town</a> was born."],
    ["en", "Published on 4 May 2001, his book on the harbour sold well."],
    ["de", "Am 3. März 1998 wurde er geboren."],
    ["fr", "Publié le 4 mai 2001, son livre fut un succès."],
    ["es", "El 3 de marzo de 1998 nació el alcalde."],
    ["vi", "Sáng 12/3/2024, ông An bị bắt giữ."],
    ["vi", "Ngày 12/3/2024, công an cho biết như sau:"],
    ["vi", "</p><h3>12/3/2024 - ngày khởi công</h3><p>"],
    [
      "vi",
      "</p><figure><img src=a.jpg><figcaption>Ngày 12/3/2024 tại cảng. Ảnh: An</figcaption></figure><p>",
    ],
    ["vi", "</p><table><tr><td>12/3/2024</td><td>100</td></tr></table><p>"],
    ["ja", "1998年3月3日、町長が生まれた。"],
  ];
  test.each(told)("%s: %s", (language, sentence) => {
    const under = `<p>${sentence}</p>`;
    const html = `<html lang="${language}"><head><title>Pier to close for repairs next spring</title></head><body>
      <article><h1>Pier to close for repairs next spring</h1>${under}${TEXT.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
    const read = extract({
      html,
      url: "https://harbour.example/news/pier-71532",
      now: NOW,
      hints: { publishedAt: PUBLISHED },
    });
    expect(read).toMatchObject({ ok: true, value: { publishedAt: PUBLISHED } });
  });

  test.each([
    "Posted on 7 March 2026, 08:05 UTC by Ann Lee.",
    "By Ann Lee, 7 March 2026 at 08:05 UTC.",
    "7 March 2026, 08:05 UTC",
  ])("and a line about the article is one: %s", (line) => {
    expect(datesOf({ under: `<p>${line}</p>` }).publishedAt).toBe(PUBLISHED);
  });
});

test("microdata has priority over the record's metadata", () => {
  const page = {
    head: `<meta name="date" content="2026-03-10">`,
    under: `<time itemprop="datePublished" datetime="2026-03-07">7.3.</time>`,
  };
  expect(datesOf(page).publishedAt).toBe("2026-03-07T00:00:00.000Z");
});

describe("the day in the address", () => {
  test("dates a page that says nothing else of it", () => {
    expect(datesOf({ url: "/town/2026/03/07/pier-closes.html" }).publishedAt).toBe(
      "2026-03-07T00:00:00.000Z",
    );
  });
  test("of a month alone is not a date", () => {
    expect(datesOf({ url: "/town/2026/03/pier-closes.html" }).publishedAt).toBeNull();
  });
});
