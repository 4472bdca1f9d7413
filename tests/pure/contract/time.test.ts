import { expect, test } from "vitest";
import { fromInput, toInput } from "../../../workers/shared/contract/time.ts";

test.each([
  [
    "a day begins when it begins in Viet Nam",
    "2026-11-21",
    "2026-11-20T17:00:00.000Z",
    "2026-11-21T16:59:59.999Z",
  ],
  ["a leap day is a day", "2028-02-29", "2028-02-28T17:00:00.000Z", "2028-02-29T16:59:59.999Z"],
  ["an instant is itself", "2026-11-21T12:00:00.5Z", "2026-11-21T12:00:00.500Z", "2026-11-21T12:00:00.500Z"],
  ["an offset counts", "2026-11-21T12:00-05:00", "2026-11-21T17:00:00.000Z", "2026-11-21T17:00:00.000Z"],
  [
    "an offset whose + became a space in a query counts",
    "2026-11-21T19:00:00 07:00",
    "2026-11-21T12:00:00.000Z",
    "2026-11-21T12:00:00.000Z",
  ],
  [
    "without one it is Viet Nam's",
    "2026-11-21T12:00:30",
    "2026-11-21T05:00:30.000Z",
    "2026-11-21T05:00:30.000Z",
  ],
])("%s: %s", (_, text, from, to) => {
  expect(fromInput.parse(text)).toBe(from);
  expect(toInput.parse(text)).toBe(to);
});

test.each([
  "",
  "today",
  "21/11/2026",
  "2026-13-01",
  "2026-02-30",
  "2026-11-21T25:00",
  "2026-02-30T10:00Z",
  "1700000000",
  "2026-11-21 10:00",
])("%j is no time", (text) => {
  expect(fromInput.safeParse(text).success).toBe(false);
  expect(toInput.safeParse(text).success).toBe(false);
});
