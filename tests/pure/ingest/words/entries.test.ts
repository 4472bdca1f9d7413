import { expect, test } from "vitest";
import { namesIn } from "../../../../workers/ingest/extract/authors/byline-names.ts";
import { anyOf, capitalised, entriesOf } from "../../../../workers/ingest/words/entries.ts";
import type { Language } from "../../../../workers/ingest/words/language.ts";

const INVENTED: Language = {
  tag: "xx",
  by: `
    pro
    textpro`,
  conjunctions: `
    kaj
    pro`,
};

test("the entries of a language are read one a line, each once", () => {
  expect(entriesOf(["by", "conjunctions"], [INVENTED])).toEqual(["pro", "textpro", "kaj"]);
});

test("a list that is missing in a language is empty", () => {
  expect(entriesOf(["endHeadings"], [INVENTED])).toEqual([]);
});

test("of two entries with the same beginning the longer one is matched", () => {
  expect(new RegExp(anyOf("leadingAway")).exec("more on this story")?.[0]).toBe("more on");
  expect(new RegExp(anyOf("publishedLabels")).exec("published on 2 May")?.[0]).toBe("published on");
});

test("entries begin with a capital where a line must begin with them as with a sentence", () => {
  const credit = new RegExp(`^${capitalised("photoCredits")}:`);
  expect(["Foto:", "Ảnh:", "Photo by:"].every((label) => credit.test(label))).toBe(true);
  expect(credit.test("foto:")).toBe(false);
});

test.each([
  ["By Ann Lee", "Ann Lee"],
  ["Von Ann Lee", "Ann Lee"],
  ["Text von Ann Lee", "Ann Lee"],
  ["Par Ann Lee", "Ann Lee"],
  ["Oleh Ann Lee", "Ann Lee"],
  ["Bởi Hà Thu", "Hà Thu"],
  ["Bài, ảnh: Hà Thu", "Hà Thu"],
  ["Tin và ảnh: Hà Thu", "Hà Thu"],
  ["Penulis: Ann Lee", "Ann Lee"],
])("the label of %j is no name, whatever its language", (byline, name) => {
  expect(namesIn(byline, { siteNames: [], vietnamese: false })).toEqual([name]);
});
