import { type AnyColumn, and, eq, lte, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { hostIn } from "../sql/host-in.ts";
import { isUnclaimed } from "../sql/lease.ts";
import { isResting } from "../sql/rest.ts";
import type { Link } from "./links.ts";

/**
 * Milliseconds; enough for fetching and reading one page. A link whose reader crashed is claimed again when
 * this is over.
 */
const LINK_LEASE_MS = 120_000;
/**
 * Maximum links of a source that are looked at, so that a source with pages on several hosts does not wait
 * for one of them.
 */
const OLDEST_OF_SOURCE = 2;

/**
 * Claims due links, one for each host that no other page is being read of, without suspects. Each must be
 * read at once. Its attempt is included in `attempts` already, and is counted together with its outcome.
 */
export function dueLinks(run: Run, limit: number): Promise<Link[]> {
  return claim(run, sql`${links.url} in (select url from ${claimable(run)} limit ${limit})`);
}

/** Claims those of these links that are due and not under a lease. */
export function claimLinks(run: Run, urls: string[]): Promise<Link[]> {
  const now = isoAt(run.now());
  const named = sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  return claim(run, and(named, eq(links.state, "pending"), lte(links.nextAttemptAt, now), unclaimed(run)));
}

async function claim(run: Run, which: SQL | undefined): Promise<Link[]> {
  const claimedUntil = isoAt(run.now() + LINK_LEASE_MS);
  const claimed = await run.db.update(links).set({ claimedUntil }).where(which).returning();
  return claimed.map((link) => ({ ...link, attempts: link.attempts + 1 }));
}

/**
 * A due link whose last reader ended without writing an outcome, or null. Of several that were being read at
 * that moment any may have caused it, so each has to be read alone.
 */
export async function findSuspectLink(run: Run): Promise<Link | null> {
  const [suspect] = await run.db
    .select()
    .from(links)
    .where(sql`${links.url} in (select url from ${suspects(run)} limit 1)`);
  return suspect ?? null;
}

/**
 * Claims a suspect and counts the attempt before it is made, so that a page that ends its reader each time
 * comes to an end. `nextAttemptAt` is when it is due again if that happens once more. Null where another
 * invocation was quicker.
 */
export async function claimSuspectLink(run: Run, suspect: Link, nextAttemptAt: string): Promise<Link | null> {
  const [claimed] = await run.db
    .update(links)
    .set({ claimedUntil: isoAt(run.now() + LINK_LEASE_MS), attempts: suspect.attempts + 1, nextAttemptAt })
    .where(
      and(
        eq(links.url, suspect.url),
        eq(links.state, "pending"),
        eq(links.claimedUntil, suspect.claimedUntil ?? ""),
      ),
    )
    .returning();
  return claimed ?? null;
}

function unclaimed(run: Run, claimedUntil: AnyColumn | SQL = links.claimedUntil): SQL {
  return isUnclaimed(claimedUntil, { nowMs: run.now(), leaseMs: LINK_LEASE_MS });
}

/**
 * How many links wait to be claimed now, counted up to the limit. It includes suspects, and a few that wait
 * for another page of their host.
 */
export async function countDueLinks(run: Run, limit: number): Promise<number> {
  const isWaiting = sql`(until is null or until < ${isoAt(run.now())})`;
  const [counted] = await run.db.all<{ due: number }>(
    sql`select count(*) as due from (select 1 from ${oldestOfEach(run, sql`true`)} where ${isWaiting} limit ${limit})`,
  );
  return counted?.due ?? 0;
}

/**
 * The links that may be claimed: of the oldest due links of each source, without suspects, one for each host
 * that no page is being read of and that has not asked for rest.
 */
function claimable(run: Run): SQL {
  const now = isoAt(run.now());
  const isNoSuspect = sql`(oldest.claimed_until is null or oldest.claimed_until >= ${now})`;
  const isFree = unclaimed(run, sql`until`);
  return sql`(
    with oldest_due as materialized (select * from ${oldestOfEach(run, isNoSuspect)})
    select url from (
      select url, min(at) as at from oldest_due
      where ${isFree} and host not in (select host from oldest_due where not ${isFree})
        and not exists (select 1 from hosts where hosts.host = oldest_due.host and ${isResting(sql`hosts.rest_until`, run.now())})
      group by host)
    order by at)`;
}

/** Due links whose lease has ended without an outcome being written. */
function suspects(run: Run): SQL {
  return sql`(select url from ${oldestOfEach(run, sql`true`)} where until < ${isoAt(run.now())} order by at)`;
}

/**
 * The oldest few due links of each source for which `isOne` holds. Its cost grows with the sources, not with
 * what waits for them. The walk over the sources ends with null, which stands for links that no source
 * showed.
 */
function oldestOfEach(run: Run, isOne: SQL): SQL {
  return sql`(
    with recursive waited_for (source_id) as (
      select min(source_id) from links where ${PENDING}
      union all
      select (select min(source_id) from links where ${PENDING} and source_id > waited_for.source_id)
      from waited_for where source_id is not null)
    select link.url as url, ${hostIn(sql`link.url`)} as host, link.next_attempt_at as at, link.claimed_until as until
    from waited_for cross join links as link on link.url in (
      select oldest.url from links as oldest
      where oldest.source_id is waited_for.source_id and ${PENDING} and oldest.next_attempt_at <= ${isoAt(run.now())}
        and ${isOne}
      order by oldest.next_attempt_at limit ${OLDEST_OF_SOURCE}))`;
}

/**
 * A literal in the SQL, not a parameter: SQLite uses a partial index only if the query repeats its WHERE
 * clause.
 */
const PENDING = sql`state = 'pending'`;

/** Makes a link pending and due, whatever its state, unless it gave an article or is being read. */
export async function askForLink(run: Run, url: string): Promise<void> {
  const now = isoAt(run.now());
  const afresh = { attempts: 0, refusals: 0, reason: null, claimedUntil: null };
  const asked = { ...afresh, state: "pending" as const, nextAttemptAt: now };
  await run.db
    .insert(links)
    .values({ url, ...asked, foundAt: now })
    .onConflictDoUpdate({
      target: links.url,
      set: { ...asked, articleId: null },
      setWhere: sql`not exists (select 1 from articles where articles.id = ${links.articleId}) and ${unclaimed(run)}`,
    });
}
