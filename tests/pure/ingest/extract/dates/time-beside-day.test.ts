import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const PUBLISHED = "2026-03-07T08:05:00.000Z";
const TEXT = [
  "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.",
  "Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.",
];

function datesOf({ under }: { under: string }) {
  const title = "Pier to close for repairs next spring";
  const html = `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${under}<div class="a2"><p>${TEXT.join("</p><p>")}</p></div></body></html>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/pier-71532",
    now: "2026-03-20T09:00:00.000Z",
  });
  return outcome.ok ? outcome.value : { publishedAt: outcome.reason };
}

describe("the time of day is taken from beside the day", () => {
  test.each([
    ["in an element of its own after it", `<div><span>7 March 2026</span><span>08:05</span></div>`],
    ["before it", `<div><span>08:05</span> | <span>7 March 2026</span></div>`],
    ["of the attribute, with its zone", `<time datetime="2026-03-07T09:05:00+01:00">7 March 2026</time>`],
    [
      "of the attribute, where the text is in another zone",
      `<time datetime="2026-03-07T08:05:00Z">7 March 2026, 09:05</time>`,
    ],
  ])("%s", (_, under) => expect(datesOf({ under }).publishedAt).toBe(PUBLISHED));

  test.each([
    [
      "an attribute of another day",
      `<time datetime="2026-03-19T09:05:00Z">7 March 2026, 08:05</time>`,
      PUBLISHED,
    ],
    [
      "the time of an update",
      `<div><span>7 March 2026</span> <span>Updated 10:40</span></div>`,
      "2026-03-07T00:00:00.000Z",
    ],
  ])("but not from %s", (_, under, day) => expect(datesOf({ under }).publishedAt).toBe(day));
});
