import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Draft, extract } from "../../../../workers/ingest/extract.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";

const RUNS = fuzzRuns(300);
const MS_PER_RUN = 200;

const folder = new URL("../../../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

const FRAGMENTS = [
  "<div>",
  "</div>",
  "<p",
  ">",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  "<table><tr><td>",
  "</table>",
  '" class="',
  "&#x",
  "&amp",
  "\0",
  "\uD800",
  "<h1>",
  "<svg>",
  "<button>",
  "</button>",
  "<br>",
  "<li>",
  "<time datetime=",
  "99/99/9999 99:99",
  "2026-13-45T99:99:99Z",
  "<meta property=og:title content=",
];

/** Where to cut, how much to take away, and what to put there instead. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(400),
  insert: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 40 })),
  repeat: fc.constantFrom(1, 1, 1, 50),
});

test("a mutated page gives a draft or a named reason, and never throws", {
  timeout: RUNS * MS_PER_RUN,
}, () => {
  const inputs = [fc.constantFrom(...pages), fc.array(mutation, { maxLength: 12 }), fc.webUrl()] as const;
  const property = fc.property(...inputs, (page, mutations, url) => {
    const outcome = extract({ html: mutations.reduce(mutate, page), url, now: "2026-04-01T00:00:00.000Z" });
    if (outcome.ok) expectSound(outcome.value);
    else expect(outcome.reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
  fc.assert(property, { numRuns: RUNS });
});

test("the same page gives the same draft", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), (html) => {
      const page = { html, url: "https://sample.example/a", now: "2026-04-01T00:00:00.000Z" };
      expect(extract(page)).toEqual(extract(page));
    }),
    { numRuns: 20 },
  );
});

function expectSound({ body, title, publishedAt, quality }: Draft): void {
  expect(title).not.toBe("");
  expect(body.isWellFormed()).toBe(true);
  expect(quality).toBeGreaterThanOrEqual(0);
  expect(quality).toBeLessThanOrEqual(1);
  if (publishedAt !== null) expect(new Date(publishedAt).toISOString()).toBe(publishedAt);
}

function mutate(
  html: string,
  { at, remove, insert, repeat }: { at: number; remove: number; insert: string; repeat: number },
): string {
  const position = Math.floor(at * html.length);
  return html.slice(0, position) + insert.repeat(repeat) + html.slice(position + remove);
}
