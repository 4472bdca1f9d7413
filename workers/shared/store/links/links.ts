import { type AnyColumn, and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { twinUrls } from "../../web/twin-urls.ts";
import { isUnclaimed } from "../sql/lease.ts";

export type Link = typeof links.$inferSelect;

/**
 * Fetching and reading one page, with room to spare; a link whose reader died is taken up again after this.
 */
const LINK_LEASE_MS = 120_000;
/** A feed that stamps its entries with the time of the poll must not have them read at every poll. */
const REREAD_AFTER = "+1 hour";
const REREAD_AFTER_MS = 3_600_000;
/**
 * Pages of one source that are read at a time, whoever reads them: a slow site holds up its own and nobody
 * else's, and none is crowded.
 */
const SOURCE_IN_FLIGHT_MAX = 2;

/**
 * The statement that keeps what was found: unknown links become pending, and one that was read or given up is
 * pending again when its feed tells of a later change. One whose page was refused is then tried again sooner,
 * with the attempts that it has left. One that this source showed before in another spelling is that one.
 * Returns the links that wait to be read because of it. One parameter holds all of them.
 */
export function keepLinks(run: Run, sourceId: number | null, found: FoundLink[]) {
  const now = isoAt(run.now());
  const twinned = found.map((link) => ({ ...link, twins: twinUrls(link.url) }));
  const rows = sql`
    select ${keptUrl(sourceId)}, cast(${sourceId} as integer), 'pending', null, 0, 0, ${now}, null, null, found.value ->> 'title',
      found.value ->> 'publishedAt', coalesce(found.value ->> 'modifiedAt', found.value ->> 'publishedAt'), ${now}
    from json_each(${JSON.stringify(twinned)}) as found where true`;
  const isRefused = sql`${links.state} = 'pending' and ${links.refusals} > 0`;
  const soon = isoAt(run.now() + REREAD_AFTER_MS);
  const rested = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${links.nextAttemptAt}, ${REREAD_AFTER})`;
  return run.db
    .insert(links)
    .select(rows)
    .onConflictDoUpdate({
      target: links.url,
      set: {
        state: "pending",
        attempts: sql`case when ${isRefused} then ${links.attempts} else 0 end`,
        refusals: sql`case when ${isRefused} then ${links.refusals} else 0 end`,
        nextAttemptAt: sql`case when ${isRefused} then min(${links.nextAttemptAt}, ${soon})
          when ${links.nextAttemptAt} > ${now} then ${now} else max(${now}, ${rested}) end`,
        modifiedAt: sql`excluded.modified_at`,
      },
      setWhere: sql`(${links.state} in ('saved', 'skipped', 'dead') or ${isRefused})
        and excluded.modified_at > coalesce(${links.modifiedAt}, ${links.foundAt})`,
    })
    .returning({ url: links.url, nextAttemptAt: links.nextAttemptAt });
}

/** An unknown address costs up to eleven rows more; one that is known, one. */
function keptUrl(sourceId: number | null): SQL {
  return sql`coalesce(
    (select same.url from links as same where same.url = found.value ->> 'url'),
    (select twin.url from json_each(found.value -> 'twins') as spelling
      cross join links as twin on twin.url = spelling.value
      where twin.source_id = cast(${sourceId} as integer) limit 1),
    found.value ->> 'url')`;
}

/** Those of these addresses that were found before. One parameter holds all; each costs a row read. */
export async function knownUrls(db: Db, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const among = sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  const rows = await db.select({ url: links.url }).from(links).where(among);
  return new Set(rows.map(({ url }) => url));
}

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

export async function findLink(run: Run, url: string): Promise<Link | null> {
  const [link] = await run.db.select().from(links).where(eq(links.url, url));
  return link ?? null;
}

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

/** The statement that notes a failed attempt, which is tried again later. */
export function retryLink(
  run: Run,
  link: Link,
  next: { reason: string; nextAttemptAt: string; refusals: number },
) {
  return run.db
    .update(links)
    .set({ ...next, claimedUntil: null })
    .where(isStillMine(link));
}

/**
 * The end of a link that gave no article. A link whose article was stored by an earlier reading goes back to
 * `saved`.
 */
export async function endLink(
  run: Run,
  link: Link,
  state: "skipped" | "dead",
  reason: string,
): Promise<void> {
  const ended = link.articleId === null ? state : "saved";
  await run.db.update(links).set({ state: ended, reason, claimedUntil: null }).where(isStillMine(link));
}

/**
 * A reader whose lease ended, or who had stored its article when it was told of an error, has nothing more to
 * say of the link.
 */
function isStillMine({ url, claimedUntil }: Link) {
  return and(eq(links.url, url), eq(links.state, "pending"), eq(links.claimedUntil, claimedUntil ?? ""));
}
