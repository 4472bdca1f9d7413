import { expect, test } from "vitest";
import { createUsageCounter } from "../../../workers/shared/usage.ts";

const MINUTE_MS = 60_000;
const NOTHING = { rowsRead: 0, rowsWritten: 0, queueOperations: 0, requests: 0 };

/** A counter that has stored its first invocation at this time. */
function begun(atMs = 0) {
  const counter = createUsageCounter("ingest");
  counter.count("requests", 1);
  expect(counter.take(atMs)).toEqual({ used: { ...NOTHING, requests: 1 }, databaseBytes: null });
  return counter;
}

test("what is used after the first invocation is stored together, five minutes later", () => {
  const counter = begun();
  for (let minute = 1; minute < 5; minute += 1) {
    counter.count("rowsRead", 10);
    counter.noteSize(minute);
    expect(counter.take(minute * MINUTE_MS)).toBeNull();
  }
  expect(counter.take(5 * MINUTE_MS)).toEqual({ used: { ...NOTHING, rowsRead: 40 }, databaseBytes: 4 });
  expect(counter.take(20 * MINUTE_MS)).toBeNull();
});

test.each([
  ["rowsRead", 10_000],
  ["rowsWritten", 200],
  ["queueOperations", 20],
  ["requests", 200],
] as const)("this much of %s is stored at once: %d", (metered, enough) => {
  const counter = begun();
  counter.count(metered, enough - 1);
  expect(counter.take(1)).toBeNull();
  counter.count(metered, 1);
  expect(counter.take(2)?.used[metered]).toBe(enough);
  counter.count(metered, 1);
  expect(counter.take(3)).toBeNull();
});

test("what could not be stored is stored with the next", () => {
  const counter = begun();
  counter.count("rowsWritten", 200);
  const taken = counter.take(1);
  if (taken !== null) counter.giveBack(taken);
  counter.count("rowsWritten", 3);
  expect(counter.take(2)?.used.rowsWritten).toBe(203);
});

test("a clock that was ahead does not delay storing", () => {
  const counter = begun(24 * 60 * MINUTE_MS);
  counter.count("requests", 1);
  expect(counter.take(0)).not.toBeNull();
});
