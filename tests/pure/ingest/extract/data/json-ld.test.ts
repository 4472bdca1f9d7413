import { describe, expect, test } from "vitest";
import { readJsonLd } from "../../../../../workers/ingest/extract/data/json-ld.ts";
import { extract } from "../../../../../workers/ingest/extract.ts";

describe("of broken JSON-LD, all objects are read:", () => {
  test.each([
    ["two without a comma", `{"@type":"WebSite"}{"@type":"NewsArticle"}`],
    ["two, each with a semicolon", `{"@type":"WebSite"};\n{"@type":"NewsArticle"};`],
    ["after surplus brackets", `{"@type":"WebSite"}}}]{"@type":"NewsArticle"}`],
    ["two lists", `[{"@type":"WebSite"}][{"@type":"NewsArticle"}]`],
    ["with strings in single marks", `{'@type':'WebSite'}{'@type':'NewsArticle'}`],
  ])("%s", (_, block) => {
    expect(readJsonLd([block]).map(({ types }) => types)).toEqual([["WebSite"], ["NewsArticle"]]);
  });
});

test("a comma may be missing after a string", () => {
  const [node] = readJsonLd([`{"name":"said "yes" twice" "headline":"Pier",}`]);
  expect(node?.fields).toEqual({ name: `said "yes" twice`, headline: "Pier" });
});

test("an apostrophe in a string in single marks does not end it", () => {
  expect(readJsonLd(["{'name':'it's shut','url':'/a'}"])[0]?.fields).toEqual({
    name: "it's shut",
    url: "/a",
  });
});

test("authors in an explicit list of JSON-LD are read", () => {
  const text =
    "Two of its eleven pillars have lost a third of their width, and the deck above them is closed.";
  const ld = `{"@type":"NewsArticle","headline":"Pier to close","author":{"@list":[{"name":"Ann Lee"},{"name":"Tom Berg"}]}}`;
  const html = `<title>Pier to close</title><script type="application/ld+json">${ld}</script><h1>Pier to close</h1><p>${text}</p><p>${text} Again.</p>`;
  const outcome = extract({ html, url: "https://harbour.example/a", now: "2026-04-01T00:00:00.000Z" });
  expect(outcome.ok && outcome.value.authors).toEqual(["Ann Lee", "Tom Berg"]);
});
