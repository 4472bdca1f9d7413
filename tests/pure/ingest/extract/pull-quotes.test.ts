import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const SAID = "We have watched the old ferry stand still long enough, and we want to see it cross again";
const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  `“${SAID},” said Mara Penn, who keeps the bakery beside the pier and has done so for nineteen years.`,
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years.",
  "The town will pay for half of the work; the rest is to come from the county and from the ferry company.",
];

function bodyOf(inset: string): string[] {
  const [first = "", ...others] = TEXT.map((line) => `<p>${line}</p>`);
  const outcome = extract({
    html: `<title>Pier to close for repairs</title><body><h1>Pier to close for repairs</h1><div class="z1">${first}${inset}${others.join("")}</div></body>`,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00Z",
  });
  return outcome.ok ? outcome.value.body.split("\n\n") : [outcome.reason];
}

test.each([
  ["the same words", `<blockquote>${SAID}.</blockquote>`],
  ["other marks around them", `<blockquote><p>«${SAID}»</p></blockquote>`],
  ["capitals", `<blockquote><p>${SAID.toUpperCase()}</p></blockquote>`],
])("a quotation drawn from the text is not in it twice: %s", (_, inset) => {
  expect(bodyOf(inset)).toEqual(TEXT);
});

test.each([
  [
    "words that the text has not",
    "We have watched the old ferry stand still, and nobody has asked us about the new one at all.",
  ],
  ["a few words of the text", "We want to see it cross again"],
])("a quotation stays, if it is %s", (_, words) => {
  expect(bodyOf(`<blockquote>${words}</blockquote>`)).toEqual([TEXT[0], words, ...TEXT.slice(1)]);
});
