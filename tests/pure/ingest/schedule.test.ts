import { describe, expect, test } from "vitest";
import {
  type FailedTry,
  isFeedTextDue,
  isSpent,
  LINK_ATTEMPTS_MAX,
  type LinkReason,
  nextPoll,
  nextTry,
} from "../../../workers/ingest/schedule.ts";

const NOON_MS = Date.parse("2026-11-21T12:00:00.000Z");
const HOUR_MS = 3_600_000;

function poll(
  failures: number,
  failure: FailedTry | null,
  intervalSeconds = 600,
  random = 0,
  adaptive = false,
) {
  const next = nextPoll({ intervalSeconds, adaptive, failures }, failure, NOON_MS, random);
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
    [
      "a list that robots.txt forbids is blocked",
      0,
      { reason: "robots" },
      ["blocked", 1, "2026-11-21T12:20:00"],
    ],
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

  test("an adaptive source with an hour's interval is polled again soon after a failure, and then less and less", () => {
    const after = (failures: number) => poll(failures, { reason: "timeout" }, 3_600, 0, true)[2];
    expect([0, 1, 2, 3].map(after)).toEqual([
      "2026-11-21T13:00:00",
      "2026-11-21T13:00:00",
      "2026-11-21T13:20:00",
      "2026-11-21T14:40:00",
    ]);
  });

  test("sources that were added together drift apart, and none is polled early", () => {
    expect(poll(0, null, 600, 0.5)).toEqual(["active", 0, "2026-11-21T12:10:30"]);
    expect(poll(0, null, 600, 1)).toEqual(["active", 0, "2026-11-21T12:11:00"]);
  });

  test("the reason is stored until a success", () => {
    const source = { intervalSeconds: 600, adaptive: false, failures: 0 };
    expect(nextPoll(source, { reason: "not-a-feed" }, NOON_MS, 0).lastError).toBe("not-a-feed");
    expect(nextPoll(source, null, NOON_MS, 0).lastError).toBeNull();
  });
});

function linkRetryAt(attempts: number, failure: { retryAfterMs?: number }, random = 0): string | undefined {
  const tries = { attempts, refusals: 0 };
  return nextTry(tries, { reason: "server-error", ...failure }, NOON_MS, random)?.nextAttemptAt;
}

/**
 * The minutes between the attempts of a link that fails for these reasons, the last of them again and again.
 */
function waitsAfter(...reasons: [LinkReason, ...LinkReason[]]): number[] {
  const waits: number[] = [];
  let refusals = 0;
  for (let attempts = 1; attempts < 100; attempts += 1) {
    const reason = reasons[attempts - 1] ?? reasons.at(-1) ?? reasons[0];
    const next = nextTry({ attempts, refusals }, { reason }, NOON_MS, 0);
    if (next === null) return waits;
    waits.push((Date.parse(next.nextAttemptAt) - NOON_MS) / 60_000);
    refusals = next.refusals;
  }
  throw new Error("it never ends");
}

describe("when a link is tried again", () => {
  test.each([
    [1, {}, "2026-11-21T12:01:00.000Z"],
    [7, {}, "2026-11-22T12:00:00.000Z"],
    [1, { retryAfterMs: HOUR_MS }, "2026-11-21T13:00:00.000Z"],
    [LINK_ATTEMPTS_MAX, {}, undefined],
    [LINK_ATTEMPTS_MAX, { retryAfterMs: HOUR_MS }, undefined],
    [100, {}, undefined],
  ])("after attempt %i, with %j: %s", (attempts, wish, expected) => {
    expect(linkRetryAt(attempts, wish)).toBe(expected);
  });

  test.each<LinkReason>([
    "timeout",
    "interrupted",
    "unreachable",
    "bad-certificate",
    "unresolvable",
    "resolver-failed",
    "robots-unavailable",
    "blocked",
    "throttled",
    "server-error",
    "crashed",
  ])("%s may pass: the waits grow over two days", (reason) =>
    expect(waitsAfter(reason)).toEqual([1, 5, 30, 120, 360, 720, 1_440]),
  );

  test.each<LinkReason>([
    "empty-page",
    "error-page",
    "login-page",
    "consent-page",
    "home-page",
    "listing-page",
    "media-without-text",
    "no-article-text",
    "not-html",
    "too-large",
    "gone",
    "redirect-loop",
    "too-many-redirects",
    "refused-url",
    "refused-address",
    "unexpected-status",
  ])("%s is a refusal: three attempts more over the day", (reason) =>
    expect(waitsAfter(reason)).toEqual([10, 120, 720]),
  );

  test("a missing page may only be late: it is also tried again after a minute", () => {
    expect(waitsAfter("not-found")).toEqual([1, 10, 120, 720]);
  });

  test("a refusal that follows failures of the site has its three attempts all the same", () => {
    expect(waitsAfter("timeout", "timeout", "timeout", "timeout", "timeout", "error-page")).toEqual([
      1, 5, 30, 120, 360, 10, 120, 720,
    ]);
  });

  test("failures of the site that follow refusals have all their attempts too, and no more", () => {
    expect(waitsAfter("error-page", "login-page", "not-html", "timeout")).toEqual([
      10, 120, 720, 1, 5, 30, 120, 360, 720, 1_440,
    ]);
  });

  test("crashes of the reader use up the attempts for failures, and none for refusals", () => {
    expect(isSpent({ attempts: LINK_ATTEMPTS_MAX, refusals: 0 })).toBe(false);
    expect(isSpent({ attempts: LINK_ATTEMPTS_MAX + 1, refusals: 0 })).toBe(true);
    expect(isSpent({ attempts: LINK_ATTEMPTS_MAX + 3, refusals: 3 })).toBe(false);
    expect(isSpent({ attempts: LINK_ATTEMPTS_MAX + 4, refusals: 3 })).toBe(true);
  });

  test.each<[LinkReason, number]>([
    ["not-found", 1],
    ["unreachable", 2],
    ["unresolvable", 2],
    ["resolver-failed", 2],
    ["timeout", 2],
    ["interrupted", 2],
    ["throttled", 2],
    ["server-error", 2],
    ["crashed", 2],
    ["blocked", 0],
    ["login-page", 0],
  ])("the feed's text takes a page's place after %s more than %i times", (reason, times) => {
    const isDue = (attempts: number) => isFeedTextDue({ attempts, refusals: 0 }, reason);
    expect([isDue(times), isDue(times + 1)]).toEqual([false, true]);
  });

  test("the links of one failed site do not all come back in the same second", () => {
    expect(linkRetryAt(3, {}, 0.5)).toBe("2026-11-21T12:31:30.000Z");
  });
});
