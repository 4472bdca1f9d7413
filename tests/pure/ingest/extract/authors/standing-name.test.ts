import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
];

type Page = { head?: string; top?: string; over?: string; under?: string; text?: string[]; after?: string };

/** Too far from the line for the names beside a time, another rule. */
const DATE = `${"<hr>".repeat(5)}<div>7 March 2026</div>`;

/** A page with names that mean nothing, and a date over the text. */
function authorsOf(
  { head = "", top = "", over = "", under = "", text = TEXT, after = "" }: Page,
  date = DATE,
): string[] {
  const html = `<html lang="en"><head><title>Pier to close for repairs next spring</title>${head}</head><body>${top}
    <div class="q1">${over}<h1>Pier to close for repairs next spring</h1>${under}${date}
    <div class="q2">${text.map((line) => `<p>${line}</p>`).join("")}</div>${after}</div></body></html>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

describe("names on a line of their own between the headline and the text are the authors:", () => {
  test.each([
    ["one", `<div class="k3">Ann Lee</div>`, ["Ann Lee"]],
    ["in an element of the line", `<div class="k3"><b>Ana Ruiz-Peña</b></div>`, ["Ana Ruiz-Peña"]],
    ["in another script", `<p class="k3">Олена Гай</p>`, ["Олена Гай"]],
    ["with initials", `<p>J. R. Hill</p>`, ["J. R. Hill"]],
    ["two, with a conjunction", `<p class="k3">Ann Lee and Tom Berg</p>`, ["Ann Lee", "Tom Berg"]],
    ["two, in a list", `<ul><li>Ann Lee</li><li>Tom Berg</li></ul>`, ["Ann Lee", "Tom Berg"]],
    ["over the author's post", `<div>Ann Lee</div><div>Night editor</div>`, ["Ann Lee"]],
    ["after a label of its own", `<div><span>By</span></div><div><i>Ann Lee</i></div>`, ["Ann Lee"]],
    ["an agency", `<div class="k3">AFP</div>`, ["AFP"]],
    ["an agency after a label", `<div class="k3">Von dpa</div>`, ["dpa"]],
  ])("%s", (_, under, authors) => {
    expect(authorsOf({ under })).toEqual(authors);
  });

  test.each(["Ann Lee", "Long Read", "Getty Images", "AFP"])(
    "but not %s without a date beside it",
    (line) => {
      expect(authorsOf({ under: `<div class="k3">${line}</div>` }, "")).toEqual([]);
    },
  );

  test("over the headline, after a label", () => {
    expect(authorsOf({ over: "<div>Written by Ann Lee</div>" })).toEqual(["Ann Lee"]);
  });
});

describe("such a line is none if", () => {
  const town = `<div>Port Ashby</div>`;
  test.each<[string, Page]>([
    ["the menu has it", { under: town, top: `<nav><a href="/ashby">Port Ashby</a></nav>` }],
    ["the trail has it", { under: town, over: `<p><a href="/">Home</a> <a href="/p/7">Port Ashby</a></p>` }],
    ["it is a keyword", { under: town, head: `<meta name="keywords" content="pier, port ashby">` }],
    [
      "the text has a word of it",
      { under: town, text: [...TEXT, `The mayor of Ashby said that she ${TEXT[2]}`] },
    ],
    ["the headline has a word of it", { under: "<div>Spring Tides</div>" }],
    [
      "it is one of many links",
      { under: ["One", "Two", "Ten", "Six"].map((word) => `<a href="/${word}">Dock ${word}</a>`).join("") },
    ],
    ["a picture is over it", { under: `<div><img src="/a.jpg"><p>Rosa Lind</p></div>` }],
    ["it is in a quotation", { under: `<blockquote><p>We knew it.</p><p>Rosa Lind</p></blockquote>` }],
    [
      "words of a credit are before it",
      { under: `<div><span>Copyright</span> <span>Rosa Lind</span></div>` },
    ],
    ["it is a credit", { under: `<div>Foto Rosa Lind</div>` }],
    ["it has an abbreviation", { under: `<div>Comment RSS</div>` }],
  ])("%s", (_, page) => {
    expect(authorsOf(page)).toEqual([]);
  });
});

describe("the author is named under the text by", () => {
  const portrait = `<img src="/faces/ann-lee.jpg" alt=""><div>Ann Lee</div>`;
  test.each<[string, Page]>([
    ["a portrait and a name", { after: `<div>${portrait}<div>Ann writes about ships.</div></div>` }],
    ["a label and a name", { after: `<div><div>Written by</div><div>Ann Lee</div></div>` }],
    ["the last line, after a dash", { text: [...TEXT, "— Ann Lee"] }],
    ["brackets after the last sentence", { text: [...TEXT.slice(0, 2), `${TEXT[2]} (Ann Lee)`] }],
  ])("%s", (_, page) => {
    expect(authorsOf(page)).toEqual(["Ann Lee"]);
  });

  test.each<[string, Page]>([
    ["another's portrait", { after: `<div><img src="/faces/tom-berg.jpg" alt=""><div>Old Dock</div></div>` }],
    ["a last line without a dash", { text: [...TEXT, "<i>Happy Easter</i>"] }],
    ["a wish in capitals", { text: [...TEXT, "Thank You"] }],
    ["a name after a quotation", { text: [...TEXT, "“The sea has neither sense nor pity.”", "— Rosa Lind"] }],
    ["a last line of the text's words", { text: [...TEXT, "<b>Northern Dock</b>"] }],
  ])("and not by %s", (_, page) => {
    expect(authorsOf(page)).toEqual([]);
  });
});

describe("the name of an account is completed by a printed name under any class name:", () => {
  test.each([
    ["an initial and a family name", "alee", `<p>Ann Lee</p>`, ["Ann Lee"]],
    ["a name without its diacritics", "eruiz", `<p>By Élise Ruíz</p>`, ["Élise Ruíz"]],
    ["a name with an account beside it", "annlee", `<p>By Ann Lee @annlee</p>`, ["Ann Lee"]],
    ["not by somebody else's", "desk7", `<p>Ann Lee</p>`, ["desk7"]],
  ])("%s", (_, account, under, authors) => {
    expect(authorsOf({ under, head: `<meta name="author" content="${account}">` })).toEqual(authors);
  });
});
