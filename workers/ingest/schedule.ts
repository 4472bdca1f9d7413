import { isoAt } from "../shared/run.ts";
import type { ExtractReason } from "./extract.ts";
import type { PageReason } from "./fetch-page.ts";
import type { VisitReason } from "./visit.ts";

/** Where a source stands after a poll; a paused one is not polled, so this never says it. */
type PolledState = "active" | "failing" | "blocked";

export type NextPoll = { state: PolledState; nextPollAt: string; failures: number; lastError: string | null };

/** Why an attempt failed, and for how long its server asks for no requests (Retry-After). */
export type FailedTry = { reason: string; retryAfterMs?: number };

/** Failures in a row until a source is called failing; one alone is the weather of the web. */
const FAILURES_TO_FAIL = 3;
const POLL_WAIT_MS_MAX = 12 * 3_600_000;

/**
 * How much longer than planned a wait may be, so that what was added together is not polled together for
 * ever.
 */
const JITTER = 0.1;

/** Why a page gave no article. */
export type LinkReason = PageReason | ExtractReason | VisitReason | "crashed";

/**
 * How many attempts a link had, this one included, and how many of those before it were refusals.
 */
export type LinkTries = { attempts: number; refusals: number };

/** Reasons that pass by themselves. A block is one of those: it is often the whole site's, for minutes. */
const PASSING: ReadonlySet<LinkReason> = new Set([
  "unreachable",
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

/**
 * After the nth failure that may pass, a link waits this long; after the last one it is given up. Two days in
 * all.
 */
const PASSING_WAITS_SECONDS: readonly number[] = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400];

/**
 * After the nth refusal, any other reason: what the site answers now, it may answer otherwise within the day.
 */
const REFUSAL_WAITS_SECONDS: readonly number[] = [600, 7_200, 43_200];

/**
 * A feed often lists a story before its page, or every cache in front of it, has it: one quick attempt more.
 */
const NOT_FOUND_WAITS_SECONDS: readonly number[] = [60, ...REFUSAL_WAITS_SECONDS];

/** Page fetches of one link, the first one counted and refusals not, before it is dead. */
export const LINK_ATTEMPTS_MAX = PASSING_WAITS_SECONDS.length + 1;

/**
 * When a source is polled next and in which state it is after a poll: `failure` is null for one that went
 * well. Failures double the interval, up to 12 hours; a Retry-After can only make the wait longer. `random`
 * is from 0 to 1.
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
  if (failure?.reason === "blocked" || failure?.reason === "robots") return "blocked";
  return failures >= FAILURES_TO_FAIL ? "failing" : "active";
}

/**
 * When a link whose page gave no article is tried again, and how many refusals it then has; null when it is
 * to be given up. Refusals and failures that may pass are counted apart: neither uses up the attempts of the
 * other.
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
 * Whether the text of its feed stands for a page that gave no article: at once where the site answered and
 * refused; where it may be a fault of minutes, after the attempts of the first minutes.
 */
export function isFeedTextDue({ attempts }: LinkTries, reason: LinkReason): boolean {
  return attempts > (ATTEMPTS_BEFORE_FEED_TEXT.get(reason) ?? 0);
}

/** Reasons that are not listed: none. A page is often listed a minute before it, or each cache, has it. */
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

/** Whether a link that ended its reader each time has no attempt left for this one. */
export function isSpent({ attempts, refusals }: LinkTries): boolean {
  return attempts - refusals > LINK_ATTEMPTS_MAX;
}

function withJitter(waitMs: number, random: number): number {
  return Math.round(waitMs * (1 + JITTER * random));
}
