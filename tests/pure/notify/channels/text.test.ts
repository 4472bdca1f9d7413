import { expect, test } from "vitest";
import { cutText, oneLine, type Writer } from "../../../../workers/notify/channels/text.ts";

const FAMILY = "👨‍👩‍👧‍👦";

test.each([
  ["a text that fits", "Hội nghị", 8, "Hội nghị"],
  ["a word", "Hội nghị", 6, "Hội n…"],
  ["a space before the sign", "Hội nghị", 5, "Hội…"],
  ["a character of several units", `a${FAMILY}${FAMILY}`, FAMILY.length + 3, `a${FAMILY}…`],
  ["a character that does not fit at all", FAMILY, 4, "…"],
  ["not even the sign", "Hội", 0, ""],
])("is cut between two characters: %s", (_, text, max, cut) => {
  expect(cutText(text, max)).toBe(cut);
});

test("a sign that is written longer at the beginning of a line is counted as it is written", () => {
  const writer: Writer = {
    write: ({ text }) => text.replace(/^#/, "\\#"),
    measure: ({ length }) => length,
  };
  expect(cutText(`#${"x".repeat(20)}`, 10, writer)).toBe("#xxxxxxx…");
});

test("a text of any length becomes a line of at most 20,000 characters", () => {
  expect(oneLine("x".repeat(1_000_000))).toHaveLength(20_000);
});
