import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

type Gold = {
  url: string;
  canonical: string;
  outlet: string;
  title: string;
  lead: string;
  body: string;
  subheadings: string[];
  captions: string[];
  authors: string[];
  publishedAt: string | null;
  partial?: boolean;
  live?: boolean;
  mustNotContain: string[];
};

const folder = new URL("../../../../../shared/pages/", import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];

if (names.length === 0)
  console.warn("SKIPPED: the shared pages are not beside this project; its own are in tests/fixtures/pages.");

describe.skipIf(names.length === 0)("a shared page", () => {
  test.each(names)("%s is read field by field", (name) => {
    const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold;
    const html = readFileSync(new URL(name.replace(".json", ".html"), folder), "utf8");
    const outcome = extract({ html, url: gold.url, now: "2026-11-21T11:00:00.000Z" });
    if (!outcome.ok) throw new Error(outcome.reason);
    const draft = outcome.value;
    expect(draft).toMatchObject({
      canonicalUrl: gold.canonical,
      outlet: gold.outlet,
      title: line(gold.title),
      lead: line(gold.lead),
      authors: gold.authors,
      publishedAt: gold.publishedAt,
      partial: gold.partial ?? false,
      live: gold.live ?? false,
    });
    const paragraphs = draft.body.split("\n\n").filter((paragraph) => !gold.subheadings.includes(paragraph));
    expect(paragraphs).toEqual(gold.body.split("\n\n").map(line));
    expect(draft.images.flatMap(({ caption }) => caption ?? [])).toEqual(gold.captions.map(line));
    expect(gold.mustNotContain.filter((text) => draft.body.includes(text))).toEqual([]);
  });
});

/** The convention of the gold texts: composed letters, runs of white space one space. */
function line(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
