import { describe, expect, test } from "vitest";
import { LANGUAGES, TEXTS } from "../../../workers/api/pages/texts/texts.ts";
import { read } from "../../tidy/tree.ts";

/** The reasons for which docs/query-language.md says that a query is warned of. */
function documentedWarnings(): string[] {
  const section = /\n## What is warned of\n([\s\S]*?)\n## /.exec(read("docs/query-language.md"))?.[1] ?? "";
  return [...section.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, reason = ""]) => reason),
  );
}

test("the page has words for each reason for which a query is warned of, but where the api has them", () => {
  const reasons = documentedWarnings();
  expect(reasons.length).toBeGreaterThan(8);
  expect(Object.keys(TEXTS.vi.queryWarnings).sort()).toEqual(reasons.sort());
  expect(TEXTS.en.queryWarnings).toEqual({});
});

/** The reasons that docs/api.md names, by which a page or a source is not read. */
function documentedReasons(): string[] {
  const section = /\n## Reasons\n([\s\S]*?)(?:\n## |$)/.exec(read("docs/api.md"))?.[1] ?? "";
  const cells = [...section.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, reason = ""]) => reason));
}

describe.each(LANGUAGES)("the page in %s", (language) => {
  test("has words for every reason that is documented", () => {
    const reasons = documentedReasons();
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => !Object.hasOwn(TEXTS[language].reasons, reason))).toEqual([]);
  });

  test("knows the same reasons as the other", () => {
    expect(Object.keys(TEXTS[language].reasons).sort()).toEqual(Object.keys(TEXTS.en.reasons).sort());
  });
});
