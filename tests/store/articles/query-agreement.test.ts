import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  indexColumnNames,
  indexColumns,
  sourceIdToken,
} from "../../../workers/shared/query/index/columns.ts";
import { compileQuery } from "../../../workers/shared/query/index/compile.ts";
import type { Query } from "../../../workers/shared/query/language/tree.ts";
import {
  type ArticleText,
  type PreparedDocument,
  prepareDocument,
} from "../../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../../workers/shared/query/match/match.ts";
import { VIETNAMESE_LETTERS } from "../../../workers/shared/text/escape.ts";
import { arbitraryArticle, arbitraryQuery, inventedAliases } from "../../support/arbitrary-news.ts";
import { useArchive } from "../../support/archive.ts";
import { fuzzRuns } from "../../support/fuzz-runs.ts";
import { articleOf, material, queryOf } from "../../support/query-cases.ts";

const d1 = useArchive();

describe("searching the archive finds what matching an arriving article finds", () => {
  test("for any articles and any queries", async () => {
    const articles = fc.array(arbitraryArticle(), { minLength: 1, maxLength: 12 });
    const queries = fc.array(arbitraryQuery(), { minLength: 1, maxLength: 20 });
    const agree = fc.asyncProperty(articles, queries, async (given, typed) => {
      const documents = await archive(given);
      const asked = typed.map((text) => queryOf(text, inventedAliases));
      expect(await searched(asked, documents)).toEqual(asked.map((query) => matched(query, documents)));
    });
    await fc.assert(agree, { numRuns: fuzzRuns(50) });
  });

  test.each([
    ['"an ninh"~2', [false, true]],
    ['Lào NOT "an ninh"~2', [true, false]],
    ['Lào NOT (Huế OR "an ninh"~2)', [true, false]],
    ['Lào NOT (Lào NOT "an ninh"~2)', [false, true]],
    ['Lào NOT (Lào NOT (Lào NOT "an ninh"~2))', [true, false]],
  ])("for the order of words, which the index does not know: %s", async (typed, expected) => {
    const documents = await archive([
      articleOf({ body: "Lào, ninh an" }),
      articleOf({ body: "Lào, an x ninh" }),
    ]);
    expect(await searched([queryOf(typed)], documents)).toEqual([expected]);
  });

  test.each([
    ["@an", [true, false, false]],
    ["@an9", [false, true, false]],
    ["@an*", [true, true, true]],
    ['"@an Lào"~1', [true, false, false]],
    ["Lào NOT @an", [false, true, true]],
    ["Lào NOT (Lào NOT @an)", [true, false, false]],
  ])("for the end of a name, which the index does not know: %s", async (typed, expected) => {
    const documents = await archive(
      ["@an và Lào", "@an9 và Lào", "@an_ninh và Lào"].map((body) => articleOf({ body })),
    );
    expect(matched(queryOf(typed), documents)).toEqual(expected);
    expect(await searched([queryOf(typed)], documents)).toEqual([expected]);
  });

  test("for the beginning of a name with a sign, where the article's has one more", async () => {
    const documents = await archive([articleOf({ body: "#C++" }), articleOf({ body: "#Cảng" })]);
    const asked = ["#C*", "Lào OR #C*"].map((typed) => queryOf(typed));
    expect(await searched(asked, documents)).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  const articles = material("seeds/articles.json");
  const cases = material("vectors/match-cases.json");
  test.skipIf(articles === null || cases === null)(
    "for 315 queries on five real articles (skipped where ../shared is absent)",
    async () => {
      const seeds: Record<string, ArticleText> = JSON.parse(articles ?? "");
      const names = Object.keys(seeds);
      const documents = await archive(Object.values(seeds));
      const { cases: all }: MatchCases = JSON.parse(cases ?? "");
      const found = await searched(
        all.map(({ query }) => queryOf(query)),
        documents,
      );
      const wrong = all.filter(({ doc, expected }, at) => found[at]?.[names.indexOf(doc)] !== expected);
      expect(wrong).toEqual([]);
      expect(all).toHaveLength(315);
    },
  );
});

describe("the archive's tokenizer leaves our keys as they are", () => {
  test("each letter that is not escaped is distinct from all others", async () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789", ...VIETNAMESE_LETTERS];
    const documents = await archive(letters.map((letter) => articleOf({ title: `${letter}${letter}c` })));
    const asked = letters.map((letter) => queryOf(`+"${letter}${letter}c"`));
    const found = await searched(asked, documents);
    expect(found.map((row) => row.flatMap((hit, at) => (hit ? [letters[at]] : [])))).toEqual(
      letters.map((letter) => [letter]),
    );
  });

  test.each([
    ["groups", `${"(a OR b* AND ".repeat(12)}"c d"~3${")".repeat(12)}`],
    ["NOTs", `${"(a OR b AND c NOT (".repeat(4)}"c d"~3${"))".repeat(4)}`],
    ["fields", `${"(a OR title:(".repeat(4)}"c d"~3${"))".repeat(4)}`],
    ["terms", Array.from({ length: 100 }, (_, at) => `"${"a ".repeat(1 + (at % 9))}b"~9`).join(" OR ")],
    ["aliases", Array.from({ length: 100 }, () => 'alias:"Viêng Chăn"').join(" AND ")],
  ])("the most %s that a query may have are not too many for it", async (_, typed) => {
    const documents = await archive([articleOf({ body: "a b c d" })]);
    const query = queryOf(typed);
    expect(await searched([query], documents)).toEqual([matched(query, documents)]);
  });
});

test("a search may ask for one source only", async () => {
  const story = { title: "Khai mạc diễn đàn" };
  await archive([
    articleOf({ ...story, sourceId: 1 }),
    articleOf({ ...story, sourceId: 12 }),
    articleOf(story),
  ]);
  const { match } = compileQuery(queryOf("diễn đàn OR hội nghị"));
  const ofSource = (id: number) => `${match} AND source : "${sourceIdToken(id)}"`;
  expect(await rowsFor([ofSource(1), ofSource(12)])).toEqual([[0], [1]]);
});

type MatchCases = { cases: { query: string; doc: string; expected: boolean }[] };

function matched(query: Query, documents: readonly PreparedDocument[]): boolean[] {
  return documents.map((document) => matchQuery(query, document));
}

/** For each query, which documents a search finds, confirmed where the index could not be exact. */
async function searched(
  queries: readonly Query[],
  documents: readonly PreparedDocument[],
): Promise<boolean[][]> {
  const compiled = queries.map((query) => compileQuery(query));
  const found = await rowsFor(compiled.map(({ match }) => match));
  return queries.map((query, at) => {
    const isHit = (row: number) => found[at]?.includes(row) === true;
    const isConfirmed = (document: PreparedDocument) => !compiled[at]?.confirm || matchQuery(query, document);
    return documents.map((document, row) => isHit(row) && isConfirmed(document));
  });
}

async function rowsFor(matches: readonly string[]): Promise<number[][]> {
  const select = "select rowid as id from articles_index where articles_index match ? order by rowid";
  const statements = matches.map((match) => d1.archive.database.prepare(select).bind(match));
  const replies = await d1.archive.database.batch<{ id: number }>(statements);
  return replies.map(({ results }) => results.map(({ id }) => id - 1));
}

/** Puts these articles, and no others, into the index. */
async function archive(articles: readonly ArticleText[]): Promise<PreparedDocument[]> {
  await d1.archive.database.prepare("delete from articles_index").run();
  const documents = articles.map(prepareDocument);
  const names = indexColumnNames.join(", ");
  const insert = `insert into articles_index (rowid, ${names}) values (?${", ?".repeat(indexColumnNames.length)})`;
  const rows = documents.map((document, at) => {
    const columns = indexColumns(document);
    return d1.archive.database.prepare(insert).bind(at + 1, ...indexColumnNames.map((name) => columns[name]));
  });
  await d1.archive.database.batch(rows);
  return documents;
}
