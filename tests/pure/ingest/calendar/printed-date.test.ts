import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { instantOf, parsePrintedDate } from "../../../../workers/ingest/calendar/printed-date.ts";

type DateCase = { input: string; expected: string; kind: string };

const vectors = new URL("../../../../../shared/vectors/date-cases.json", import.meta.url);
const hanoi = { now: new Date("2026-11-21T11:00:00.000Z"), offsetMinutes: 420 };

/** Months, quarters, ranges and days without a year are said in texts; no page prints its publication so. */
const PUBLICATION = /^(?:published|date$|rss|epoch|relative|updated|invalid)/;

const cases = existsSync(vectors)
  ? (JSON.parse(readFileSync(vectors, "utf8")) as { cases: DateCase[] }).cases
  : [];

test.skipIf(cases.length === 0)("the shared date cases are there to be read", () => {
  expect(cases.filter(({ kind }) => PUBLICATION.test(kind)).length).toBeGreaterThan(40);
});

test.each(cases.filter(({ kind }) => PUBLICATION.test(kind)).map((one) => [one.input, one] as const))(
  "reads %s",
  (_, { input, expected, kind }) => {
    const reading = { ...hanoi, monthFirst: kind === "rss:us" };
    const found = parsePrintedDate(input, reading);
    if (expected === "") return expect(found).toBeNull();
    expect(found).not.toBeNull();
    if (!found) return;
    const wanted = expected.length === 10 ? `${expected}T00:00:00+07:00` : expected;
    expect(instantOf(found, reading)).toBe(new Date(wanted).toISOString());
    expect(found.updated).toBe(kind === "updated");
    expect(found.weekdayDiffers).toBe(kind === "published:weekday-mismatch");
  },
);
