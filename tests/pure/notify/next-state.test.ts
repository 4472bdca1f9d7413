import { expect, test } from "vitest";
import type { Sent } from "../../../workers/notify/channels/channel.ts";
import { nextStateOf } from "../../../workers/notify/deliver/next-state.ts";

const NOON = { nowMs: Date.parse("2026-11-21T12:00:00.000Z"), random: 0 };
const SENT = {
  ...{ attemptedAt: "2026-11-21T11:59:59.000Z", durationMs: 1_000 },
  ...{ status: null, reply: null, movedTo: null },
};
const WELL = { failures: 0, failingSince: null, failingLevel: 0 };
const FAILED: Sent = { ...SENT, reason: "timeout", final: false, disableChannel: null, retryAfterMs: null };
const GONE = { reason: "gone", final: true, disableChannel: "gone" } as const;

test.each([
  ["a success ends it", { reason: null, final: true }, 1, "delivered", null],
  ["a failure waits for the first step", {}, 1, "pending", "2026-11-21T12:00:05.000Z"],
  ["a later one for a later step", {}, 5, "pending", "2026-11-21T17:00:00.000Z"],
  ["more time is granted", { retryAfterMs: 3_600_000 }, 1, "pending", "2026-11-21T13:00:00.000Z"],
  ["the twelfth failure is the last", {}, 12, "dead", null],
  ["a 410 ends it at once", GONE, 1, "dead", null],
] as const)("%s", (_, given, attemptsMade, state, nextAttemptAt) => {
  expect(nextStateOf({ ...FAILED, ...given }, attemptsMade, WELL, NOON)).toMatchObject({
    state,
    nextAttemptAt,
  });
});

test("what disables the channel is passed on, after a success too", () => {
  expect(nextStateOf({ ...FAILED, ...GONE }, 1, WELL, NOON)).toMatchObject({ disableChannel: "gone" });
  const asked: Sent = { ...FAILED, reason: null, disableChannel: "asked-to" };
  expect(nextStateOf(asked, 1, WELL, NOON)).toMatchObject({
    state: "delivered",
    disableChannel: "asked-to",
  });
});

test.each([
  ["as long as it asks for", 90_000, "2026-11-21T12:01:30.000Z"],
  ["a minute where it names no time", null, "2026-11-21T12:01:00.000Z"],
  ["an hour at most", 86_400_000, "2026-11-21T13:00:00.000Z"],
])("a host that throttles gets no requests %s", (_, retryAfterMs, coolUntil) => {
  const throttled: Sent = { ...FAILED, reason: "throttled", retryAfterMs };
  expect(nextStateOf(throttled, 1, WELL, NOON)).toMatchObject({ coolUntil });
  expect(nextStateOf({ ...throttled, reason: "server-error" }, 1, WELL, NOON).coolUntil).toBe(null);
});

test("the channels of a host that throttled do not all resume at the same moment", () => {
  const throttled: Sent = { ...FAILED, reason: "throttled", retryAfterMs: 100_000 };
  const { coolUntil } = nextStateOf(throttled, 1, WELL, { ...NOON, random: 0.5 });
  expect(coolUntil).toBe("2026-11-21T12:01:50.000Z");
});

test("a chat's new id is passed on, and so is the reason of a receiver that is gone after long failures", () => {
  expect(nextStateOf({ ...FAILED, movedTo: "-100999" }, 1, WELL, NOON).movedTo).toBe("-100999");
  const failing = { failures: 40, failingSince: "2026-11-01T12:00:00.000Z", failingLevel: 100 };
  expect(nextStateOf({ ...FAILED, ...GONE }, 1, failing, NOON).disableChannel).toBe("gone");
});

test.each([
  ["after five days and a whole schedule", 11, "2026-11-16T12:00:00.000Z", "failing"],
  ["not after less than five days", 40, "2026-11-16T12:00:01.000Z", null],
  ["not while it was hardly tried", 10, "2026-11-01T12:00:00.000Z", null],
] as const)("a channel without a success is disabled %s", (_, failures, failingSince, disableChannel) => {
  const failing = { failures, failingSince, failingLevel: 100 };
  expect(nextStateOf(FAILED, 3, failing, NOON)).toMatchObject({ state: "pending", disableChannel });
  const delivered: Sent = { ...FAILED, reason: null };
  expect(nextStateOf(delivered, 3, failing, NOON).disableChannel).toBeNull();
});

test.each([
  ["at half of its schedule", 6, 0, 50],
  ["at nine tenths", 11, 50, 90],
  ["at its end", 12, 90, 100],
  ["once for each of these", 7, 50, 0],
  ["not before", 5, 0, 0],
  ["once more where it was enabled again meanwhile", 6, 1, 50],
] as const)("the owner of a failing channel is notified %s", (_, attemptsMade, failingLevel, level) => {
  expect(nextStateOf(FAILED, attemptsMade, { ...WELL, failingLevel }, NOON).level).toBe(level);
});

test("a message that is refused for good causes no notice about its channel", () => {
  expect(nextStateOf({ ...FAILED, final: true }, 12, WELL, NOON).level).toBe(0);
});
