import { isoAt } from "../shared/run.ts";

/** Where a source stands after a poll; a paused one is not polled, so this never says it. */
type PolledState = "active" | "failing" | "blocked";

export type NextPoll = { state: PolledState; nextPollAt: string; failures: number; lastError: string | null };

/** Why something failed, and how long its server wants to be left alone for, where it says. */
export type FailedTry = { reason: string; retryAfterMs?: number };

/** Failures in a row until a source is called failing; one alone is the weather of the web. */
const FAILURES_TO_FAIL = 3;
const POLL_WAIT_MS_MAX = 12 * 3_600_000;

/** How much longer than planned a wait may be, so that what was added together is not polled together for ever. */
const JITTER = 0.1;

/** After the nth attempt a link waits this long; after the last one it is given up. About two days in all. */
const LINK_WAITS_SECONDS = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400] as const;

/** A page that is not there may only be late, but not by days. */
const NOT_FOUND_ATTEMPTS_MAX = 4;

/** Page fetches of one link, the first one counted, before it is dead. */
export const LINK_ATTEMPTS_MAX = LINK_WAITS_SECONDS.length + 1;

/**
 * When a source is polled next and in which state it is after a poll: `failure` is null for one that went well.
 * Failures double the interval, up to 12 hours; a Retry-After can only make the wait longer. `random` is from 0 to 1.
 */
export function nextPoll(
  source: { intervalSeconds: number; failures: number },
  failure: FailedTry | null,
  nowMs: number,
  random: number,
): NextPoll {
  const failures = failure === null ? 0 : source.failures + 1;
  const intervalMs = source.intervalSeconds * 1_000;
  // A source that its owner polls once a day is not polled more often for failing.
  const backoffMs = Math.max(intervalMs, Math.min(intervalMs * 2 ** failures, POLL_WAIT_MS_MAX));
  const waitMs = Math.max(withJitter(backoffMs, random), failure?.retryAfterMs ?? 0);
  return {
    state: stateAfter(failure, failures),
    nextPollAt: isoAt(nowMs + waitMs),
    failures,
    lastError: failure?.reason ?? null,
  };
}

function stateAfter(failure: FailedTry | null, failures: number): PolledState {
  if (failure?.reason === "blocked") return "blocked";
  return failures >= FAILURES_TO_FAIL ? "failing" : "active";
}

/** When a link whose page could not be read is tried again, after so many attempts; null when it is to be given up. */
export function linkRetryAt(
  attempts: number,
  failure: FailedTry,
  nowMs: number,
  random: number,
): string | null {
  if (failure.reason === "not-found" && attempts >= NOT_FOUND_ATTEMPTS_MAX) return null;
  const waitSeconds = LINK_WAITS_SECONDS[attempts - 1];
  if (waitSeconds === undefined) return null;
  const waitMs = Math.max(withJitter(waitSeconds * 1_000, random), failure.retryAfterMs ?? 0);
  return isoAt(nowMs + waitMs);
}

function withJitter(waitMs: number, random: number): number {
  return Math.round(waitMs * (1 + JITTER * random));
}
