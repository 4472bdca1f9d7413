import { expect, test } from "vitest";
import { explainPage } from "../../../../scripts/extract/explain.ts";

const PAGE = `<html lang="en"><head><title>Pier to close for repairs next spring</title>
  <meta property="article:published_time" content="2026-03-07T08:05:00Z"></head><body><article>
  <h1>Pier to close for repairs next spring</h1>
  <p class="z1">The old pier stays closed for two years, because its pillars are thin.</p><div class="byline">By Ann Lee</div>
  <p>The harbour board met on Monday and heard from the engineers who had looked at the old pier since May.</p>
  <aside class="related"><a href="/news/ferry-71001">Two new ferries</a></aside>
  <p>Two of its eleven pillars have lost a third of their width, they said, and the deck above them is closed.</p>
  </article></body></html>`;

test("the explanation of a page says which rule gave each field, and what was taken out of the text", () => {
  const lines = explainPage({
    html: PAGE,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  expect(lines[0]).toBe("an article");
  expect(lines).toEqual(
    expect.arrayContaining([
      "field    title by heading: Pier to close for repairs next spring",
      "field    lead by placed: The old pier stays closed for two years, because its pillars are thin.",
      "field    authors by byline: Ann Lee",
      "field    publishedAt by meta: 2026-03-07T08:05:00.000Z",
    ]),
  );
  expect(lines.filter((line) => /^out .*aside\.related: Two new ferries$/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("kept     paragraph: The harbour board"))).toHaveLength(1);
});

test("the explanation of a page without an article says why it is none", () => {
  const lines = explainPage({
    html: "",
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  expect(lines).toEqual(["refused  empty-page", "text in  nothing"]);
});
