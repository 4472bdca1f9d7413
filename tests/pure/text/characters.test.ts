import { expect, test } from "vitest";
import { compose, withoutUnseen } from "../../../workers/shared/text/characters.ts";

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

test.each([
  ["Donau\u00ADdampf\u00ADschiff", "Donaudampfschiff"],
  ["\uFEFFHà Nội\u200B", "Hà Nội"],
  ["\u202BHarbour\u202C\u200E \u2066news\u2069", "Harbour news"],
  ["Hà\u200C Nội\u200D", "Hà Nội"],
  ["bri\u2060dge\uFFFC", "bridge"],
])("characters that show nothing are no part of the line %j", (line, expected) => {
  expect(withoutUnseen(line)).toBe(expected);
});

test.each([
  ["Persian", "می\u200Cخواهم"],
  ["Persian after digits", "۲۰\u200Cساله"],
  ["Persian after Latin", "CIA\u200Cها"],
  ["Hindi", "क्\u200Dष"],
  ["an emoji of two", "👩\u200D💻"],
  ["an emoji with a skin", "👩🏽\u200D🚒"],
  ["a flag", "🏴\u{E0067}\u{E0062}\u{E007F}"],
  ["an Arabic sign before a number", "\u0600١"],
])("a character that shapes its neighbours stays: %s", (_, line) => expect(withoutUnseen(line)).toBe(line));
