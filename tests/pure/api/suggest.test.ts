import { expect, test } from "vitest";
import { suggest } from "../../../workers/api/suggest.ts";
import { accentsWith } from "../../support/starter.ts";

const accents = accentsWith();

function offered(kind: string, typed: string): string[] {
  return suggest(typed, accents, []).flatMap((one) => (one.kind === kind ? [one.query] : []));
}

test.each([
  ["tuoitr", "source:tuoitre.vn"],
  ["site:tuoitr", "source:tuoitre.vn"],
  ["source: tuoitr", "source:tuoitre.vn"],
  ["lũ quét NOT tuoitr", "lũ quét NOT source:tuoitre.vn"],
  ["title:lũ tuoitr", "title:lũ source:tuoitre.vn"],
])("a newspaper is offered for the end of %s", (typed, query) => {
  expect(offered("outlet", typed)).toEqual([query]);
});

test.each([
  "title:tuoitr",
  "title: tuoitr",
  "author:tuoitr",
  "alias:tuoitr",
  '"tuoitr',
  '"báo tuoitr',
  'title:"tuoitr',
])("no newspaper is offered where it would be no source: %s", (typed) => {
  expect(offered("outlet", typed)).toEqual([]);
});

test("of one kind only, the same are offered as among all", () => {
  const stored = [{ name: "Lũ quét", query: "lũ" }];
  for (const typed of ["ha noi tuoitr", "lu tit", "lu", "bien gio"]) {
    const all = suggest(typed, accents, stored);
    expect(all.length).toBeGreaterThan(0);
    for (const kind of ["reading", "field", "outlet", "subscription"] as const)
      expect(suggest(typed, accents, stored, kind)).toEqual(all.filter((one) => one.kind === kind));
  }
});

test("a field is offered where a term may begin, not in a field or in quotes", () => {
  expect(offered("field", "lũ tit")).toEqual(["lũ title:"]);
  for (const typed of ["title:tit", "lead: tit", '"tit', '"lũ tit'])
    expect(offered("field", typed)).toEqual([]);
});

test("a word that has its diacritics keeps its spelling", () => {
  expect(offered("reading", "hoà binh")).toEqual(["hoà bình"]);
  expect(offered("reading", "hòa binh")).toEqual(["hòa bình"]);
});

test("what is typed with diacritics, as it is likeliest written, is not read otherwise", () => {
  for (const typed of ["ma túy", "tai nạn", "thủ tướng Phạm Minh Chính"])
    expect(offered("reading", typed)).toEqual([]);
  expect(offered("reading", "ma túy AND bien gioi")[0]).toBe("ma túy AND biên giới");
  expect(offered("reading", "hội nghi")[0]).toBe("hội nghị");
});

test.each([
  ["Москва ha noi", "Москва hà nội"],
  ["ha noi 北京", "hà nội 北京"],
  ["Orbán ha noi", "Orbán hà nội"],
  ["Müller bien gioi", "Müller biên giới"],
])("a word of another language is offered as it was typed: %s", (typed, meant) => {
  const queries = suggest(typed, accents, []).map(({ query }) => query);
  expect(queries).toContain(meant);
  expect(queries.join(" ")).not.toMatch(/ƿ/iu);
});

test("nothing is offered for words of another language alone", () => {
  for (const typed of ["北京", "Москва", "กรุงเทพ"]) expect(suggest(typed, accents, [])).toEqual([]);
});
