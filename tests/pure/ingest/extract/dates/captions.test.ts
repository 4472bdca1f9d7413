import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const PUBLISHED = "2026-03-07T08:05:00.000Z";

function dateOf(under: string): string | null {
  const text =
    "The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.";
  const html = `<title>Pier to close for repairs next spring</title><body><div class="a1">
    <h1>Pier to close for repairs next spring</h1>${under}<div class="a2">${`<p>${text}</p>`.repeat(3)}</div></div>`;
  const outcome = extract({
    html,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-03-20T09:00:00.000Z",
  });
  return outcome.ok ? outcome.value.publishedAt : outcome.reason;
}

describe("the date in a picture's caption does not date an article without a date:", () => {
  test.each([
    ["a figure", "<figure><img src=a.jpg><figcaption>3 February 1998. Photo: Archive</figcaption></figure>"],
    [
      "a box",
      `<div class="c1"><img src=a.jpg><div>The pier on 3 February 1998, before the storm</div></div>`,
    ],
    ["a line in italics", "<p><img src=a.jpg></p><p><em>The pier on 3 February 1998</em></p>"],
  ])("in %s", (_, under) => expect(dateOf(under)).toBeNull());

  test("but the date beside the author's picture does", () => {
    const under = `<div class="c1"><img src=a.jpg><div>Ann Lee</div><div>7 March 2026, 08:05 UTC</div></div>`;
    expect(dateOf(under)).toBe(PUBLISHED);
  });
});
