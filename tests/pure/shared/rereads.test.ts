import { expect, test } from "vitest";
import { nextReread, postponedReread, rereadAfter, rereadsOf } from "../../../workers/shared/rereads.ts";

const HOUR_MS = 3_600_000;

test.each([
  [0, "1970-01-01T01:00:00.000Z"],
  [1, "1970-01-01T06:00:00.000Z"],
  [5.9, "1970-01-01T06:00:00.000Z"],
  [23, "1970-01-02T00:00:00.000Z"],
  [71.9, "1970-01-04T00:00:00.000Z"],
  [72, null],
  [2_000, null],
])("%d hours after it was stored, a page is read again at %s", (hours, at) => {
  expect(nextReread(0, hours * HOUR_MS)).toBe(at);
});

test.each([
  ["a day", 24, "1970-01-02T01:00:00.000Z", "1970-01-01T01:00:00.000Z"],
  ["a month", 720, null, "1970-01-01T01:00:00.000Z"],
])(
  "the page of an article stored by a clock %s ahead is read in an hour, and then as usual or no more",
  (_, hours, after, first) => {
    expect(nextReread(hours * HOUR_MS, 0)).toBe(first);
    expect(rereadAfter(hours * HOUR_MS, 0)).toBe(after);
  },
);

test.each([
  ["just due, and third of its host", 1, 2, "1970-01-01T01:02:00.000Z"],
  ["for two hours, which doubles its wait", 3, 2, "1970-01-01T05:00:00.000Z"],
  ["for four hours, so that its next time comes first", 5, 2, "1970-01-01T06:00:00.000Z"],
  ["since its last time", 73, 2, "1970-01-04T02:00:00.000Z"],
  ["since a person asked for it 60 days later", 1_440, 2, "1970-03-02T06:00:00.000Z"],
  ["although it was stored by a clock that was ahead", -3, 2, "1969-12-31T21:02:00.000Z"],
])("a page that is due %s is postponed by its place at least", (_, hours, place, at) => {
  expect(postponedReread(0, hours * HOUR_MS, place)).toBe(at);
});

test.each([
  [undefined, "matched"],
  ["", "matched"],
  ["some", "matched"],
  ["all", "all"],
  ["off", "off"],
])("the setting %j stands for %s", (setting, rereads) => {
  expect(rereadsOf(setting)).toBe(rereads);
});
