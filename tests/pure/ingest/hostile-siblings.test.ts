import { describe, expect, test } from "vitest";
import { withoutSums } from "../../../workers/ingest/extract/authors/byline-lines.ts";
import { NO_ATTRIBUTES } from "../../../workers/ingest/extract/html/attributes.ts";
import { type LightElement, makeElement } from "../../../workers/ingest/extract/html/light-tree.ts";
import { scan } from "../../../workers/ingest/extract/html/scan.ts";
import { elementAfter, elementBefore } from "../../../workers/ingest/extract/html/siblings.ts";
import { findTableUnder } from "../../../workers/ingest/extract/prose/table-under.ts";
import { weigh } from "../../../workers/ingest/extract/prose/weigh.ts";
import { extract } from "../../../workers/ingest/extract.ts";
import { GROWTH_MAX, growthOf, timesDearer } from "../../support/growth.ts";

const PROSE =
  "<p>The council met on Tuesday to reopen the mill race, nine years after the flood that closed it.</p>".repeat(
    6,
  );

function readLines(count: number, make: (at: number) => string): void {
  const lines = Array.from({ length: count }, (_, at) => `<p>${make(at)}</p>`);
  const html = `<title>The mill race reopens</title><article>${PROSE}${lines.join("")}${PROSE}</article>`;
  extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
}

function readCells(count: number): void {
  const cells = Array.from({ length: count }, (_, at) => `<td>Mill ${at} of the lower town</td>`);
  const html = `<article>${PROSE}<table><tr>${cells.join("")}</tr></table>${PROSE}</article>`;
  extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
}

/** Children of one element, each between blanks. */
function siblings(count: number): LightElement[] {
  const parent = makeElement("div", NO_ATTRIBUTES);
  const elements = Array.from({ length: count }, () => makeElement("p", NO_ATTRIBUTES));
  for (const element of elements) element.parent = parent;
  parent.children = elements.flatMap((element) => [" ", element, "\n", " "]);
  return elements;
}

test("the elements beside one are found in any order", () => {
  const [first, second, third] = siblings(3);
  if (!first || !second || !third) throw new Error("three were made");
  expect([elementAfter(first), elementAfter(second), elementAfter(third)]).toEqual([second, third, null]);
  expect([elementBefore(third), elementBefore(second), elementBefore(first)]).toEqual([second, first, null]);
  expect(elementAfter(makeElement("p", NO_ATTRIBUTES))).toBeNull();
});

test("a table inside eighty others costs as much as one", () => {
  const read = (depth: number): void => {
    const rows = "<tr><td>Mill</td><td>Pier</td></tr>".repeat(3_000);
    const page = scan(`<h1>The mill race</h1>${"<table><tr><td>".repeat(depth)}<table>${rows}`);
    const heading = page.elements.find(({ tag }) => tag === "h1");
    const weights = weigh(page);
    for (let times = 0; times < 60; times++) heading && findTableUnder(page, weights, heading);
  };
  const times = timesDearer(
    () => read(80),
    () => read(1),
  );
  expect(times).toBeLessThan(GROWTH_MAX / 6);
});

/** What a rule asks of one sibling may need all others. */
describe("the cost of many siblings grows with their number, not with the square of it:", () => {
  test.each<[string, (size: number) => void, number]>([
    ["short lines between paragraphs", (size) => readLines(size, (at) => `Line ${at}`), 480],
    ["lines with a date", (size) => readLines(size, (at) => `3/3/2026 ${at}`), 480],
    [
      "linked headings",
      (size) =>
        readLines(size, (at) => `</p><h3><a href="/news/${at}">Pier ${at}</a></h3>${PROSE.slice(0, 99)}<p>`),
      960,
    ],
    ["cells of one row", (size) => readCells(size), 1_500],
    ["elements before and after each", (size) => siblings(size).forEach(elementAfter), 16_000],
    [
      "items of one list",
      (size) => readLines(1, () => `<ul><li><a href="/news">Pier of the town</a>${"<li>x".repeat(size)}`),
      2_300,
    ],
    [
      "names in a byline",
      (size) => withoutSums(Array.from({ length: size }, (_, at) => `Ann Lee the ${at}`)),
      500,
    ],
  ])("%s", (_, work, size) => expect(growthOf(work, size)).toBeLessThan(GROWTH_MAX));
});

test.each([
  ["short lines", "<div>The pier of the lower town"],
  ["dates", '<div class="date">3 April 2026'],
  ["dates for programs", '<div itemprop="datePublished">3 April 2026'],
  ["times", "<time>3 April 2026"],
  ["notices of a paywall", '<div class="paywall">Read on'],
])("%s in boxes inside each other cost about as much as side by side", (_, box) => {
  const end = `</${/\w+/.exec(box)}>`;
  const read = (isClosed: boolean): void => {
    const boxes = `${`${box}${isClosed ? end : ""}`.repeat(220)}${"<p>xy zw</p>".repeat(3_000)}`;
    const html = `<title>The mill race reopens</title><body>${`${boxes}${isClosed ? "" : end.repeat(220)}`.repeat(8)}${PROSE}`;
    extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
  };
  const times = timesDearer(
    () => read(false),
    () => read(true),
  );
  expect(times).toBeLessThan(GROWTH_MAX / 4);
});

const LONG = "… ไไไไไไ ".repeat(11);

test("a page of six thousand dates costs little more than one of as many lines", () => {
  const read = (sign: string): void => {
    const lines = Array.from({ length: 6_000 }, (_, at) => `<em ${sign}="datePublished">${at} ${LONG}</em>`);
    extract({ html: lines.join("\n"), url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
  };
  const times = timesDearer(
    () => read("itemprop"),
    () => read("data-x"),
  );
  expect(times).toBeLessThan(GROWTH_MAX / 8);
});
