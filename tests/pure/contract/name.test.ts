import { expect, test } from "vitest";
import { nameFrom, nameInput } from "../../../workers/shared/contract/name.ts";

const MAN = "👨‍👩‍👧‍👦";
/** `ế` as a letter and two marks. */
const E_APART = "e\u0302\u0301";

test.each([
  ["a text that fits is the name", "ma túy", "ma túy"],
  ["without the space around it", "  ma túy\n", "ma túy"],
  ["up to the last character that fits", "a".repeat(200), "a".repeat(200)],
  ["a longer one ends behind a word", "an ninh ".repeat(30), `${"an ninh ".repeat(24)}an…`],
  ["or inside a word that is too long", "a".repeat(201), `${"a".repeat(199)}…`],
  ["but not between a letter and its marks", E_APART.repeat(67), `${E_APART.repeat(66)}…`],
  ["nor inside any other character", `${"a".repeat(195)}${MAN}`, `${"a".repeat(195)}…`],
])("%s", (_, text, name) => {
  expect(nameFrom(text)).toBe(name);
  expect(nameInput.safeParse(name)).toMatchObject({ success: true, data: name });
});
