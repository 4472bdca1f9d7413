import { type AnyColumn, and, eq, lte, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { isUnclaimed } from "../sql/lease.ts";
import type { Link } from "./links.ts";

/**
 * Fetching and reading one page, with room to spare; a link whose reader died is taken up again after this.
 */
const LINK_LEASE_MS = 120_000;
/**
 * Pages of one source that are read at a time, whoever reads them: a slow site holds up its own and nobody
 * else's, and none is crowded.
 */
const SOURCE_IN_FLIGHT_MAX = 2;

/**
 * Claims links that are due, of each source the oldest few that nobody reads, and counts the attempt. Each is
 * to be read at once.
 */
export function dueLinks(run: Run, limit: number): Promise<Link[]> {
  return claim(run, sql`${links.url} in (select url from ${claimable(run)} limit ${limit})`);
}

/** Claims those of these links that are due and that nobody reads, and counts the attempt. */
export function claimLinks(run: Run, urls: string[]): Promise<Link[]> {
  const now = isoAt(run.now());
  const named = sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  return claim(run, and(named, eq(links.state, "pending"), lte(links.nextAttemptAt, now), unclaimed(run)));
}

function claim(run: Run, which: SQL | undefined): Promise<Link[]> {
  return run.db
    .update(links)
    .set({ claimedUntil: isoAt(run.now() + LINK_LEASE_MS), attempts: sql`${links.attempts} + 1` })
    .where(which)
    .returning();
}

function unclaimed(run: Run, claimedUntil: AnyColumn | SQL = links.claimedUntil): SQL {
  return isUnclaimed(claimedUntil, { nowMs: run.now(), leaseMs: LINK_LEASE_MS });
}

/** How many links could be claimed now, counted up to the limit. */
export async function countDueLinks(run: Run, limit: number): Promise<number> {
  const [counted] = await run.db.all<{ due: number }>(
    sql`select count(*) as due from (select 1 from ${claimable(run)} limit ${limit})`,
  );
  return counted?.due ?? 0;
}

/**
 * What may be claimed: of each source for which links wait its oldest due ones, less those that are being
 * read. What it costs grows with these sources, not with what waits for them. The walk over the sources ends
 * with null, which stands for links that no source showed.
 */
function claimable(run: Run): SQL {
  const now = isoAt(run.now());
  return sql`(
    with recursive waited_for (source_id) as (
      select min(source_id) from links where ${PENDING}
      union all
      select (select min(source_id) from links where ${PENDING} and source_id > waited_for.source_id)
      from waited_for where source_id is not null)
    select link.url as url
    from waited_for cross join links as link on link.url in (
      select oldest.url from links as oldest
      where oldest.source_id is waited_for.source_id and ${PENDING} and oldest.next_attempt_at <= ${now}
      order by oldest.next_attempt_at limit ${SOURCE_IN_FLIGHT_MAX})
    where ${unclaimed(run, sql`link.claimed_until`)}
    order by link.next_attempt_at)`;
}

/** The condition of the index of due links, in the letters that SQLite chooses the index by. */
const PENDING = sql`state = 'pending'`;

/**
 * Makes a link pending and due, whatever became of it before; unless it gave an article, or somebody reads it
 * at this moment.
 */
export async function askForLink(run: Run, url: string): Promise<void> {
  const now = isoAt(run.now());
  const asked = { state: "pending" as const, attempts: 0, refusals: 0, reason: null, nextAttemptAt: now };
  await run.db
    .insert(links)
    .values({ url, ...asked, foundAt: now })
    .onConflictDoUpdate({
      target: links.url,
      set: asked,
      setWhere: sql`${links.articleId} is null and ${unclaimed(run)}`,
    });
}
