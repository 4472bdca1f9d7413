import { describe, expect, test } from "vitest";
import { LANGUAGES, TEXTS } from "../../../workers/api/pages/texts/texts.ts";
import { read } from "../../tidy/tree.ts";

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
