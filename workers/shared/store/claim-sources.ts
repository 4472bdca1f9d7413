import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { sources } from "../schema/sources.ts";
import { BEGUN, isAbandoned, isFree, isHeld, takePollLease } from "./poll-leases.ts";
import type { Source } from "./sources.ts";
import { hostIn } from "./sql/host-in.ts";
import { CLOCK_SLACK_MS } from "./sql/lease.ts";
import { isResting } from "./sql/rest.ts";

/** A source that did not answer in time at its last poll is slow. */
export type Lane = "quick" | "slow";

/**
 * Claims due sources, at most so many of each lane, the longest overdue first, without suspects. A claimed
 * source is not claimed again until its lease ends, and neither are others of its host: a few of them are
 * claimed together and polled one after the other. All of them are one lease, which is one row written. The
 * rows of all sources are read once: an index of due times would cost each poll one more row written.
 */
export async function dueSources(run: Run, most: Record<Lane, number>): Promise<Record<Lane, Source[]>> {
  const now = isoAt(run.now());
  const isDue = sql`(${isFromAhead(run)} or (next_poll_at <= ${now}
    and id not in (select id from begun where ${isAbandoned(run, sql`until`)})))`;
  const chosen = sql`
    with busy as materialized (select ${hostIn(sql`url`)} as host from begun where ${isHeld(run, sql`until`)}),
    due as materialized (
      select id, poll_lease, next_poll_at, ${hostIn(sql`url`)} as host, ${IS_SLOW} as is_slow
      from ${sources} where ${isPolled()} and ${isDue}),
    of_host as (
      select *, row_number() over host_due as place, first_value(is_slow) over host_due as host_is_slow
      from due where host not in (select host from busy)
      window host_due as (partition by host order by next_poll_at)),
    allowed as (
      select *, row_number() over (partition by is_slow order by next_poll_at) as turn from of_host
      where place <= ${OF_HOST_MAX} and is_slow = host_is_slow
        and not exists (select 1 from hosts where hosts.host = of_host.host and ${isResting(sql`rest_until`, run.now())}))
    select id, poll_lease from allowed where turn <= case when is_slow then ${most.slow} else ${most.quick} end`;
  const claimed = await claim(run, chosen);
  const laneOf = ({ lastError }: Source): Lane => (SLOW.has(lastError) ? "slow" : "quick");
  const { quick = [], slow = [] } = Object.groupBy(claimed, laneOf);
  return { quick, slow };
}

const SLOW: ReadonlySet<string | null> = new Set(["timeout", "unreachable"]);
const IS_SLOW = sql`coalesce(last_error in ('timeout', 'unreachable'), false)`;

/**
 * Maximum polls of one host in one invocation; with the pauses between them they fit into the lease of the
 * last one.
 */
const OF_HOST_MAX = 4;

/** A due source whose last poller ended without writing an outcome, or null. It has to be polled alone. */
export async function findSuspectSource(run: Run): Promise<Source | null> {
  const [suspect] = await run.db
    .select()
    .from(sources)
    .where(sql`${sources.id} in (
      select begun.id from (${BEGUN}) as begun cross join ${sources} as of on of.id = begun.id
      where ${isAbandoned(run, sql`until`)} and ${isPolled(sql`of.`)} and of.next_poll_at <= ${isoAt(run.now())}
      limit 1)`);
  return suspect ?? null;
}

/**
 * Claims a suspect and records this failure beforehand: a list that ends its poller each time is thus polled
 * less and less. The poll's own outcome replaces the record. Returns the source as it was, with its next poll
 * as recorded; null where another invocation was quicker.
 */
export async function claimSuspectSource(
  run: Run,
  suspect: Source,
  failed: Partial<Source>,
): Promise<Source | null> {
  // If the clock is ahead now and the poller ends again, this time shows it later.
  const lastPolledAt = isoAt(run.now());
  const isStillOne = and(
    eq(sources.id, suspect.id),
    ne(sources.state, "paused"),
    eq(sources.pollLease, suspect.pollLease),
    isFree(run, sql`${sources.id}`),
  );
  const noted = run.db
    .update(sources)
    .set({ ...failed, lastPolledAt })
    .where(isStillOne);
  // `changes()` counts the rows of the statement before.
  const chosen = sql`select id, poll_lease from ${sources} where id = ${suspect.id} and changes() > 0`;
  const [, [lease]] = await run.db.batch([noted, takePollLease(run, chosen)]);
  const { nextPollAt = suspect.nextPollAt } = failed;
  return lease === undefined ? null : { ...suspect, nextPollAt, pollLease: lease.number };
}

/** Whether it is polled at all: not while it is paused, and no more once it was gone at several polls. */
function isPolled(of: SQL = sql``): SQL {
  return sql`(${of}state <> 'paused' and not (${of}state = 'gone' and ${of}failures >= ${GONE_POLLS_MAX}))`;
}

/** A server may say by mistake that a list is gone: it is believed when it says so on as many days. */
const GONE_POLLS_MAX = 3;

/** Claims one source, due or not. Null where it is unknown or being polled. */
export async function claimSource(run: Run, id: number): Promise<Source | null> {
  const free = isFree(run, sql`id`, sql`begun`);
  const [source] = await claim(run, sql`select id, poll_lease from ${sources} where id = ${id} and ${free}`);
  return source ?? null;
}

/** Longest overdue first. */
async function claim(run: Run, chosen: SQL): Promise<Source[]> {
  const [lease] = await takePollLease(run, chosen);
  if (lease === undefined) return [];
  const claimed = await run.db
    .select()
    .from(sources)
    .where(sql`${sources.id} in (select value from json_each(${JSON.stringify(lease.sourceIds)}))`)
    .orderBy(sources.nextPollAt);
  return claimed.map((source) => ({ ...source, pollLease: lease.number }));
}

/**
 * Whether its last poll or its creation is in the future: the clock was ahead then, and its next poll is too
 * late. Where a damaged value is no time at all, the source is due at once; the outcome of that poll replaces
 * the value.
 */
function isFromAhead(run: Run) {
  return sql`(coalesce(last_polled_at, created_at) > ${isoAt(run.now() + CLOCK_SLACK_MS)}
    or typeof(next_poll_at) = 'text' and julianday(next_poll_at) is null)`;
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
