import { expect, test } from "vitest";
import { nextReread, rereadsOf } from "../../../workers/shared/rereads.ts";

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
  [undefined, "matched"],
  ["", "matched"],
  ["some", "matched"],
  ["all", "all"],
  ["off", "off"],
])("the setting %j stands for %s", (setting, rereads) => {
  expect(rereadsOf(setting)).toBe(rereads);
});
