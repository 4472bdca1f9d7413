import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { corpusIn } from "../../../scripts/bench/extract/corpus.ts";

const folder = mkdtempSync(path.join(tmpdir(), "corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the lines of a corpus; the pages `a.html` and `b.html.gz` lie beside them. */
function corpusOf(...lines: unknown[]): string {
  writeFileSync(path.join(folder, "a.html"), Buffer.from('<meta charset="latin1"><p>Caf\u00e9', "latin1"));
  writeFileSync(path.join(folder, "b.html.gz"), gzipSync("<p>Sông Đào"));
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  writeFileSync(path.join(folder, "truth.jsonl"), `${text}\n\n`);
  return folder;
}

const URL_OF = "https://paper.example/a";

test("a folder of saved pages is a corpus: plain or gzipped, in any encoding, those that have a text", () => {
  const corpus = corpusOf(
    { url: URL_OF, html: "a.html", text: "Café", title: "A" },
    { url: URL_OF, html: "b.html.gz", text: "Sông Đào" },
    { url: URL_OF, html: "b.html.gz", date: "2026-03-01" },
  );
  expect(corpusIn(corpus)).toEqual({
    name: path.basename(folder),
    pages: [
      { url: URL_OF, html: '<meta charset="latin1"><p>Café', text: "Café", title: "A" },
      { url: URL_OF, html: "<p>Sông Đào", text: "Sông Đào" },
    ],
  });
});

describe("a folder that cannot be measured is refused with the place:", () => {
  test.each([
    ["no page has its text", [{ url: URL_OF, html: "a.html" }], "no line of"],
    [
      "a line is no JSON",
      [{ url: URL_OF, html: "a.html", text: "x" }, "{"],
      "truth.jsonl:2: not a line of JSON",
    ],
    ["a page is not there", [{ url: URL_OF, html: "c.html", text: "x" }], "truth.jsonl:1: there is no page"],
    [
      "an address is none",
      [{ url: "paper", html: "a.html", text: "x" }],
      "truth.jsonl:1: url is no address: paper",
    ],
  ])("%s", (_, lines, message) => expect(() => corpusIn(corpusOf(...lines))).toThrow(message));

  test("it has no truth", () => {
    expect(() => corpusIn(path.join(folder, "nowhere"))).toThrow("there is no truth.jsonl in");
  });
});
