import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../../workers/shared/text/tokens.ts";

function words(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe("words", () => {
  test.each([
    ["a hyphen parts", "Việt Nam-Lào", ["Việt", "Nam", "Lào"]],
    ["a no-break space parts", "Trung ương\u00a0Đảng", ["Trung", "ương", "Đảng"]],
    ["quotes, brackets, slashes and commas part", "“an ninh”, (15/3)", ["an", "ninh", "15", "3"]],
    ["a point inside parts, and no more", "TP.HCM 3.000", ["TP", "HCM", "3", "000"]],
    ["digits and letters part", "covid19 50kg H5N1", ["covid", "19", "50", "kg", "H", "5", "N", "1"]],
    ["an abbreviation written together", "TPHCM PGSTS BSCKII", ["TP", "HCM", "PGS", "TS", "BS", "CKII"]],
    [
      "letters of scripts without spaces are words",
      "AI中国 กรุง ລາວ",
      ["AI", "中", "国", "ก", "รุ", "ง", "ລ", "າ", "ວ"],
    ],
    ["a sign is not part of the word", "C++ #tag .NET", ["C", "tag", "NET"]],
    ["marks taken apart belong to their letter", "nghị".normalize("NFD"), ["nghị".normalize("NFD")]],
    ["a soft hyphen does not part", "hợp\u00adtác", ["hợp\u00adtác"]],
    ["an invisible sign after a word is not part of it", "hợp\u200b tác\u200b", ["hợp", "tác"]],
    ["a mark without a letter is no word", "❤️ an ninh", ["an", "ninh"]],
    ["no words", " … – ", []],
  ])("%s", (_, text, expected) => expect(words(text)).toEqual(expected));

  test("have their offsets in the original text, whatever it is", () => {
    const letters = fc.constantFrom(
      "a",
      "ợ",
      "ợ".normalize("NFD"),
      "\u00ad",
      "\u200b",
      " ",
      "\u00a0",
      ".",
      "-",
      "7",
      "ภา",
      "𐐀",
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const text = parts.join("");
        const found = tokenize(text);
        for (const { exact, start, end } of found) {
          expect(tokenize(text.slice(start, end)).map((token) => token.exact)).toEqual([exact]);
        }
        const starts = found.flatMap(({ start, end }) => [start, end]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe("the sign beside a word", () => {
  test.each([
    ["C++", "_++"],
    ["C#", "_#"],
    ["18+", "_+"],
    ["#tag", "#_"],
    ["(@name)", "@_"],
    [".NET", "._"],
    ["＃tin", "#_"],
    ["A+B", ""],
    ["ASP.NET", ""],
    ["#", ""],
    ["a@b", ""],
    ["… .5", ""],
    ["...và", ""],
    ["##x", ""],
  ])("of %s is %s", (text, sign) => expect(tokenize(text).at(-1)?.sign ?? "").toBe(sign));
});

describe("between two words", () => {
  test.each([
    ["a full stop before a space ends a sentence", "Lào. Nam", "sentence"],
    ["a full stop of an abbreviation ends none", "TP. Huế", "nothing"],
    ["that of a title ends none", "PGS. Lan", "nothing"],
    ["that of an abbreviation in decomposed letters ends none", "NSƯT. Lan".normalize("NFD"), "nothing"],
    ["a small word that only looks like one ends a sentence", "tp. Lan", "sentence"],
    ["that of a single capital ends none", "W. Bush", "nothing"],
    ["that of a month ends none", "Jan. 6", "nothing"],
    ["that of an abbreviation in capitals ends none", "ST. PETERSBURG", "nothing"],
    ["a full stop before a small letter is a pause", "Lào. nam", "pause"],
    ["that of an abbreviation that may be a sentence's last word is one, too", "ĐH. Huế", "pause"],
    ["that of a post", "GĐ. Lan", "pause"],
    ["that of a firm", "Inc. CEO", "pause"],
    ["that of a small letter before a number", "q. 1", "pause"],
    ["that of an abbreviation that mostly is the last word is none", "UBND. Lan", "sentence"],
    ["a digit may begin a sentence", "Lào. 15", "sentence"],
    ["a Chinese full stop, without a space", "中。国", "sentence"],
    ["a Khmer one", "ក។ ខ", "sentence"],
    ["a full stop before a no-break space, too", "Lào.\u00a0Nam", "sentence"],
    ["a full stop inside quotes, too", "“Lào.” Nam", "sentence"],
    ["a full stop before a line break, too", "Lào.\nNam", "sentence"],
    ["a colon before a space", "Lào: Nam", "sentence"],
    ["a semicolon before a space", "Lào; Nam", "sentence"],
    ["a question", "Lào? Nam", "sentence"],
    ["an exclamation", "Lào! Nam", "sentence"],
    ["an ellipsis", "Lào… Nam", "sentence"],
    ["a blank line ends a paragraph", "Lào\n\nNam", "paragraph"],
    ["a full stop and a blank line", "Lào.\r\n \r\nNam", "paragraph"],
    ["a full stop inside is nothing", "Lào.Nam", "nothing"],
    ["a colon inside is nothing", "10:43", "nothing"],
    ["an ellipsis inside is nothing", "Lào…Nam", "nothing"],
    ["a comma is nothing", "Lào, Nam", "nothing"],
    ["a dash is nothing", "Lào – Nam", "nothing"],
    ["a single line break is nothing", "Lào\nNam", "nothing"],
    ["quotes and brackets are nothing", "Lào” (Nam", "nothing"],
  ] as const)("%s", (_, text, gap) => expect(tokenize(text)[1]?.before).toBe(gap));

  test("a sign before the first word separates nothing", () =>
    expect(tokenize("… Lào")[0]?.before).toBe("nothing"));
});

test.each([
  ["invisible characters inside a word", `a${"\u200b".repeat(200_000)}b`],
  ["invisible marks after a word", `a${"\ufe0f".repeat(200_000)} b`],
  ["tone marks on one letter", `a${"\u0300".repeat(200_000)}`],
  ["full stops", `a${".".repeat(200_000)}b`],
  ["quotes after a full stop", `a.${'"'.repeat(200_000)}b`],
  ["spaces after a line break", `a\n${" ".repeat(200_000)}b`],
])("two hundred thousand %s do not keep anyone waiting", (_, text) => {
  expect(tokenize(text).length).toBeLessThanOrEqual(2);
});

test.each([
  ["the Thai vowel am in two parts", "น้ํา", "น้ำ"],
  ["the Lao vowel am in two parts", "ນ້ໍາ", "ນ້ຳ"],
  ["half-width kana", "ｶﾞｽ", "ガス"],
  ["a joined letter", "ĳsland", "ijsland"],
])("%s is written as usual", (_, typed, usual) => {
  expect(tokenize(typed).map(({ exact }) => exact)).toEqual(tokenize(usual).map(({ exact }) => exact));
});
