import { and, eq, lte, ne, not, or, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import type { Source } from "./sources.ts";
import { hostIn } from "./sql/host-in.ts";
import { CLOCK_SLACK_MS, isUnclaimed } from "./sql/lease.ts";

/**
 * Milliseconds; enough for a poll and the reading of what it found. After a crash it is polled again when
 * this is over.
 */
const POLL_LEASE_MS = 180_000;

/** A source that did not answer in time at its last poll is slow. */
export type Lane = "quick" | "slow";

/**
 * Claims due sources of a lane, the longest overdue first, without suspects. A claimed source is not claimed
 * again until its lease ends, and neither are others of its host: a few of them are claimed together and
 * polled one after the other.
 */
export async function dueSources(run: Run, lane: Lane, limit: number): Promise<Source[]> {
  const now = isoAt(run.now());
  const isDue = and(
    isPolled(),
    or(isFromAhead(run), and(lte(sources.nextPollAt, now), not(isSuspect(run)))),
    unclaimed(run),
    sql`coalesce(${sources.lastError} in ('timeout', 'unreachable'), false) = ${lane === "slow"}`,
  );
  const due = sql`(
    with waiting as materialized (
      select id, next_poll_at, ${hostIn(sources.url)} as host, ${isDue} as is_due, not ${unclaimed(run)} as is_held
      from sources where ${isDue} or not ${unclaimed(run)}),
    ranked as (
      select id, next_poll_at, host, is_due, max(is_held) over (partition by host) as is_busy,
        row_number() over (partition by host, is_due order by next_poll_at) as place
      from waiting)
    select id from ranked where is_due and not is_busy and place <= ${OF_HOST_MAX}
      and not exists (select 1 from hosts where hosts.host = ranked.host and rest_until > ${now})
    order by next_poll_at limit ${limit})`;
  return claim(run, sql`${sources.id} in ${due}`);
}

/**
 * Maximum polls of one host in one invocation; with the pauses between them they fit into the lease of the
 * last one.
 */
const OF_HOST_MAX = 4;

/** A due source whose last poller ended without writing an outcome, or null. It has to be polled alone. */
export async function findSuspectSource(run: Run): Promise<Source | null> {
  const isDue = and(isPolled(), lte(sources.nextPollAt, isoAt(run.now())));
  const [suspect] = await run.db
    .select()
    .from(sources)
    .where(and(isSuspect(run), isDue))
    .limit(1);
  return suspect ?? null;
}

/**
 * Claims a suspect and records this failure beforehand: a list that ends its poller each time is thus polled
 * less and less. The poll's own outcome replaces the record. Returns the source as it was; null where another
 * invocation was quicker.
 */
export async function claimSuspectSource(
  run: Run,
  suspect: Source,
  failed: Partial<Source>,
): Promise<Source | null> {
  const claimedUntil = isoAt(run.now() + POLL_LEASE_MS);
  // If the clock is ahead now and the poller ends again, this time shows it later.
  const lastPolledAt = isoAt(run.now());
  const isStillOne = and(
    eq(sources.id, suspect.id),
    ne(sources.state, "paused"),
    eq(sources.claimedUntil, suspect.claimedUntil ?? ""),
  );
  const claimed = await run.db
    .update(sources)
    .set({ ...failed, claimedUntil, lastPolledAt })
    .where(isStillOne)
    .returning({ id: sources.id });
  return claimed.length === 0 ? null : { ...suspect, claimedUntil };
}

/** Whether it is polled at all: not while it is paused, and no more once it was gone at several polls. */
function isPolled() {
  return sql`(${sources.state} <> 'paused' and not (${sources.state} = 'gone' and ${sources.failures} >= ${GONE_POLLS_MAX}))`;
}

/** A server may say by mistake that a list is gone: it is believed when it says so on as many days. */
const GONE_POLLS_MAX = 3;

/** Whether its lease has ended without an outcome of its poll being written. */
function isSuspect(run: Run) {
  return sql`coalesce(${sources.claimedUntil} < ${isoAt(run.now())}, false)`;
}

/** Claims one source, due or not. Null where it is unknown or being polled. */
export async function claimSource(run: Run, id: number): Promise<Source | null> {
  const [source] = await claim(run, and(eq(sources.id, id), unclaimed(run)));
  return source ?? null;
}

function claim(run: Run, which: SQL | undefined): Promise<Source[]> {
  const claimedUntil = isoAt(run.now() + POLL_LEASE_MS);
  return run.db.update(sources).set({ claimedUntil }).where(which).returning();
}

function unclaimed(run: Run) {
  return isUnclaimed(sources.claimedUntil, { nowMs: run.now(), leaseMs: POLL_LEASE_MS });
}

/**
 * Whether its last poll or its creation is in the future: the clock was ahead then, and its next poll is too
 * late.
 */
function isFromAhead(run: Run) {
  return sql`coalesce(${sources.lastPolledAt}, ${sources.createdAt}) > ${isoAt(run.now() + CLOCK_SLACK_MS)}`;
}

/**
 * By how much the clock was ahead when these sources were polled last, in milliseconds; 0 where it was not.
 *
 * @example clockWasAheadMs([], 0) // 0
 */
export function clockWasAheadMs(polled: readonly Source[], nowMs: number): number {
  const aheadMs = polled.map(({ lastPolledAt, createdAt }) => Date.parse(lastPolledAt ?? createdAt) - nowMs);
  return Math.max(0, ...aheadMs.filter((ms) => ms > CLOCK_SLACK_MS));
}
