import { describe, expect, test } from "vitest";
import { readMarks } from "../../../workers/shared/body-mark.ts";

describe("stored marks", () => {
  test("of an earlier version have their links' addresses in the form of now", () => {
    const link = { kind: "link", start: 0, end: 3, url: "https://paper.example/2" };
    const bold = { kind: "strong", start: 4, end: 8 };
    expect(readMarks(JSON.stringify([link, bold]))).toEqual([
      { kind: "link", start: 0, end: 3, href: "https://paper.example/2" },
      bold,
    ]);
  });

  test.each(['[{"kind":', "[null]", "[5]"])("are none where they are damaged: %s", (text) => {
    expect(readMarks(text)).toBeNull();
  });
});
