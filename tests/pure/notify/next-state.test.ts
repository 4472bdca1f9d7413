import { expect, test } from "vitest";
import type { Sent } from "../../../workers/notify/channels/channel.ts";
import { nextStateOf } from "../../../workers/notify/deliver/next-state.ts";

const NOON = { nowMs: Date.parse("2026-11-21T12:00:00.000Z"), random: 0 };
const SENT = {
  ...{ attemptedAt: "2026-11-21T11:59:59.000Z", durationMs: 1_000 },
  ...{ status: null, reply: null, movedTo: null },
};
const FAILED: Sent = { ...SENT, reason: "timeout", final: false, disableChannel: null, retryAfterMs: null };
const GONE = { reason: "gone", final: true, disableChannel: "gone" } as const;

test.each([
  ["a success ends it", { reason: null, final: true }, 1, "delivered", null],
  ["a failure waits for the first step", {}, 1, "pending", "2026-11-21T12:00:05.000Z"],
  ["a later one for a later step", {}, 5, "pending", "2026-11-21T17:00:00.000Z"],
  ["more time is granted", { retryAfterMs: 3_600_000 }, 1, "pending", "2026-11-21T13:00:00.000Z"],
  ["the eighth failure is the last", {}, 8, "dead", null],
  ["a 410 ends it at once", GONE, 1, "dead", null],
] as const)("%s", (_, given, attemptsMade, state, nextAttemptAt) => {
  expect(nextStateOf({ ...FAILED, ...given }, attemptsMade, NOON)).toMatchObject({ state, nextAttemptAt });
});

test("what disables the channel is passed on, after a success too", () => {
  expect(nextStateOf({ ...FAILED, ...GONE }, 1, NOON)).toMatchObject({ disableChannel: "gone" });
  const asked: Sent = { ...FAILED, reason: null, disableChannel: "asked-to" };
  expect(nextStateOf(asked, 1, NOON)).toMatchObject({ state: "delivered", disableChannel: "asked-to" });
});

test.each([
  ["as long as it asks for", 90_000, "2026-11-21T12:01:30.000Z"],
  ["a minute where it names no time", null, "2026-11-21T12:01:00.000Z"],
  ["an hour at most", 86_400_000, "2026-11-21T13:00:00.000Z"],
])("a host that throttles is left alone %s", (_, retryAfterMs, coolUntil) => {
  const throttled: Sent = { ...FAILED, reason: "throttled", retryAfterMs };
  expect(nextStateOf(throttled, 1, NOON)).toMatchObject({ coolUntil });
  expect(nextStateOf({ ...throttled, reason: "server-error" }, 1, NOON).coolUntil).toBe(null);
});
