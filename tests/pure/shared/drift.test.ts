import { expect, test } from "vitest";
import { type DriftSign, driftOf } from "../../../workers/shared/drift.ts";

const USUAL = { pages: 200, untitled: 0, undated: 4, unsigned: 100, doubtful: 6, words: 80_000 };
const LATE = { pages: 40, untitled: 0, undated: 1, unsigned: 20, doubtful: 1, words: 16_000 };

const known = (sign: DriftSign["sign"]): DriftSign[] => [{ sign, usual: 0, now: 0 }];

test.each([
  ["as usual", {}, []],
  ["dates missing", { undated: 38 }, ["dates"]],
  ["all authors missing, of whom half were", { unsigned: 40 }, ["authors"]],
  ["somewhat fewer authors", { unsigned: 30 }, []],
  ["titles missing", { untitled: 20 }, ["titles"]],
  ["texts doubtful", { doubtful: 30 }, ["doubtful"]],
  ["bodies of a third", { words: 5_000 }, ["bodies"]],
  ["bodies of two thirds", { words: 11_000 }, []],
  ["longer bodies", { words: 90_000 }, []],
  [
    "all at once",
    { untitled: 40, undated: 40, unsigned: 40, doubtful: 40, words: 400 },
    ["titles", "dates", "authors", "doubtful", "bodies"],
  ],
])("%s", (_, late, signs) => {
  expect(driftOf({ ...LATE, ...late }, USUAL, [])?.map(({ sign }) => sign)).toEqual(signs);
});

test.each([
  ["few late articles", { ...LATE, pages: 29, undated: 29 }, USUAL],
  ["little past", { ...LATE, undated: 40 }, { ...USUAL, pages: 99 }],
])("nothing is said of %s", (_, late, usual) => {
  expect(driftOf(late, usual, [])).toBeNull();
});

test.each([
  ["dates", { undated: 16 }, 1],
  ["dates", { undated: 5 }, 0],
  ["bodies", { words: 10_000 }, 1],
  ["bodies", { words: 13_000 }, 0],
] as const)("a sign holds until it is clearly over: %s with %j", (sign, late, count) => {
  expect(driftOf({ ...LATE, ...late }, USUAL, known(sign))).toHaveLength(count);
  expect(driftOf({ ...LATE, ...late }, USUAL, [])).toEqual([]);
});
