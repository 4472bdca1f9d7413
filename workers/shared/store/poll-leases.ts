import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { pollLeases } from "../schema/poll-leases.ts";
import { sources } from "../schema/sources.ts";
import { CLOCK_SLACK_MS } from "./sql/lease.ts";
import { whole } from "./sql/whole-json.ts";

/**
 * Milliseconds; enough for a poll and the reading of what it found. After a crash it is polled again when
 * this is over.
 */
export const POLL_LEASE_MS = 180_000;

/**
 * A query for `id`, `url`, `lease_id` and `until` of each source of which a poll was begun and has written no
 * outcome. It reads as many rows as the leases name sources.
 */
export const BEGUN: SQL = sql`
  select source.id as id, source.url as url, lease.id as lease_id, lease.claimed_until as until
  from ${pollLeases} as lease cross join json_each(${whole(sql`lease.source_ids`)}) as held
    cross join ${sources} as source on source.id = held.value
  where lease.number > source.poll_lease`;

/**
 * Whether a lease holds now. One that ends later than one taken now would was written by a clock that was
 * ahead, and does not count.
 */
export function isHeld({ now }: Run, until: SQL): SQL {
  const latest = isoAt(now() + POLL_LEASE_MS + CLOCK_SLACK_MS);
  return sql`(${until} between ${isoAt(now())} and ${latest})`;
}

/** Whether a lease has ended without an outcome. */
export function isAbandoned({ now }: Run, until: SQL): SQL {
  return sql`(${until} < ${isoAt(now())})`;
}

/** Whether no invocation polls a source now. `begun` is {@link BEGUN}, or a table of its rows. */
export function isFree(run: Run, id: SQL, begun: SQL = sql`(${BEGUN})`): SQL {
  return sql`${id} not in (select id from ${begun} where ${isHeld(run, sql`until`)})`;
}

/**
 * The statement that takes one lease for all sources of `chosen`, a query for `id` and `poll_lease`, which
 * may read the rows of {@link BEGUN} as `begun`. It returns nothing where that chooses none. It writes one
 * row.
 */
export function takePollLease(run: Run, chosen: SQL) {
  const idle = sql`(select id from ${pollLeases} where id not in (select lease_id from begun) limit 1)`;
  const last = sql`coalesce((select max(number) from ${pollLeases}), 0)`;
  const lease = sql`
    with begun as materialized (${BEGUN})
    select coalesce(${idle}, cast(${run.newId()} as integer)), max(${last}, max(chosen.poll_lease)) + 1,
      ${isoAt(run.now() + POLL_LEASE_MS)}, json_group_array(chosen.id)
    from (${chosen}) as chosen where true having count(*) > 0`;
  const [number, claimedUntil, sourceIds] = [
    sql`excluded.number`,
    sql`excluded.claimed_until`,
    sql`excluded.source_ids`,
  ];
  return run.db
    .insert(pollLeases)
    .select(lease)
    .onConflictDoUpdate({ target: pollLeases.id, set: { number, claimedUntil, sourceIds } })
    .returning();
}

/**
 * Lets a lease last as long as one that is taken now, which writes one row. False where it has ended: then
 * another invocation may poll its sources.
 */
export async function renewPollLease(run: Run, number: number): Promise<boolean> {
  const isMine = and(eq(pollLeases.number, number), gte(pollLeases.claimedUntil, isoAt(run.now())));
  const claimedUntil = isoAt(run.now() + POLL_LEASE_MS);
  const renewed = await run.db.update(pollLeases).set({ claimedUntil }).where(isMine).returning();
  return renewed.length > 0;
}

/** What the end of a poll writes into its source's row: the lease does not hold it any more. */
export function released(pollLease: number): SQL<number> {
  return sql<number>`max(${sources.pollLease}, ${pollLease})`;
}
