import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareDocument, prepareParagraphs } from "../../../../workers/shared/query/match/document.ts";
import { likelyParagraphs } from "../../../../workers/shared/query/show/likely-paragraphs.ts";
import { snippetFinder, snippetsOf } from "../../../../workers/shared/query/show/snippets.ts";
import { arbitraryArticle, arbitraryQuery, inventedAliases } from "../../../support/arbitrary-news.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";
import { articleOf, queryOf } from "../../../support/query-cases.ts";

test("the snippets that are found in few paragraphs are those of the whole article", () => {
  fc.assert(
    fc.property(arbitraryQuery(), arbitraryArticle(), (typed, article) => {
      const query = queryOf(typed, inventedAliases);
      expect(snippetFinder(query)(article)).toEqual(snippetsOf(query, prepareDocument(article)));
    }),
    { numRuns: fuzzRuns(2_000) },
  );
});

test.each([
  ["a word without marks", "hoa", "Ngày hội HÓA học", true],
  ["a word inside another one", "an", "Bạn và các anh", false],
  ["a word with a mark", "hoà", "khách sạn Hòa Bình", true],
  ["a word with another quality", "cân", "Nghĩa cán", false],
  ["the newer and the older y", "quí", "họ Quý", true],
  ["a begun word", "quy*", "một quyết định", true],
  ["a begun word in the middle of one", "uyet*", "một quyết định", false],
  ["one word of a phrase", '"an ninh"', "an toàn", false],
  ["both words of a phrase apart", '"an ninh"', "an và ninh", false],
  ["both words of a phrase in the other order", '"an ninh"', "ninh an", false],
  ["both words of a phrase with a sign between", '"an ninh"', "an - ninh", true],
  ["both words of a loose phrase apart", '"an ninh"~3', "ninh và an", true],
  ["a phrase of the parts of an abbreviation", '"tp hcm"', "TPHCM", true],
  ["a phrase that ends in a part of one", '"ở tp"', "ở TPHCM", true],
  ["part of an abbreviation", "hcm", "ở TPHCM", true],
  ["a number beside letters", "50", "nặng 50kg", true],
  ["a number in a longer one", "50", "giá 500 đồng", false],
  ["a field that is not asked for", "title:an", "an", false],
  ["letters of another script beside it", "an", "Москва", true],
  ["a soft hyphen in a word", "an", "a\u00adn", true],
])("a paragraph may hold %s", (_, typed, paragraph, may) => {
  expect(likelyParagraphs(queryOf(typed))("body", paragraph)).toBe(may);
});

test("paragraphs that hold nothing of a query are not split into words", () => {
  const body = ["an ninh", ...Array<string>(50).fill("mưa rất lớn"), "an toàn"].join("\n\n");
  const article = articleOf({ title: "Tin", body });
  const document = prepareParagraphs(article, likelyParagraphs(queryOf("an")));
  expect(document.keys.exact.filter((key) => /^[a-zà]/.test(key))).toEqual(["an", "ninh", "an", "toàn"]);
});
