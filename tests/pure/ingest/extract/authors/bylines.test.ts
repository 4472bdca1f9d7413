import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
];

function authorsOf(byline: string, data?: string): string[] {
  const author = data === undefined ? "" : `,"author":{"@type":"Person","name":"${data}"}`;
  const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier to close for repairs next spring","datePublished":"2026-03-07T08:05:00Z"${author}}</script>
    </head><body><article><h1>Pier to close for repairs next spring</h1>${byline}${TEXT.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

describe("a byline's elements are kept apart:", () => {
  test.each([
    [
      "label, name and post glued together",
      `<div class="byline"><span>By</span><a href="#a">Ann Lee</a><span>Staff Writer</span></div>`,
      ["Ann Lee"],
    ],
    [
      "label and name without a space",
      `<div class="byline"><b>Von</b><span>Jan Peter Moser</span></div>`,
      ["Jan Peter Moser"],
    ],
    [
      "three names in elements of their own",
      `<div class="byline"><span>Ann Lee</span><span>Jan Peter Moser</span><span>Mary Ann Hill</span></div>`,
      ["Ann Lee", "Jan Peter Moser", "Mary Ann Hill"],
    ],
    [
      "two names as links",
      `<div class="byline"><a href="#a">Ann Lee</a><a href="#b">Tom Berg</a></div>`,
      ["Ann Lee", "Tom Berg"],
    ],
    [
      "a name told twice",
      `<div class="byline"><span>Ann Lee</span><span><i>Ann</i><i>Lee</i></span></div>`,
      ["Ann Lee"],
    ],
    [
      "a name and an agency, each a byline in a byline",
      `<div class="story-byline"><div class="byline-original">By Ann Lee</div><div class="byline-title">Coast Press</div></div>`,
      ["Ann Lee", "Coast Press"],
    ],
    [
      "a pen name and the same word twice, each a byline of its own",
      `<div class="byline">Chichi</div><div class="byline">Chichi Chichi</div>`,
      ["Chichi", "Chichi Chichi"],
    ],
    [
      "names in bold type, and the place on the next line",
      `<p>Von <strong>Ann Lee</strong> und <strong>Tom Berg</strong><br>Kakuma / Kenia</p>`,
      ["Ann Lee", "Tom Berg"],
    ],
    ...["Fact checked", "Medically reviewed", "Tested"].map((done): [string, string, string[]] => [
      `the author, and by whom it was ${done.toLowerCase()}`,
      `<div class="byline">By <a href="/author/ann">Ann Lee</a></div><div class="byline">${done} by <a href="/author/tom">Tom Berg</a></div>`,
      ["Ann Lee"],
    ]),
    ["paragraphs", `<div class="byline"><p>By Ann Lee</p><p>By Tom Berg</p></div>`, ["Ann Lee", "Tom Berg"]],
  ])("%s", (_, byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors);
  });
});

describe("an author is read as a publishing system sets it:", () => {
  test.each([
    [
      "a link in a small heading",
      `<div class="m"><h4><a href="/author/ann/">Ann Lee</a></h4><time datetime="2026-03-07">7 Mar 2026</time></div>`,
    ],
    [
      "a link to a newsletter of theirs",
      `<div><div><a href="https://letters.substack.com/@annlee">Ann Lee</a></div><div>Mar 7, 2026</div></div>`,
    ],
    ["who submitted it", `<div>Submitted by <span>Ann Lee</span></div>`],
  ])("%s", (_, byline) => expect(authorsOf(byline)).toEqual(["Ann Lee"]));
});

describe("words after a label that name nobody are no author:", () => {
  test.each(["By Tuesday Morning", "By Popular Demand", "By The Numbers", "By Invitation Only"])(
    "%s",
    (line) => expect(authorsOf(`<p>${line}</p>`)).toEqual([]),
  );
});

test("what a person is, in small letters after the name, is no further author", () => {
  expect(authorsOf("<p>Par Claire Dumont, correspondante</p>")).toEqual(["Claire Dumont"]);
});

describe("a label or a day of the week alone is no author:", () => {
  test.each(["Por", "Par", "Text", "Von", "By", "Theo", "Datum", "Thursday", "Donnerstag", "Posted by"])(
    "%s",
    (label) => {
      expect(authorsOf(`<div><span class="author">${label}</span></div>`)).toEqual([]);
    },
  );
});

describe("the printed full name replaces the name in the data:", () => {
  test.each([
    ["an account", "christian.stadt", "By Christian P. Stadt", ["Christian P. Stadt"]],
    ["an account without a stop", "mikecason", "Mike Cason", ["Mike Cason"]],
    ["a given name", "Todd", "By Todd Bates", ["Todd Bates"]],
    ["an account of somebody else", "redaktion7", "By Ann Lee", ["redaktion7"]],
    ["a full name", "Ann Lee", "By Tom Berg", ["Ann Lee"]],
    ["a given name, and two that sign", "Todd", "Todd Bates and Ann Lee", ["Todd"]],
  ])("%s", (_, data, byline, authors) => {
    expect(authorsOf(`<div class="byline">${byline}</div>`, data)).toEqual(authors);
  });
});

describe("a name that is a line of its own beside the time under the heading", () => {
  const time = `<div><time datetime="2026-03-07T08:05:00Z">7 March 2026</time></div>`;
  test.each([
    ["is the author, before it", `<p class="k3">Ann Lee</p>${time}`, ["Ann Lee"]],
    ["is the author, after it", `${time}<span class="k3">Ann Lee</span>`, ["Ann Lee"]],
    ["is none where it is a section's link", `<a href="/world-news">World News</a>${time}`, []],
    ["is none where no time is beside it", `<p class="k3">Ann Lee</p>`, []],
  ])("%s", (_, header, authors) => {
    expect(authorsOf(header)).toEqual(authors);
  });
});

describe("a full name alone as the last line of a Vietnamese text", () => {
  const prose =
    "Hội đồng cảng họp hôm thứ hai và nghe các kỹ sư báo cáo về cây cầu cũ mà họ khảo sát từ tháng năm.";
  const read = (last: string, text = prose): string[] => {
    const html = `<html lang="vi"><head><title>Cầu cảng đóng cửa để sửa chữa</title></head><body><div><h1>Cầu cảng đóng cửa để sửa chữa</h1>
      <div>${`<p>${text}</p>`.repeat(2)}<p>${prose.replace("thứ hai", "thứ ba")}</p><p>${last}</p></div></div></body></html>`;
    const outcome = extract({
      html,
      url: "https://baosong.example/cau-cang-71532.html",
      now: "2026-04-01T00:00:00.000Z",
    });
    return outcome.ok ? outcome.value.authors : [outcome.reason];
  };
  test("signs it", () => expect(read("Hà Anh Dũng")).toEqual(["Hà Anh Dũng"]));
  test("does not if the text mentions it", () =>
    expect(read("Hà Anh Dũng", `${prose} Ông Hà Anh Dũng nói vậy.`)).toEqual([]));
});

test("the persons whom an article is about, each in a box of its own, are not its authors", () => {
  const boxes = ["Mara Linden", "Piet Osterhus", "Ada Quill"].map((name) => {
    const last = name.split(" ")[1];
    return `<div class="p"><h3><a href="/people/${name.toLowerCase().replace(" ", "-")}-4711">${name}</a></h3><p>${last} has sat on the council of the harbour for twelve years. Of the bridge ${last} thinks little.</p></div>`;
  });
  const html = `<html lang="en"><body><article><h1>The three councillors who will decide about the bridge</h1>${TEXT}${boxes.join("")}</article></body></html>`;
  const outcome = extract({ html, url: "https://gazette.example/a-48291", now: "2026-04-01T00:00:00.000Z" });
  expect(outcome.ok && outcome.value.authors).toEqual([]);
  expect(outcome.ok && outcome.value.body).toContain("Quill thinks little");
});
