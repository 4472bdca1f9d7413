import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT = [
  "The lock at Thornbury opens at noon again, after divers had freed its lower gate from a sunken barge.",
  "Forty boats had waited since Friday, some with coal, one with a circus and its three old camels.",
  "The keeper asks crews to come in the order of their papers, and to keep their engines low at night.",
];

function bodyOf(inside: string): string {
  const html = `<!doctype html><html lang="en"><title>The lock opens again</title><body>${inside}</body></html>`;
  const outcome = extract({ html, url: "https://lock.example/news/lock-81234", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

const heading = "<h1>The lock opens again</h1>";
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join("");

describe("a custom element is a part of a line in a line, and a box elsewhere", () => {
  test.each([
    ["a term", TEXT.map((text) => `<p>${text.replace(/\w{6,}/, "<x-term>$&</x-term>")}</p>`).join("")],
    [
      "a term that begins a line without a paragraph",
      TEXT.map((text) => `<div>${text.replace(/^\w+/, "<x-term>$&</x-term>")}</div>`).join(""),
    ],
    [
      "a term after a line break",
      `<div>${TEXT.map((text) => text.replace(/^\w+/, "<x-term>$&</x-term>")).join("<br>")}</div>`,
    ],
    ["a paragraph", TEXT.map((text) => `<x-paragraph>${text}</x-paragraph>`).join("")],
    ["the whole story", `<x-story><x-text>${paragraphs}</x-text></x-story>`],
  ])("%s", (_, text) => expect(bodyOf(`<div>${heading}${text}</div>`)).toBe(TEXT.join("\n\n")));
});

test("a custom element that closes itself holds nothing of the text after it", () => {
  const lines = TEXT.map((text) => `<p>${text}</p>`)
    .toSpliced(2, 0, '<share-bar data-a="1" />')
    .join("");
  expect(bodyOf(`<div>${heading}${lines}</div>`)).toBe(TEXT.join("\n\n"));
});

test.each([
  ["after the text", 3],
  ["in the text", 2],
])("cards of custom elements are teasers: %s", (_, at) => {
  const card = (n: number) =>
    `<x-card><a href="/news/mill-${n}1234.html"><x-title>The mill turns for visitor number ${n}00</x-title></a><x-sum>Children may grind a bag of corn on Sundays, said miller ${n}.</x-sum></x-card>`;
  const rail = `<x-rail>${[1, 2, 3, 4].map(card).join("")}</x-rail>`;
  const lines = TEXT.map((text) => `<p>${text}</p>`)
    .toSpliced(at, 0, rail)
    .join("");
  expect(bodyOf(`<div>${heading}${lines}</div>`)).toBe(TEXT.join("\n\n"));
});
