import { describe, expect, test } from "vitest";
import { observe, waitSeconds } from "../../../workers/ingest/rhythm.ts";
import type { Rhythm } from "../../../workers/shared/rhythm.ts";

const HOUR_MS = 3_600_000;
const NOON_MS = Date.parse("2026-11-21T12:00:00.000Z");
const MINUTES = 60;

/** Ten days of a source with so many new entries in each hour of the day. */
function rhythmOf(entriesAt: (hour: number) => number): Rhythm | null {
  let rhythm: Rhythm | null = null;
  for (let fromMs = NOON_MS - 240 * HOUR_MS; fromMs < NOON_MS; fromMs += HOUR_MS) {
    const newAtMs = Array.from({ length: entriesAt(new Date(fromMs).getUTCHours()) }, () => fromMs);
    rhythm = observe(rhythm, { fromMs, toMs: fromMs + HOUR_MS, newAtMs });
  }
  return rhythm;
}

describe("an adaptive source is polled", () => {
  test.each<[string, number, number, number]>([
    ["every five minutes when six an hour are new", 6, 5, 5.1],
    ["every five minutes and no oftener when sixty are", 60, 5, 5],
    ["about every twelve minutes when one is", 1, 11, 13],
    ["every half hour when nothing ever is", 0, 30, 30],
  ])("%s", (_, anHour, min, max) => {
    const minutes =
      waitSeconds(
        rhythmOf(() => anHour),
        NOON_MS,
      ) / MINUTES;
    expect(minutes).toBeGreaterThanOrEqual(min);
    expect(minutes).toBeLessThanOrEqual(max);
  });

  test("every ten minutes while nothing is known of it", () => {
    expect(waitSeconds(null, NOON_MS)).toBe(10 * MINUTES);
  });

  test("by the hour of the day, and sooner before a busy one begins", () => {
    const byDay = rhythmOf((hour) => (hour >= 6 ? 8 : 0));
    const at = (time: string) => waitSeconds(byDay, Date.parse(`2026-11-22T${time}:00.000Z`)) / MINUTES;
    expect(at("09:00")).toBe(5);
    expect(at("02:00")).toBeGreaterThan(12);
    expect(at("05:55")).toBeLessThan(11);
  });

  test("less and less when it falls silent, until its rhythm is another", () => {
    let rhythm = rhythmOf(() => 6);
    const waits = Array.from({ length: 30 }, (_, day) => {
      const fromMs = NOON_MS + day * 24 * HOUR_MS;
      rhythm = observe(rhythm, { fromMs, toMs: fromMs + 24 * HOUR_MS, newAtMs: [] });
      return waitSeconds(rhythm, NOON_MS) / MINUTES;
    });
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits[0]).toBeLessThan(6);
    expect(waits.at(-1)).toBeGreaterThan(15);
  });

  test("as before when the clock went back", () => {
    const rhythm = rhythmOf(() => 6);
    expect(observe(rhythm, { fromMs: NOON_MS, toMs: NOON_MS - HOUR_MS, newAtMs: [] })).toBe(rhythm);
  });
});

describe("what was seen of a source", () => {
  const seenAt = (rhythm: Rhythm | null) =>
    Object.fromEntries((rhythm?.seen ?? []).flatMap((count, hour) => (count > 0 ? [[hour, count]] : [])));

  test("is the last three days of a longer watch; earlier entries count at their end", () => {
    const threeDays = { fromMs: NOON_MS - 72 * HOUR_MS, toMs: NOON_MS };
    const newAtMs = [NOON_MS - 500 * HOUR_MS, NOON_MS - 2.5 * HOUR_MS];
    const long = observe(null, { fromMs: NOON_MS - 720 * HOUR_MS, toMs: NOON_MS, newAtMs });
    expect(long).toEqual(observe(null, { ...threeDays, newAtMs }));
    expect(long?.hours).toEqual(Array(24).fill(3));
    expect(seenAt(long)).toEqual({ 9: 1, 11: 1 });
  });

  test("counts an entry that is dated after the poll in the poll's own hour", () => {
    const watch = { fromMs: NOON_MS - HOUR_MS, toMs: NOON_MS };
    expect(seenAt(observe(null, { ...watch, newAtMs: [NOON_MS + 5 * HOUR_MS] }))).toEqual({ 11: 1 });
  });

  test("is kept with three decimals, so that its row stays small", () => {
    const rhythm = observe(
      rhythmOf(() => 1),
      { fromMs: NOON_MS, toMs: NOON_MS + 1_234_567, newAtMs: [NOON_MS] },
    );
    for (const number of [...(rhythm?.seen ?? []), ...(rhythm?.hours ?? [])])
      expect(String(number)).toMatch(/^\d+(\.\d{1,3})?$/);
  });
});
