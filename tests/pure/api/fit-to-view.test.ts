import { expect, test } from "vitest";
import * as z from "zod";
import { fitToView } from "../../../workers/api/http/fit-to-view.ts";
import { idView } from "../../../workers/shared/contract/id.ts";
import { listView } from "../../../workers/shared/contract/list.ts";
import { storedWord } from "../../../workers/shared/contract/stored-word.ts";
import { timeView } from "../../../workers/shared/contract/time.ts";
import { marked } from "../../../workers/shared/damaged-value.ts";

const row = z.object({
  id: z.string(),
  sourceId: idView,
  storyId: idView.nullable(),
  state: z.enum(["on", "off"]),
  kind: storedWord(["feed", "page"]),
  at: timeView,
  until: timeView.nullable(),
  count: z.number().int(),
  minutes: z.number().int().min(5),
  percent: z.number().int().max(100),
  hours: z.number().int().nullable(),
  isOpen: z.boolean(),
  origins: z.record(z.string(), z.string()),
  words: z.array(z.string()),
  drift: z.object({ since: timeView, signs: z.array(z.object({ sign: z.string() })) }).nullable(),
});
const view = listView("Rows", row);
const AT = "2026-11-21T11:00:00.000Z";
const WHOLE: z.input<typeof row> = {
  id: "1",
  sourceId: "4",
  storyId: "5",
  state: "on",
  kind: "feed",
  at: AT,
  until: AT,
  count: 3,
  minutes: 9,
  percent: 30,
  hours: 2,
  isOpen: true,
  origins: { title: "a" },
  words: ["a", "b"],
  drift: { since: AT, signs: [{ sign: "x" }] },
};

function fitted(damage: Record<string, unknown>) {
  const damaged = { ...WHOLE, ...damage } as typeof WHOLE;
  return fitToView(view, { data: [damaged, WHOLE], next: null });
}

test("a value that fits its view is as it was, without what the view does not name", () => {
  expect(fitted({ secret: "x" })).toEqual({ fitting: { data: [WHOLE, WHOLE], next: null }, damaged: [] });
});

test.each(["[", '{"a":'])("damaged JSON of 100,000 levels is damaged like any other: %s", (opening) => {
  const closing = opening === "[" ? "]" : "}";
  const words = JSON.parse(`[${opening.repeat(100_000)}1${closing.repeat(100_000)}]`);
  expect(fitted({ words }).fitting.data).toEqual([{ ...WHOLE, words: [] }, WHOLE]);
  const origins = { title: words };
  expect(fitted({ origins }).fitting.data).toEqual([{ ...WHOLE, origins: {} }, WHOLE]);
});

test.each([
  ["a time that may be missing is missing", { until: "x" }, { until: null }],
  ["a time that may not be missing is that of 1970", { at: "x" }, { at: "1970-01-01T00:00:00.000Z" }],
  ["an id that may be missing is missing", { storyId: "x" }, { storyId: null }],
  ["an id that may not be missing is that of no row", { sourceId: "x" }, { sourceId: "0" }],
  ["a word that is none says so", { kind: "x" }, { kind: "damaged" }],
  ["a number is 0", { count: "x" }, { count: 0 }],
  ["a number that cannot be 0 is the smallest", { minutes: "x" }, { minutes: 5 }],
  ["a number that is too large is the largest", { percent: 400 }, { percent: 100 }],
  ["a number that may be missing is missing", { hours: "x" }, { hours: null }],
  ["a truth value is false", { isOpen: "x" }, { isOpen: false }],
  ["a record is empty", { origins: "x" }, { origins: {} }],
  ["a record with parts that do not fit is empty", { origins: { a: 5, b: [], c: {} } }, { origins: {} }],
  ["an item of a list is left out", { words: [null, "b", 5, "d"] }, { words: ["b", "d"] }],
  [
    "a list inside one is handled likewise",
    { drift: { since: AT, signs: [null] } },
    { drift: { since: AT, signs: [] } },
  ],
  ["an object without its parts is missing", { drift: { since: AT } }, { drift: null }],
])("of a damaged row, %s", (_, damage, shown) => {
  const { fitting, damaged } = fitted(damage);
  expect(fitting.data).toEqual([{ ...WHOLE, ...shown }, WHOLE]);
  expect(damaged[0]?.place).toMatch(/^data\.0\./);
  expect(damaged[0]?.id).toBe("1");
});

test.each([
  ["that would end the header", { id: "7\r\nset-cookie: a=b", sign: 5 }],
  ["that a header cannot hold", { id: "tờ", sign: 5 }],
  ["that is no text", { id: { toString: 5, valueOf: 5 }, sign: 5 }],
])("an id in stored JSON %s is not taken for that of a row", (_, sign) => {
  const { damaged } = fitted({ drift: { since: AT, signs: [sign] } });
  expect(damaged).toEqual([{ place: "data.0.drift.signs.0.sign", id: "1" }]);
});

test("a name in stored JSON that is no text is named", () => {
  expect(fitted({ origins: { "\ud800": 5 } }).damaged).toEqual([
    { place: "data.0.origins.%EF%BF%BD", id: "1" },
  ]);
});

test("a list that its reader took for empty is named, of a row and of the rows of a list", () => {
  const words = marked<string[]>([]);
  expect(fitted({ words }).damaged).toEqual([{ place: "data.0.words", id: "1" }]);
  expect(fitToView(row, { ...WHOLE, words }).damaged).toEqual([{ place: "words", id: "1" }]);
  expect(fitted({ words: [] }).damaged).toEqual([]);
});

test("a row that cannot be shown at all is left out of its list", () => {
  expect(fitted({ state: "x" }).fitting.data).toEqual([WHOLE]);
  expect(fitted({ id: null }).fitting.data).toEqual([WHOLE]);
  expect(fitted({ id: null, state: "x", until: 5, words: [null, null] }).fitting.data).toEqual([WHOLE]);
});

test("a value of which nothing can be shown is refused", () => {
  expect(() => fitToView(row, { ...WHOLE, state: "x" } as unknown as typeof WHOLE)).toThrow("state");
});
