import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../../../workers/shared/query/language/parse.ts";
import { anchorsOf } from "../../../../workers/shared/query/percolate/anchors.ts";
import {
  countAnchors,
  countedRarity,
  countOf,
  noCounts,
  readCounts,
  spellCounts,
} from "../../../../workers/shared/query/percolate/counts.ts";
import { likelyRarity } from "../../../../workers/shared/query/percolate/rarity.ts";

/** Counts of articles that each hold these anchors. */
function countsOf(articles: Iterable<readonly string[]>) {
  const counts = noCounts();
  for (const anchors of articles) countAnchors(counts, anchors);
  return counts;
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

test("a count is never lower than the number of articles that hold the anchor", () => {
  const anchor = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(anchor, { maxLength: 60 }), { maxLength: 40 }), (articles) => {
      const counts = countsOf(articles);
      for (const held of new Set(articles.flat()))
        expect(countOf(counts, held)).toBeGreaterThanOrEqual(
          articles.filter((article) => article.includes(held)).length,
        );
    }),
  );
});

test("among 100,000 anchors that stood once, a common one is told from a rare one", () => {
  const articles = Array.from({ length: 200 }, (_, article) => [
    "xét xử",
    ...Array.from({ length: 500 }, (_, at) => `từ ${article} ${at}`),
  ]);
  const counts = countsOf(articles);
  expect(countOf(counts, "xét xử")).toBe(200);
  const rare = articles.flatMap((anchors) => anchors.slice(1).map((anchor) => countOf(counts, anchor)));
  expect(rare.filter((count) => count > 7)).toEqual([]);
});

test("counts come back from their stored text as they were, and other text counts nothing", () => {
  const counts = countsOf(times(40, ["an ninh", "ninh"]));
  expect(readCounts(spellCounts(counts))).toEqual(counts);
  expect(readCounts({ articles: 9, cells: btoa("short") })).toEqual(noCounts());
});

test("what stood in old articles only counts ever less", () => {
  const counts = countsOf(times(200, ["đại dịch"]));
  for (const anchors of times(3_000, ["bầu cử"])) countAnchors(counts, anchors);
  expect(countOf(counts, "đại dịch")).toBeLessThan(30);
  expect(countOf(counts, "bầu cử")).toBe(255);
  expect(counts.articles).toBeLessThanOrEqual(1_024);
});

test("the rarest anchor is chosen by the counts, or by the spelling until enough was counted", () => {
  const query = parseQuery('"Kongthong Phongvichit thăm"');
  if (!query.ok) throw new Error(query.reason);
  const few = countsOf(times(10, ["kongthong phongvichit"]));
  expect(anchorsOf(query.value, countedRarity(few))).toEqual(anchorsOf(query.value, likelyRarity));

  const many = countsOf(times(100, ["kongthong phongvichit", "kongthong", "phongvichit"]));
  expect(anchorsOf(query.value, countedRarity(many))).toEqual(["phongvichit thăm"]);
});
