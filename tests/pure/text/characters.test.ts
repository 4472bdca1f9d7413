import { expect, test } from "vitest";
import { compose } from "../../../workers/shared/text/characters.ts";

const PLANE = 0x10000;

test("every character, alone and before a mark, is composed as Unicode says", () => {
  const wrong: string[] = [];
  for (let code = 0; code < PLANE; code++) {
    const letter = String.fromCharCode(code);
    for (const text of [letter, `a${letter}`, `${letter}\u0301`])
      if (compose(text) !== text.normalize("NFC")) wrong.push(`U+${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});
