import { describe, expect, test } from "vitest";
import { freshSeconds } from "../../../workers/ingest/freshness.ts";
import { type Polled, planPoll } from "../../../workers/ingest/plan-poll.ts";
import { observe, waitSeconds } from "../../../workers/ingest/rhythm.ts";
import type { FoundLink } from "../../../workers/shared/contract/found-link.ts";
import type { Rhythm } from "../../../workers/shared/rhythm.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import type { Source } from "../../../workers/shared/store/sources.ts";

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
    ["once an hour when nothing ever is", 0, 55, 60],
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

  test("is the last three days of a longer watch, and what came before them is counted at their end", () => {
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

const SOURCE = {
  adaptive: true,
  intervalSeconds: 600,
  rhythm: null,
  firstPolledAt: "2026-11-01T00:00:00.000Z",
  lastPolledAt: isoAt(NOON_MS - HOUR_MS / 6),
} as Source;

const POLLED: Polled = { wishes: null, freshSeconds: null, links: [] };

function listed(count: number, publishedAt: (index: number) => number | null = () => null): FoundLink[] {
  return Array.from({ length: count }, (_, index) => {
    const atMs = publishedAt(index);
    const published = atMs === null ? null : isoAt(atMs);
    const link = { url: `https://bao.example/${index}`, title: null, modifiedAt: null };
    return { ...link, publishedAt: published };
  });
}

function minutesAfter(polled: Partial<Polled>, source: Partial<Source> = {}, newCount = 0, nowMs = NOON_MS) {
  const all = { ...POLLED, ...polled };
  const plan = planPoll({ ...SOURCE, ...source }, all, all.links.slice(0, newCount), nowMs);
  return Math.round(plan.intervalSeconds / MINUTES);
}

describe("the interval after a poll", () => {
  test.each<[string, number, number]>([
    ["most of its list was known: by its rhythm", 0, 10],
    ["less than two thirds were: twice as soon", 15, 5],
    ["less than a third was: three times as soon, and no sooner than five minutes", 30, 5],
  ])("%s", (_, newCount, minutes) => expect(minutesAfter({ links: listed(30) }, {}, newCount)).toBe(minutes));

  test("of a source that rests is a half or a third, by the thirds of its list that were known", () => {
    const rests = { rhythm: rhythmOf(() => 0) };
    const after = (newCount: number) => minutesAfter({ links: listed(30) }, rests, newCount);
    expect([0, 9, 11, 19, 21, 30].map(after)).toEqual([60, 60, 30, 30, 20, 20]);
    expect(minutesAfter({}, rests)).toBe(60);
  });

  test("counts what is new in the hour of its date", () => {
    const source = { ...SOURCE, lastPolledAt: isoAt(NOON_MS - 4 * HOUR_MS) };
    const links = listed(3, (index) => (index === 2 ? null : NOON_MS - 2.5 * HOUR_MS));
    const { rhythm } = planPoll(source, { ...POLLED, links }, links, NOON_MS);
    expect(rhythm?.seen.map((count) => Math.round(count))).toEqual(
      Array.from({ length: 24 }, (_, hour) => ({ 9: 2, 11: 1 })[hour] ?? 0),
    );
  });

  test("is what its owner fixed, whatever the site wishes", () => {
    const wishes = { ttlSeconds: 3_600, skipHours: [12, 13], skipDays: [6] };
    const fixed = { adaptive: false, intervalSeconds: 120 };
    expect(minutesAfter({ wishes, freshSeconds: 3_600, links: listed(30) }, fixed, 30)).toBe(2);
  });

  test("is that of the last days by the dates of its first list", () => {
    const first = { firstPolledAt: null, lastPolledAt: null };
    const hourly = listed(48, (index) => NOON_MS - (index + 0.5) * HOUR_MS);
    const busy = listed(300, (index) => NOON_MS - (index + 0.5) * (HOUR_MS / 8));
    const long = listed(720, (index) => NOON_MS - (index + 0.5) * HOUR_MS);
    const ahead = listed(348, (index) => NOON_MS - (index - 299.5) * HOUR_MS);
    const ancient = listed(30, (index) => NOON_MS - (400 + index) * 24 * HOUR_MS);
    const atOnce = listed(300, () => NOON_MS - 1_000);
    const withinMinutes = listed(300, (index) => NOON_MS - index * 1_000);
    const lists = [hourly, busy, long, ahead, ancient, atOnce, withinMinutes];
    const minutes = [14, 5, 12, 14, 60, 10, 10];
    expect(lists.map((links) => minutesAfter({ links }, first))).toEqual(minutes);
    expect(lists.map((links) => minutesAfter({ links }, first, links.length))).toEqual(minutes);
  });

  test.each<[string, Partial<Polled>, number]>([
    ["a ttl is waited for", { wishes: { ttlSeconds: 1_200, skipHours: [], skipDays: [] } }, 20],
    [
      "of a ttl and a fresh reply the longer is",
      { wishes: { ttlSeconds: 900, skipHours: [], skipDays: [] }, freshSeconds: 1_200 },
      20,
    ],
    ["a ttl of a day is not", { wishes: { ttlSeconds: 86_400, skipHours: [], skipDays: [] } }, 30],
    ["a fresh reply is not asked for anew", { freshSeconds: 900 }, 15],
    ["one that is fresh for a year is", { freshSeconds: 31_536_000 }, 30],
    ["a reply that is fresh for a minute changes nothing", { freshSeconds: 60 }, 10],
    [
      "hours that are skipped: once an hour",
      { wishes: { ttlSeconds: null, skipHours: [12, 13, 14], skipDays: [] } },
      60,
    ],
    [
      "the end of a skipped hour is waited for",
      { wishes: { ttlSeconds: null, skipHours: [12], skipDays: [] } },
      60,
    ],
    [
      "a day that is skipped: once an hour",
      { wishes: { ttlSeconds: null, skipHours: [], skipDays: [6] } },
      60,
    ],
    ["another day changes nothing", { wishes: { ttlSeconds: null, skipHours: [], skipDays: [0] } }, 10],
  ])("of an adaptive source: %s", (_, polled, minutes) => expect(minutesAfter(polled)).toBe(minutes));

  test("ends with the skipped hour", () => {
    const wishes = { ttlSeconds: null, skipHours: [12], skipDays: [] };
    expect(minutesAfter({ wishes }, {}, 0, NOON_MS + 0.6 * HOUR_MS)).toBe(24);
    const both = { ...wishes, skipHours: [12, 13] };
    expect(minutesAfter({ wishes: both }, {}, 0, NOON_MS + 0.6 * HOUR_MS)).toBe(60);
  });
});

describe("how long a reply is fresh", () => {
  const DATE = "Sat, 21 Nov 2026 12:00:00 GMT";
  test.each<[string, Record<string, string>, number | null]>([
    ["max-age", { "cache-control": "public, max-age=300" }, 300],
    ["max-age less the age", { "cache-control": "max-age=300", age: "120" }, 180],
    ["max-age less an age that is no number", { "cache-control": "max-age=300", age: "old" }, 300],
    ["max-age that is used up", { "cache-control": "max-age=300", age: "400" }, null],
    [
      "max-age before Expires",
      { "cache-control": "max-age=60", date: DATE, expires: "Sat, 21 Nov 2026 13:00:00 GMT" },
      60,
    ],
    ["that of shared caches is not ours", { "cache-control": "s-maxage=900" }, null],
    ["no-cache", { "cache-control": "no-cache, max-age=300" }, null],
    ["no-store", { "cache-control": "max-age=300,no-store" }, null],
    ["Expires less Date", { date: DATE, expires: "Sat, 21 Nov 2026 12:10:00 GMT" }, 600],
    ["Expires in the past", { date: DATE, expires: "Thu, 19 Nov 1981 08:52:00 GMT" }, null],
    ["Expires that is no date", { date: DATE, expires: "0" }, null],
    ["Expires in another spelling", { date: DATE, expires: "2026-11-21T13:00:00Z" }, null],
    ["Expires without Date", { expires: "Sat, 21 Nov 2026 12:10:00 GMT" }, null],
    ["nothing", {}, null],
    ["nonsense", { "cache-control": "max-age=soon" }, null],
  ])("%s", (_, headers, seconds) => expect(freshSeconds(new Headers(headers))).toBe(seconds));
});
