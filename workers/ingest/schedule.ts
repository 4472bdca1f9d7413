import { isoAt } from "../shared/run.ts";
import type { ExtractReason } from "./extract.ts";
import type { PageReason } from "./fetch-page.ts";
import type { VisitReason } from "./visit.ts";

/** The state of a source after a poll. A paused source is not polled, so `paused` is not among them. */
type PolledState = "active" | "failing" | "blocked" | "gone";

export type NextPoll = { state: PolledState; nextPollAt: string; failures: number; lastError: string | null };

/** Why an attempt failed, and for how long its server asks for no requests (Retry-After). */
export type FailedTry = { reason: string; retryAfterMs?: number };

/** Failures in a row before a source is `failing`. A single failure is common and passes. */
const FAILURES_TO_FAIL = 3;
const POLL_WAIT_MS_MAX = 12 * 3_600_000;
/**
 * Base of an adaptive source's backoff: a quiet source with a long interval is not put off by twice as long
 * after its first failure.
 */
const ADAPTIVE_BACKOFF_MS = 600_000;
/** That of a source whose stored one is damaged. */
const INTERVAL_SECONDS = 600;

/** Maximum jitter as a share of the wait, so that sources added together are not always polled together. */
const JITTER = 0.1;

/** Why a page gave no article. */
export type LinkReason = PageReason | ExtractReason | VisitReason | "crashed";

/** How many attempts a link has had, including this one, and how many of the earlier ones were refusals. */
export type LinkTries = { attempts: number; refusals: number };

/** Temporary failures. A block is one of them: it often concerns the whole site for some minutes. */
const PASSING: ReadonlySet<LinkReason> = new Set([
  "unreachable",
  "bad-certificate",
  "unresolvable",
  "resolver-failed",
  "timeout",
  "interrupted",
  "blocked",
  "throttled",
  "server-error",
  "robots-unavailable",
  "crashed",
] as const);

/** Wait after the nth temporary failure. After the last one the link is given up. About two days in all. */
const PASSING_WAITS_SECONDS: readonly number[] = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400];

/** Wait after the nth refusal (any other reason): the site may answer differently later in the day. */
const REFUSAL_WAITS_SECONDS: readonly number[] = [600, 7_200, 43_200];

/** One extra, quick attempt after a 404: a feed often lists a story before the page or its caches have it. */
const NOT_FOUND_WAITS_SECONDS: readonly number[] = [60, ...REFUSAL_WAITS_SECONDS];

/** Page fetches of one link, the first one counted and refusals not, before it is dead. */
export const LINK_ATTEMPTS_MAX = PASSING_WAITS_SECONDS.length + 1;

/**
 * The next poll and the state of a source after a poll; `failure` is null after a success. Each failure
 * doubles the interval, up to 12 hours; for an adaptive source the doubling starts at ten minutes or less. A
 * Retry-After can only lengthen the wait. `random` is from 0 to 1.
 */
export function nextPoll(
  source: { intervalSeconds: number; adaptive: boolean; failures: number },
  failure: FailedTry | null,
  nowMs: number,
  random: number,
): NextPoll {
  const failures = failure === null ? 0 : numberOr(source.failures, 0) + 1;
  const intervalMs = numberOr(source.intervalSeconds, INTERVAL_SECONDS) * 1_000;
  // A failing source is never polled more often than its interval, even if that exceeds the maximum backoff.
  const firstMs = source.adaptive ? Math.min(intervalMs, ADAPTIVE_BACKOFF_MS) : intervalMs;
  const backoffMs = Math.max(intervalMs, Math.min(firstMs * 2 ** failures, POLL_WAIT_MS_MAX));
  const waitMs = Math.max(withJitter(backoffMs, random), failure?.retryAfterMs ?? 0);
  return {
    state: stateAfter(failure, failures),
    nextPollAt: isoAt(nowMs + waitMs),
    failures,
    lastError: failure?.reason ?? null,
  };
}

/** A stored number, or another where it is damaged: no time could be computed with it. */
function numberOr(stored: number, otherwise: number): number {
  return Number.isFinite(stored) ? stored : otherwise;
}

function stateAfter(failure: FailedTry | null, failures: number): PolledState {
  if (failure?.reason === "blocked" || failure?.reason === "robots") return "blocked";
  return failures >= FAILURES_TO_FAIL ? "failing" : "active";
}

/**
 * When a link whose page gave no article is tried again, and its new number of refusals; null when it is
 * given up. Refusals and temporary failures are counted apart: neither uses up the attempts of the other.
 */
export function nextTry(
  tries: LinkTries,
  failure: { reason: LinkReason; retryAfterMs?: number },
  nowMs: number,
  random: number,
): { nextAttemptAt: string; refusals: number } | null {
  const isPassing = PASSING.has(failure.reason);
  const refusals = tries.refusals + (isPassing ? 0 : 1);
  const waitSeconds = isPassing
    ? PASSING_WAITS_SECONDS[tries.attempts - refusals - 1]
    : refusalWaits(failure.reason)[refusals - 1];
  if (waitSeconds === undefined) return null;
  const waitMs = Math.max(withJitter(waitSeconds * 1_000, random), failure.retryAfterMs ?? 0);
  return { nextAttemptAt: isoAt(nowMs + waitMs), refusals };
}

/**
 * Whether the feed's text is stored in place of a page that gave no article: at once for most reasons; for
 * those of the table below, which often pass within minutes, only after more failed attempts.
 *
 * @example isFeedTextDue({ attempts: 1, refusals: 0 }, "timeout") // false
 */
export function isFeedTextDue({ attempts }: LinkTries, reason: LinkReason): boolean {
  return attempts > (ATTEMPTS_BEFORE_FEED_TEXT.get(reason) ?? 0);
}

/**
 * Failed attempts before the feed's text is used; 0 for other reasons. A 404 gets one more attempt, because a
 * feed often lists a page a minute before every cache has it.
 */
const ATTEMPTS_BEFORE_FEED_TEXT: ReadonlyMap<LinkReason, number> = new Map([
  ["not-found", 1],
  ["unreachable", 2],
  ["unresolvable", 2],
  ["resolver-failed", 2],
  ["timeout", 2],
  ["interrupted", 2],
  ["throttled", 2],
  ["server-error", 2],
  ["crashed", 2],
] as const);

function refusalWaits(reason: LinkReason): readonly number[] {
  return reason === "not-found" ? NOT_FOUND_WAITS_SECONDS : REFUSAL_WAITS_SECONDS;
}

/** Whether the attempts of a link whose reader crashed each time are used up. */
export function isSpent({ attempts, refusals }: LinkTries): boolean {
  return attempts - refusals > LINK_ATTEMPTS_MAX;
}

function withJitter(waitMs: number, random: number): number {
  return Math.round(waitMs * (1 + JITTER * random));
}
