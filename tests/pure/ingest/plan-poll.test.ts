import { describe, expect, test } from "vitest";
import { type Polled, planPoll } from "../../../workers/ingest/plan-poll.ts";
import type { FoundLink } from "../../../workers/shared/contract/found-link.ts";
import { isoAt } from "../../../workers/shared/run.ts";
import type { Source } from "../../../workers/shared/store/sources.ts";

const HOUR_MS = 3_600_000;
const NOON_MS = Date.parse("2026-11-21T12:00:00.000Z");
const MINUTES = 60;

const SOURCE = {
  adaptive: true,
  intervalSeconds: 600,
  rhythm: null,
  firstPolledAt: "2026-11-01T00:00:00.000Z",
  lastPolledAt: isoAt(NOON_MS - HOUR_MS / 6),
} as Source;

const POLLED: Polled = { pollHints: null, freshSeconds: null, links: [] };

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
    const rests = { rhythm: { seen: Array(24).fill(0), hours: Array(24).fill(10) } };
    const after = (newCount: number) => minutesAfter({ links: listed(30) }, rests, newCount);
    expect([0, 9, 11, 19, 21, 30].map(after)).toEqual([30, 30, 15, 15, 10, 10]);
    expect(minutesAfter({}, rests)).toBe(30);
  });

  test("counts what is new in the hour of its date", () => {
    const source = { ...SOURCE, lastPolledAt: isoAt(NOON_MS - 4 * HOUR_MS) };
    const links = listed(3, (index) => (index === 2 ? null : NOON_MS - 2.5 * HOUR_MS));
    const { rhythm } = planPoll(source, { ...POLLED, links }, links, NOON_MS);
    expect(rhythm?.seen.map((count) => Math.round(count))).toEqual(
      Array.from({ length: 24 }, (_, hour) => ({ 9: 2, 11: 1 })[hour] ?? 0),
    );
  });

  test("is what its owner fixed, whatever the site asks for", () => {
    const pollHints = { ttlSeconds: 3_600, skipHours: [12, 13], skipDays: [6] };
    const fixed = { adaptive: false, intervalSeconds: 120 };
    expect(minutesAfter({ pollHints, freshSeconds: 3_600, links: listed(30) }, fixed, 30)).toBe(2);
  });

  test("follows the dates of the last days in its first list", () => {
    const first = { firstPolledAt: null, lastPolledAt: null };
    const hourly = listed(48, (index) => NOON_MS - (index + 0.5) * HOUR_MS);
    const busy = listed(300, (index) => NOON_MS - (index + 0.5) * (HOUR_MS / 8));
    const long = listed(720, (index) => NOON_MS - (index + 0.5) * HOUR_MS);
    const ahead = listed(348, (index) => NOON_MS - (index - 299.5) * HOUR_MS);
    const ancient = listed(30, (index) => NOON_MS - (400 + index) * 24 * HOUR_MS);
    const atOnce = listed(300, () => NOON_MS - 1_000);
    const withinMinutes = listed(300, (index) => NOON_MS - index * 1_000);
    const lists = [hourly, busy, long, ahead, ancient, atOnce, withinMinutes];
    const minutes = [14, 5, 12, 14, 30, 10, 10];
    expect(lists.map((links) => minutesAfter({ links }, first))).toEqual(minutes);
    expect(lists.map((links) => minutesAfter({ links }, first, links.length))).toEqual(minutes);
  });

  test.each<[string, Partial<Polled>, number]>([
    ["a ttl is waited for", { pollHints: { ttlSeconds: 1_200, skipHours: [], skipDays: [] } }, 20],
    [
      "of a ttl and a fresh reply the longer is",
      { pollHints: { ttlSeconds: 900, skipHours: [], skipDays: [] }, freshSeconds: 1_200 },
      20,
    ],
    ["a ttl of a day is not", { pollHints: { ttlSeconds: 86_400, skipHours: [], skipDays: [] } }, 30],
    ["a fresh reply is not asked for anew", { freshSeconds: 900 }, 15],
    ["one that is fresh for a year is", { freshSeconds: 31_536_000 }, 30],
    ["a reply that is fresh for a minute changes nothing", { freshSeconds: 60 }, 10],
    [
      "hours that are skipped: once an hour",
      { pollHints: { ttlSeconds: null, skipHours: [12, 13, 14], skipDays: [] } },
      60,
    ],
    [
      "the end of a skipped hour is waited for",
      { pollHints: { ttlSeconds: null, skipHours: [12], skipDays: [] } },
      60,
    ],
    [
      "a day that is skipped: once an hour",
      { pollHints: { ttlSeconds: null, skipHours: [], skipDays: [6] } },
      60,
    ],
    ["another day changes nothing", { pollHints: { ttlSeconds: null, skipHours: [], skipDays: [0] } }, 10],
  ])("of an adaptive source: %s", (_, polled, minutes) => expect(minutesAfter(polled)).toBe(minutes));

  test("ends with the skipped hour", () => {
    const pollHints = { ttlSeconds: null, skipHours: [12], skipDays: [] };
    expect(minutesAfter({ pollHints }, {}, 0, NOON_MS + 0.6 * HOUR_MS)).toBe(24);
    const both = { ...pollHints, skipHours: [12, 13] };
    expect(minutesAfter({ pollHints: both }, {}, 0, NOON_MS + 0.6 * HOUR_MS)).toBe(60);
  });
});
