import { expect, test } from "vitest";
import { type DigestSchedule, digestDueAt, readDigest } from "../../../../workers/shared/pace/digest-time.ts";
import type { QuietHours } from "../../../../workers/shared/pace/quiet-hours.ts";

const HA_NOI = "Asia/Ho_Chi_Minh";
const BERLIN = "Europe/Berlin";
const day = (at: string, timeZone = HA_NOI): DigestSchedule => ({ every: "day", at, timeZone });
const NIGHT: QuietHours = { from: "22:00", to: "06:30", timeZone: HA_NOI };

test.each<[string, DigestSchedule, QuietHours | null, string, string]>([
  ["later today", day("08:00"), null, "2026-11-21T00:59:00Z", "2026-11-21T01:00:10Z"],
  ["tomorrow", day("08:00"), null, "2026-11-21T01:00:00Z", "2026-11-22T01:00:10Z"],
  ["at midnight", day("00:00"), null, "2026-11-21T16:00:00Z", "2026-11-21T17:00:10Z"],
  ["a time that is leapt over", day("02:30", BERLIN), null, "2026-03-28T12:00:00Z", "2026-03-29T01:00:10Z"],
  ["a time that is shown twice", day("02:30", BERLIN), null, "2026-10-24T12:00:00Z", "2026-10-25T00:30:10Z"],
  ["between its two", day("02:30", BERLIN), null, "2026-10-25T00:45:00Z", "2026-10-26T01:30:10Z"],
  [
    "next Monday",
    { every: "week", weekday: "mon", at: "07:00", timeZone: HA_NOI },
    null,
    "2026-11-23T00:30:00Z",
    "2026-11-30T00:00:10Z",
  ],
  [
    "so many minutes later",
    { every: "minutes", minutes: 30 },
    null,
    "2026-11-21T12:00:00Z",
    "2026-11-21T12:30:10Z",
  ],
  [
    "not in quiet hours",
    { every: "minutes", minutes: 30 },
    NIGHT,
    "2026-11-21T14:45:00Z",
    "2026-11-21T23:30:00Z",
  ],
])("a digest is due %s", (_, schedule, quietHours, now, due) => {
  const dueMs = digestDueAt(schedule, { nowMs: Date.parse(now), random: 0, quietHours });
  expect(new Date(dueMs).toISOString()).toBe(new Date(due).toISOString());
});

test("digests of one time are spread over five minutes, and none is due exactly on the hour", () => {
  const hourMs = Date.parse("2026-11-21T01:00:00Z");
  const laterMs = [0, 0.25, 0.5, 0.999].map(
    (random) => digestDueAt(day("08:00"), { nowMs: hourMs - 1, random, quietHours: null }) - hourMs,
  );
  expect(laterMs).toEqual([10_000, 82_500, 155_000, 299_710]);
});

test("the digest of every minute is spread over six seconds", () => {
  const schedule: DigestSchedule = { every: "minutes", minutes: 1 };
  expect(digestDueAt(schedule, { nowMs: 0, random: 0.999, quietHours: null })).toBe(66_000);
});

test.each([
  ["none at all", 0],
  ["fewer than none", -5],
  ["more than those of a day", 1_441],
  ["so many that there is no such time", 1e300],
  ["no number", "soon"],
])("a stored digest of minutes is damaged where they are %s", (_, minutes) => {
  expect(readDigest(JSON.stringify({ every: "minutes", minutes }))).toBeNull();
  expect(readDigest('{"every":"minutes","minutes":1440}')).toEqual({ every: "minutes", minutes: 1_440 });
});
