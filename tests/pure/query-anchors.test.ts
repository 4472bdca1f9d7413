import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorsIn, anchorsOf } from "../../workers/shared/query/anchors.ts";
import { prepareDocument } from "../../workers/shared/query/document.ts";
import { matchQuery } from "../../workers/shared/query/match.ts";
import { arbitraryArticle, arbitraryQuery, inventedAliases } from "../support/arbitrary-news.ts";
import { articleOf, queryOf } from "../support/query-cases.ts";

test("an article offers an anchor of every query that it matches", () => {
  fc.assert(
    fc.property(arbitraryArticle(), fc.array(arbitraryQuery(), { minLength: 10 }), (article, typed) => {
      const document = prepareDocument(article);
      const offered = anchorsIn(document);
      for (const query of typed.map((text) => queryOf(text, inventedAliases))) {
        if (matchQuery(query, document))
          expect(anchorsOf(query).some((anchor) => offered.has(anchor))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe("the anchors of a query", () => {
  test.each([
    ["two words in a row are rarer than one", "ma túy", ["ma tuy"]],
    ["a rare name is better than words of every day", "Bộ trưởng Kongthong thăm", ["kongthong tham"]],
    ["words of every day in a row are common", "Việt Nam Phôngsalỳ", ["nam phongsaly"]],
    ["in a loose phrase no two words are sure to meet", '"hợp tác Bôlikhămxay"~2', ["bolikhamxay"]],
    ["any side of an OR may be the one", '"ma túy" OR "buôn lậu"', ["ma tuy", "buon lau"]],
    ["the best side of an AND is enough", '"Việt Nam" AND "ma túy"', ["ma tuy"]],
    ["an OR is as good as its worst side", '("Việt Nam" OR "ma túy") "buôn lậu"', ["buon lau"]],
    ["what is left out gives none", '"ma túy" NOT Bôlikhămxay', ["ma tuy"]],
    ["a begun word has the words before it", '"buôn lậu th*"', ["buon lau"]],
    ["a begun word alone has its first letters", "Bôlikh*", ["bo*"]],
    ["a source is better than nothing", "source:cand.com.vn", ["@cand.com.vn"]],
    ["and worse than any word", "source:cand.com.vn của", ["cua"]],
    ["each name of an alias", "alias:ANTT", ["antt", "ninh trat"]],
    ["a full stop that was typed is none", '"a. b"', ["a b", "a"]],
  ])("%s: %s", (_, typed, anchors) => expect(anchorsOf(queryOf(typed))).toEqual(anchors));

  test("are chosen by counted rarity where it is given", () => {
    const counted = (anchor: string) => (anchor === "viet nam" ? 100 : 1);
    expect(anchorsOf(queryOf('"Việt Nam" AND "ma túy"'), counted)).toEqual(["viet nam"]);
  });
});

test("what an article offers: its words, those in a row, how they begin, its outlet", () => {
  const document = prepareDocument(
    articleOf({ title: "Đà Nẵng. Tin", authors: ["Lê"], outlet: "so.tin.vn" }),
  );
  const expected = [
    "@so.tin.vn",
    "@tin.vn",
    "@vn",
    "da",
    "da nang",
    "nang",
    "tin",
    "le",
    "d*",
    "da*",
    "n*",
    "na*",
    "t*",
    "ti*",
    "l*",
    "le*",
  ];
  expect([...anchorsIn(document)].sort()).toEqual(expected.sort());
});
