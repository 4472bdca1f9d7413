import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TextField, textFields } from "../../../../workers/shared/query/language/fields.ts";
import { termsOf } from "../../../../workers/shared/query/language/tree.ts";
import { type ArticleText, prepareDocument } from "../../../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../../../workers/shared/query/match/match.ts";
import { explainQuery } from "../../../../workers/shared/query/show/explain.ts";
import { highlightQuery } from "../../../../workers/shared/query/show/highlight.ts";
import { snippetsOf } from "../../../../workers/shared/query/show/snippets.ts";
import { arbitraryArticle, arbitraryQuery, inventedAliases } from "../../../support/arbitrary-news.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";
import { articleOf, queryOf } from "../../../support/query-cases.ts";

/** What is highlighted, as the field and the words of the original. */
function highlighted(typed: string, article: Partial<ArticleText>): [TextField, string][] {
  const document = prepareDocument(articleOf(article));
  const highlights = highlightQuery(queryOf(typed), document);
  return highlights.map(({ field, start, end }) => [field, document.texts[field].slice(start, end)]);
}

describe("highlights", () => {
  test.each([
    ["show the original, not the key", "ma túy", { body: "Vụ MA\u00a0TUÝ lớn" }, [["body", "MA\u00a0TUÝ"]]],
    [
      "count in taken-apart letters",
      "nghị",
      { body: "hội nghị.".normalize("NFD") },
      [["body", "nghị".normalize("NFD")]],
    ],
    [
      "follow the order of reading",
      "an",
      { lead: "an", title: "An" },
      [
        ["title", "An"],
        ["lead", "an"],
      ],
    ],
    [
      "count in the captions joined by a blank line",
      "cờ",
      { captions: ["lá cờ", "cờ"] },
      [
        ["caption", "cờ"],
        ["caption", "cờ"],
      ],
    ],
    [
      "merge where terms overlap",
      '"an ninh" OR "ninh hòa"',
      { body: "x an ninh hoà x" },
      [["body", "an ninh hoà"]],
    ],
    ["take a loose phrase whole", '"hợp an"~1', { body: "hợp tác an ninh" }, [["body", "hợp tác an"]]],
    ["take a begun word whole", "Bôlik*", { body: "ở Bôlikhămxay." }, [["body", "Bôlikhămxay"]]],
    ["keep to the field asked for", "title:an", { title: "an", body: "an" }, [["title", "an"]]],
    ["leave out what stands under NOT", "an NOT ninh", { body: "an ninh" }, [["body", "an"]]],
    [
      "show the other name of an alias",
      "alias:ANTT",
      { body: "giữ an ninh, trật tự" },
      [["body", "an ninh, trật tự"]],
    ],
    ["are none where nothing is found", "ăn", { body: "an" }, []],
  ] as [string, string, Partial<ArticleText>, [TextField, string][]][])("%s", (_, typed, article, expected) =>
    expect(highlighted(typed, article)).toEqual(expected),
  );
});

describe("snippets", () => {
  const filler = "Đoàn công tác làm việc với các địa phương trong tỉnh về nhiều nội dung khác nhau. ".repeat(
    8,
  );

  function snippets(typed: string, article: Partial<ArticleText>) {
    return snippetsOf(queryOf(typed), prepareDocument(articleOf(article)));
  }

  test("give a short paragraph whole", () => {
    const body = `${filler}\n\nHội nghị khai mạc ở Huế.\n\n${filler}`;
    expect(snippets("khai mạc", { body })).toEqual([
      { field: "body", text: "Hội nghị khai mạc ở Huế.", ranges: [[9, 17]] },
    ]);
  });

  test("cut a long paragraph between words and mark the cut", () => {
    const [snippet] = snippets("khai mạc", { body: `${filler}Hội nghị khai mạc ở Huế. ${filler}` });
    const text = snippet?.text ?? "";
    expect(text).toMatch(/^…\p{L}.*khai mạc.*[\p{L}.]…$/u);
    expect(text.length).toBeGreaterThan(160);
    expect(text.length).toBeLessThan(240);
    expect(filler).toContain(text.slice(1, text.indexOf("Hội nghị")));
    expect(snippet?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(["khai mạc"]);
  });

  test("are at most three, the title's and the lead's first", () => {
    const body = Array(5).fill(`${filler}Hội nghị khai mạc.`).join("\n\n");
    const found = snippets("khai mạc", { body, lead: "Lễ khai mạc", title: "Khai mạc" });
    expect(found.map(({ field }) => field)).toEqual(["title", "lead", "body"]);
  });

  test("go on where the one before them ended", () => {
    const body = `${filler}Lễ khai mạc và ${"lễ trao giải thưởng ".repeat(20)}ở Huế.`;
    const texts = snippets("khai mạc OR trao giải", { body }).map(({ text }) => text.replace(/^…|…$/g, ""));
    expect(texts).toHaveLength(3);
    expect(body).toContain(texts.join(" "));
  });

  test("are none where only the source was asked for", () => {
    expect(snippets("source:tin.vn", { title: "Tin", outlet: "tin.vn" })).toEqual([]);
  });
});

describe("an explanation", () => {
  test("says of each term, as it was typed, whether it is there", () => {
    const document = prepareDocument(articleOf({ title: "Khai mạc diễn đàn", outlet: "tin.vn" }));
    expect(explainQuery(queryOf('title:"diễn đàn" “ma túy” source:tin.vn -khai'), document)).toEqual({
      matches: false,
      terms: [
        { text: 'title:"diễn đàn"', found: true, negated: false },
        { text: "“ma túy”", found: false, negated: false },
        { text: "source:tin.vn", found: true, negated: false },
        { text: "khai", found: true, negated: true },
      ],
      highlights: [{ field: "title", start: 9, end: 17 }],
    });
  });
});

test("an article that matches by its words has a highlight, and each range of a snippet is one", () => {
  fc.assert(
    fc.property(arbitraryArticle(), arbitraryQuery(), (article, typed) => {
      const document = prepareDocument(article);
      const query = queryOf(typed, inventedAliases);
      const bySource = termsOf(query.root).some(({ term }) => term.kind === "source");
      fc.pre(matchQuery(query, document) && !bySource);

      const texts = highlightQuery(query, document).map(({ field, start, end }) =>
        document.texts[field].slice(start, end),
      );
      expect(texts).not.toEqual([]);
      for (const { field, text, ranges } of snippetsOf(query, document)) {
        expect(textFields).toContain(field);
        expect(texts).toEqual(expect.arrayContaining(ranges.map(([start, end]) => text.slice(start, end))));
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
