import fc from "fast-check";
import { expect, test } from "vitest";
import { ATTEMPTS_MAX, waitAfterFailure } from "../../../workers/notify/retry.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const calm = { retryAfterMs: null, random: 0 };

test.each([
  [1, 5 * SECOND],
  [2, 5 * MINUTE],
  [3, 30 * MINUTE],
  [4, 2 * HOUR],
  [5, 5 * HOUR],
  [6, 10 * HOUR],
  [7, 12 * HOUR],
  [8, 12 * HOUR],
  [11, 12 * HOUR],
  [12, null],
  [13, null],
])("the wait after failure %i is %s ms", (attemptsMade, waitMs) => {
  expect(waitAfterFailure(attemptsMade, calm)).toBe(waitMs);
});

test.each([
  ["more time than the step is granted", 1, HOUR, HOUR],
  ["less time than the step is not", 3, MINUTE, 30 * MINUTE],
  ["nobody makes us wait for more than half a day", 1, 300 * HOUR, 12 * HOUR],
  ["asking for time does not revive a delivery", 12, HOUR, null],
] as const)("Retry-After: %s", (_, attemptsMade, retryAfterMs, waitMs) => {
  expect(waitAfterFailure(attemptsMade, { retryAfterMs, random: 0 })).toBe(waitMs);
});

test("a delivery is tried over some three days", () => {
  const waits = Array.from({ length: ATTEMPTS_MAX - 1 }, (_, at) => waitAfterFailure(at + 1, calm) ?? 0);
  expect(waits.reduce((sum, ms) => sum + ms, 0) / HOUR).toBeCloseTo(77.6, 1);
  expect(waitAfterFailure(ATTEMPTS_MAX, calm)).toBeNull();
});

test("jitter makes a retry later by up to a fifth, never earlier", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 11 }), chance, (attemptsMade, random) => {
      const base = waitAfterFailure(attemptsMade, calm) ?? 0;
      const wait = waitAfterFailure(attemptsMade, { retryAfterMs: null, random }) ?? 0;
      expect(wait).toBeGreaterThanOrEqual(base);
      expect(wait).toBeLessThanOrEqual(base * 1.2);
    }),
  );
});
