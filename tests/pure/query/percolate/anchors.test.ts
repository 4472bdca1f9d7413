import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareDocument } from "../../../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../../../workers/shared/query/match/match.ts";
import { anchorsIn, anchorsOf } from "../../../../workers/shared/query/percolate/anchors.ts";
import { arbitraryArticle, arbitraryQuery, inventedAliases } from "../../../support/arbitrary-news.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";
import { articleOf, queryOf } from "../../../support/query-cases.ts";

const SEED = 20_261_121;

test("an article offers an anchor of every query that it matches", () => {
  fc.assert(
    fc.property(arbitraryArticle(), fc.array(arbitraryQuery(), { minLength: 10 }), (article, typed) => {
      const document = prepareDocument(article);
      const offered = anchorsIn(document, inventedAliases);
      for (const text of typed) {
        // Its anchors were stored before anybody told of these aliases.
        const stored = anchorsOf(queryOf(text));
        if (matchQuery(queryOf(text, inventedAliases), document))
          expect(stored.some((anchor) => offered.has(anchor))).toBe(true);
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test("posting lists find exactly the subscriptions that trying every query finds", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryQuery(), { minLength: 20, maxLength: 60 }),
      fc.array(arbitraryArticle(), { minLength: 1, maxLength: 5 }),
      (typed, articles) => {
        const postings = new Map<string, number[]>();
        for (const [id, text] of typed.entries())
          for (const anchor of anchorsOf(queryOf(text)))
            postings.set(anchor, [...(postings.get(anchor) ?? []), id]);
        const queries = typed.map((text) => queryOf(text, inventedAliases));
        for (const document of articles.map(prepareDocument)) {
          const offered = [...anchorsIn(document, inventedAliases)];
          const candidates = new Set(offered.flatMap((anchor) => postings.get(anchor) ?? []));
          const every = queries.flatMap((query, id) => (matchQuery(query, document) ? [id] : []));
          expect(every.filter((id) => candidates.has(id))).toEqual(every);
        }
      },
    ),
    { seed: SEED, numRuns: fuzzRuns(100) },
  );
});

test.each(["C++", "C#", '"lập trình C++"', '"C++ mới"~2'])(
  "an article offers the anchor of a word with its sign: %s",
  (typed) => {
    const query = queryOf(typed);
    const document = prepareDocument(articleOf({ title: "Lập trình C++ và C#: bản C++ mới" }));
    expect(matchQuery(query, document)).toBe(true);
    expect(anchorsOf(query).filter((anchor) => !anchorsIn(document).has(anchor))).toEqual([]);
  },
);

describe("the anchors of a query", () => {
  test.each([
    ["two words in a row are rarer than one", "ma túy", ["ma tuý"]],
    ["typed without diacritics, a query waits for words without them", "ma tuy", ["ma tuy"]],
    ["a rare name is better than words of every day", "Bộ trưởng Kongthong thăm", ["kongthong thăm"]],
    ["words of every day in a row are common", "Việt Nam Phôngsalỳ", ["nam phôngsalỳ"]],
    ["in a loose phrase no two words are sure to meet", '"hợp tác Bôlikhămxay"~2', ["bolikhamxay"]],
    ["any side of an OR may be the one", '"ma túy" OR "buôn lậu"', ["ma tuý", "buôn lậu"]],
    ["the best side of an AND is enough", '"Việt Nam" AND "ma túy"', ["ma tuý"]],
    ["an OR is as good as its worst side", '("Việt Nam" OR "ma túy") "buôn lậu"', ["buôn lậu"]],
    [
      "an OR with a common side is worse than a word that is rarer than that",
      '("Việt Nam" OR "Kongthong Phongvichit") "ma túy"',
      ["ma tuý"],
    ],
    ["what is left out gives none", '"ma túy" NOT Bôlikhămxay', ["ma tuý"]],
    ["a begun word has the words before it", '"buôn lậu th*"', ["buôn lậu"]],
    ["a begun word alone has its first letters", "Bôlikh*", ["bo*"]],
    ["a source is better than nothing", "source:cand.com.vn", ["@cand.com.vn"]],
    ["and worse than any word", "source:cand.com.vn của", ["cua"]],
    ["each name of an alias, and those it may have later", "alias:ANTT", ["antt", "ninh trật", "=antt"]],
    ["a full stop that was typed is none", '"a. b"', ["a b", "a"]],
  ])("%s: %s", (_, typed, anchors) => expect(anchorsOf(queryOf(typed))).toEqual(anchors));

  test("are chosen by counted rarity where it is given", () => {
    const counted = (anchor: string) => (anchor === "việt nam" ? 100 : 1);
    expect(anchorsOf(queryOf('"Việt Nam" AND "ma túy"'), counted)).toEqual(["việt nam"]);
  });
});

describe("an article that holds a name", () => {
  const own = [["Diên Hồng", "Hội trường Diên Hồng", "nhà Quốc hội"]];
  const aliasesOf = (title: string) =>
    [...anchorsIn(prepareDocument(articleOf({ title })), own)].filter((anchor) => anchor.startsWith("="));

  test.each([
    [
      "offers all names of its group",
      "Tại nhà Quốc hội",
      ["=dien hong", "=hoi truong dien hong", "=nha quoc hoi"],
    ],
    ["of the product's groups too", "An ninh, trật tự", ["=antt", "=an ninh trat tu"]],
    ["and otherwise none", "Quốc hội họp", []],
  ])("%s", (_, title, anchors) => expect(aliasesOf(title)).toEqual(anchors));
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
    "đà nẵng",
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
