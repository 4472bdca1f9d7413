import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Eastern pier closed after shipworm is found";
const PROSE = [
  "The harbour authority closed the eastern pier on Thursday after divers found that two of its piles had been hollowed out by shipworm.",
  "Nobody was hurt, and the ferries will run from the old quay until spring, the authority said in a statement.",
]
  .map((line) => `<p class="k2">${line}</p>`)
  .join("");

function authorsOf({ title = TITLE, top = "", header = "" }): readonly string[] {
  const html = `<html lang="en"><head><title>${title}</title></head><body>${top}<h1>${TITLE}</h1>${header}${PROSE}</body></html>`;
  const outcome = extract({
    html,
    url: "https://unknown.example/pier-48291",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

const by = (name: string) => `<div>by <a href="https://q.example/author/x81">${name}</a></div>`;

describe("the name of the site is no author, where only the page's title and the link home have it", () => {
  test.each([
    [
      "the link's title",
      "Harbour Magazine",
      `<a href="https://q.example/" title="Harbour Magazine"><img></a>`,
    ],
    ["its picture's", "Harbour Magazine", `<a href="/"><img alt="Harbour Magazine" src="/l.png"></a>`],
    ["its text", "Harbour Magazine", `<a href="/">Harbour Magazine</a>`],
  ])("%s", (_, site, top) => {
    expect(authorsOf({ title: `${TITLE} - ${site}`, top, header: by("Harbour Magazine") })).toEqual([]);
    expect(authorsOf({ title: `${TITLE} - ${site}`, top, header: by("harbour") })).toEqual([]);
    expect(authorsOf({ title: `${TITLE} - ${site}`, top, header: by("Ann Harbour") })).toEqual([
      "Ann Harbour",
    ]);
  });
});

test("a word of the site's name with a capital inside is its account, a plain word may be a person", () => {
  const of = (site: string) => ({
    title: `${TITLE} - ${site}`,
    top: `<a href="/" title="${site}"><img></a>`,
  });
  expect(authorsOf({ ...of("The HarbourBlog of Kiel"), header: by("HarbourBlog") })).toEqual([]);
  expect(authorsOf({ ...of("Notes of Julia from Kiel"), header: by("Julia") })).toEqual(["Julia"]);
});

describe("a line beside the date is no author", () => {
  test.each([
    ["if it is a row of a table of facts", "<div><b>Night Fishing:</b> -</div><div>12.03.2026</div>"],
    ["if it is in the headline", "<p>Eastern Pier</p><div>12.03.2026</div>"],
    [
      "if it is a group of a school",
      `<div><a href="/people/faculty/">Faculty</a></div><div>12.03.2026</div>`,
    ],
  ])("%s", (_, header) => {
    const title = header.includes("Eastern") ? "Eastern Pier » Harbour" : TITLE;
    expect(authorsOf({ title, header })).toEqual([]);
  });
});
