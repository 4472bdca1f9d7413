import { describe, expect, test } from "vitest";
import { read, sourceFiles } from "../../tidy/tree.ts";

const worker = sourceFiles().filter(({ path }) => path.startsWith("workers/"));

/** Whoever reads pages and sources; which addresses a caller may give is another matter. */
const READING = /^workers\/(?:ingest|shared\/web)\/(?!guard\/judge-url)/;

/** The literals of the types of these files whose names say that they are reasons. */
function reasonsIn(paths: RegExp): string[] {
  const texts = worker.filter(({ path }) => paths.test(path)).map(({ text }) => text);
  const unions = [
    ...texts
      .join("\n")
      .matchAll(/^(?:export type \w*(?:Reason|Refusal|StandIn)|type SourceReason) =([^;]*);/gm),
  ];
  const literals = unions.flatMap(([, union = ""]) => [...union.matchAll(/"([a-z-]+)"/g)]);
  return [...new Set(literals.map(([, literal = ""]) => literal))].sort();
}

/** The words in backticks of a section, or of a whole document. */
function wordsOf(path: string, heading?: string): Set<string> {
  const text = read(path);
  const section =
    heading === undefined ? text : text.slice(text.indexOf(`\n## ${heading}\n`) + 1).split(/^## /m)[1];
  return new Set([...(section ?? "").matchAll(/`([a-z-]+)`/g)].map(([, word = ""]) => word));
}

describe("a reason that a caller may see is described", () => {
  test.each([
    ["why a page or a source is not read", READING, "docs/api.md", "Reasons"],
    ["why an address is refused", /^workers\/shared\/web\/guard\/judge-url\.ts$/, "docs/api.md", "Errors"],
    ["why a query is refused", /^workers\/shared\/query\//, "docs/query-language.md", undefined],
  ])("%s", (_, paths, path, heading) => {
    const reasons = reasonsIn(paths);
    const described = wordsOf(path, heading);
    expect(reasons.length).toBeGreaterThan(9);
    expect(reasons.filter((reason) => !described.has(reason))).toEqual([]);
  });

  test("and what is described as one is one", () => {
    const outcomes = ["busy", "crashed", "database-full", "ok", "unchanged"];
    const others = [...outcomes, "detail", "reason", "outcome", "unreadable-url"];
    const known = new Set([...reasonsIn(READING), ...others]);
    expect([...wordsOf("docs/api.md", "Reasons")].filter((word) => !known.has(word))).toEqual([]);
  });
});
