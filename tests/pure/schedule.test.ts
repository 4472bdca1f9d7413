import { describe, expect, test } from "vitest";
import { type FailedTry, LINK_ATTEMPTS_MAX, linkRetryAt, nextPoll } from "../../workers/ingest/schedule.ts";

const NOON_MS = Date.parse("2026-11-21T12:00:00.000Z");
const HOUR_MS = 3_600_000;

function poll(failures: number, failure: FailedTry | null, intervalSeconds = 600, random = 0) {
  const next = nextPoll({ intervalSeconds, failures }, failure, NOON_MS, random);
  return [next.state, next.failures, next.nextPollAt.slice(0, 19)];
}

describe("when a source is polled next", () => {
  test.each<[string, number, FailedTry | null, [string, number, string]]>([
    ["a success comes back after the interval", 0, null, ["active", 0, "2026-11-21T12:10:00"]],
    ["a success ends all that went wrong before", 9, null, ["active", 0, "2026-11-21T12:10:00"]],
    ["one failure doubles the wait", 0, { reason: "timeout" }, ["active", 1, "2026-11-21T12:20:00"]],
    ["a second one doubles it again", 1, { reason: "timeout" }, ["active", 2, "2026-11-21T12:40:00"]],
    ["with the third the source is failing", 2, { reason: "gone" }, ["failing", 3, "2026-11-21T13:20:00"]],
    ["no wait is longer than 12 hours", 40, { reason: "gone" }, ["failing", 41, "2026-11-22T00:00:00"]],
    ["a block is known at once", 0, { reason: "blocked" }, ["blocked", 1, "2026-11-21T12:20:00"]],
    [
      "after a block, another failure is judged by its count",
      1,
      { reason: "timeout" },
      ["active", 2, "2026-11-21T12:40:00"],
    ],
    [
      "Retry-After is obeyed",
      0,
      { reason: "throttled", retryAfterMs: 2 * HOUR_MS },
      ["active", 1, "2026-11-21T14:00:00"],
    ],
    [
      "Retry-After never shortens the wait",
      0,
      { reason: "throttled", retryAfterMs: 1 },
      ["active", 1, "2026-11-21T12:20:00"],
    ],
  ])("%s", (_, failures, failure, expected) => expect(poll(failures, failure)).toEqual(expected));

  test("a source that is polled once a day is not polled more often when it fails", () => {
    expect(poll(3, { reason: "timeout" }, 86_400)).toEqual(["failing", 4, "2026-11-22T12:00:00"]);
  });

  test("sources that were added together drift apart, and none is polled early", () => {
    expect(poll(0, null, 600, 0.5)).toEqual(["active", 0, "2026-11-21T12:10:30"]);
    expect(poll(0, null, 600, 1)).toEqual(["active", 0, "2026-11-21T12:11:00"]);
  });

  test("the reason is remembered until a success", () => {
    const source = { intervalSeconds: 600, failures: 0 };
    expect(nextPoll(source, { reason: "not-a-feed" }, NOON_MS, 0).lastError).toBe("not-a-feed");
    expect(nextPoll(source, null, NOON_MS, 0).lastError).toBeNull();
  });
});

describe("when a link is tried again", () => {
  test.each([
    [1, {}, "2026-11-21T12:01:00.000Z"],
    [2, {}, "2026-11-21T12:05:00.000Z"],
    [7, {}, "2026-11-22T12:00:00.000Z"],
    [1, { retryAfterMs: HOUR_MS }, "2026-11-21T13:00:00.000Z"],
    [LINK_ATTEMPTS_MAX, {}, null],
    [LINK_ATTEMPTS_MAX, { retryAfterMs: HOUR_MS }, null],
    [100, {}, null],
  ])("after attempt %i, with %j: %s", (attempts, wish, expected) => {
    expect(linkRetryAt(attempts, { reason: "server-error", ...wish }, NOON_MS, 0)).toBe(expected);
  });

  test("a page that is not there may be late, by minutes and not by days", () => {
    const retry = (attempts: number) => linkRetryAt(attempts, { reason: "not-found" }, NOON_MS, 0);
    expect([1, 2, 3, 4].map(retry)).toEqual([
      expect.any(String),
      expect.any(String),
      "2026-11-21T12:30:00.000Z",
      null,
    ]);
  });

  test("the links of one failed site do not all come back in the same second", () => {
    expect(linkRetryAt(3, { reason: "timeout" }, NOON_MS, 0.5)).toBe("2026-11-21T12:31:30.000Z");
  });
});
