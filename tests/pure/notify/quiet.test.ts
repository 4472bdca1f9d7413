import { describe, expect, test } from "vitest";
import { quietReason } from "../../../workers/notify/match/quiet.ts";

const SEEN = "2026-11-21T12:00:00.000Z";
const WEEK = 168;

describe("a subscription for articles of at most a week", () => {
  test.each([
    ["is told of an article of today", "2026-11-21T08:00:00.000Z", false, null],
    ["and of one that is a week old to the millisecond", "2026-11-14T12:00:00.000Z", false, null],
    ["not of an older one", "2026-11-14T11:59:59.999Z", false, "too-old"],
    ["is told of one whose date is still to come", "2026-11-22T12:00:00.000Z", false, null],
    ["is told of today's in the first poll of its source", "2026-11-21T08:00:00.000Z", true, null],
    ["is told of one without a date", null, false, null],
    ["not of one without a date that came with the first poll", null, true, "first-poll"],
  ] as const)("%s", (_, publishedAt, isOfFirstPoll, reason) => {
    expect(quietReason(WEEK, { publishedAt, firstSeenAt: SEEN }, isOfFirstPoll)).toBe(reason);
  });
});

test("a subscription for any age is never quiet", () => {
  for (const publishedAt of ["1999-01-01T00:00:00.000Z", null])
    expect(quietReason(null, { publishedAt, firstSeenAt: SEEN }, true)).toBeNull();
});
