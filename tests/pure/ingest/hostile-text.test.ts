import { describe, expect, test } from "vitest";
import { cleanText, wordsOf } from "../../../workers/ingest/extract/text/clean-text.ts";
import { extract } from "../../../workers/ingest/extract.ts";
import { plainTitle } from "../../../workers/ingest/sources/listing/found.ts";
import { composeLetters, dropMarks } from "../../../workers/shared/text/characters.ts";
import { tokenize } from "../../../workers/shared/text/tokens.ts";
import { GROWTH_MAX, growthOf } from "../../support/growth.ts";

const PROSE = ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  .map(
    (day) =>
      `<p>The council met on ${day} to reopen the mill race, nine years after the flood of that ${day}.</p>`,
  )
  .join("");

/** Marks that have to be put into their order, below before above, one by one. */
const marks = (count: number): string => "\u0301\u0316".repeat(count / 2);
const softHyphens = (count: number): string => "\u00ad".repeat(count);

const counted = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");

function jsonLd(headline: string): string {
  const article = JSON.stringify({ "@type": "NewsArticle", headline });
  return `<script type="application/ld+json">${article}</script>`;
}

function read(html: string): void {
  extract({ html, url: "https://sample.example/a", now: "2026-04-01T00:00:00.000Z" });
}

describe("the cost of hostile text grows with its length, not with the square of it:", () => {
  test.each<[string, (size: number) => void, number]>([
    ["soft hyphens inside a text", (size) => cleanText(`a${softHyphens(size)}b`), 4_000],
    ["soft hyphens and spaces inside a text", (size) => cleanText(`a${" \u00ad".repeat(size)}b`), 2_000],
    ["marks on one letter of a text", (size) => cleanText(`a${marks(size)}`), 6_000],
    ["marks on one letter of a word", (size) => wordsOf(`a${marks(size)}`), 6_000],
    ["marks kept apart by joiners", (size) => wordsOf(`a${"\u0301\u200d\u0316\u200d".repeat(size)}`), 3_000],
    ["marks that are composed", (size) => composeLetters(`a${marks(size)}`), 6_000],
    [
      "marks between joiners that are composed",
      (size) => composeLetters(`a${"\u0301\u200d\u0316\u200d".repeat(size)}`),
      3_000,
    ],
    ["tones before no quality mark", (size) => composeLetters(`a${"\u0301".repeat(size)}`), 4_000],
    ["marks that are dropped", (size) => dropMarks(`a${marks(size)}`), 6_000],
    ["marks on a word that is searched", (size) => tokenize(`TP${marks(size)}. Vinh`), 6_000],
    [
      "an id of one long word on every element",
      (size) => read(`${`<p id="${"a".repeat(size)}">x</p>`.repeat(60)}${PROSE}`),
      490,
    ],
    [
      "a title of the site's name again and again",
      (size) =>
        read(
          `<meta property="og:site_name" content="Mill"><title>x${" | Mill".repeat(size)}</title>${PROSE}`,
        ),
      500,
    ],
    [
      "a JSON-LD headline of the site's name again and again",
      (size) =>
        read(`${jsonLd(`x${" | Mill".repeat(size)}`)}<meta property="og:site_name" content="Mill">${PROSE}`),
      500,
    ],
    [
      "a long title and as many headings",
      (size) => read(`<title>${counted(size)}</title>${"<h1>a b</h1>".repeat(size / 20)}${PROSE}`),
      800,
    ],
    [
      "a long JSON-LD headline and as many headings",
      (size) => read(`${jsonLd(counted(size))}${"<h1>a b</h1>".repeat(size / 20)}${PROSE}`),
      800,
    ],
    ["marks in a heading", (size) => read(`<title>Mill</title><h1>a${marks(size)}</h1>${PROSE}`), 6_000],
    ["marks in a paragraph", (size) => read(`<title>Mill</title><p>a${marks(size)}</p>${PROSE}`), 6_000],
    [
      "soft hyphens in a paragraph",
      (size) => read(`<title>Mill</title><p>a${softHyphens(size)}b</p>${PROSE}`),
      4_000,
    ],
  ])("%s", (_, work, size) => expect(growthOf(work, size)).toBeLessThan(GROWTH_MAX));
});

describe("a letter keeps thirty marks", () => {
  const letter = (count: number): string => `x${"\u0316".repeat(count)}`;
  test.each([
    ["a text", cleanText],
    ["a word that is compared", composeLetters],
    ["a feed's title", plainTitle],
  ])("in %s", (_, clean) => {
    expect(clean(letter(30))).toBe(letter(30));
    expect(clean(`${letter(31)} ${letter(500)}y`)).toBe(`${letter(30)} ${letter(30)}y`);
  });
});

test("a title that ends in the site's name ten thousand times is read", () => {
  const html = `<meta property="og:site_name" content="Mill"><title>The mill race reopens${" | Mill".repeat(11_000)}</title>${PROSE}`;
  const outcome = extract({ html, url: "https://sample.example/a", now: "2026-04-01T00:00:00.000Z" });
  expect(outcome).toMatchObject({
    ok: true,
    value: { title: expect.stringMatching(/^The mill race reopens/) },
  });
});
