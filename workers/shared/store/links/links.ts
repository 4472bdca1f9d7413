import { and, eq, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { twinUrls } from "../../web/twin-urls.ts";

export type Link = typeof links.$inferSelect;

/**
 * A feed may stamp its entries with the time of the poll; without this pause they would be read again at
 * every poll.
 */
const REREAD_AFTER = "+1 hour";
const REREAD_AFTER_MS = 3_600_000;

/** A backlog: the first so many links are due at once, and the others one after the other, so far apart. */
const DUE_AT_ONCE = 50;
const BACKLOG_PAUSE_SECONDS = 30;

/**
 * The statement that stores what was found. An unknown link becomes pending; one that was read or given up
 * becomes pending again when its feed states a later change. After a change, a link whose page was refused is
 * tried again sooner, with the attempts that it has left. An address that this source showed before in
 * another spelling is the same link. Returns the links that wait to be read because of this statement. All
 * values are in one parameter. With `isBacklog`, links after the first 50 are due later, half a minute apart:
 * what the source publishes meanwhile is read before them. A link in the backlog of one source that another
 * source shows is due as that source's list has it, and is moved only once.
 */
export function keepLinks(run: Run, sourceId: number | null, found: FoundLink[], { isBacklog = false } = {}) {
  const now = isoAt(run.now());
  // Those that are due at once are a millisecond apart, in the order of the list.
  const place = sql`(found.key - ${DUE_AT_ONCE - 1})`;
  const seconds = sql`(${place} * case when ${place} <= 0 then 0.001 else ${BACKLOG_PAUSE_SECONDS} end)`;
  const staggered = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, ${seconds} || ' seconds')`;
  const dueAt = isBacklog ? staggered : sql`${now}`;
  const twinned = found.map((link) => ({ ...link, twins: twinUrls(link.url) }));
  const rows = sql`
    select ${keptUrl(sourceId)}, cast(${sourceId} as integer), 'pending', null, 0, 0, ${dueAt}, null, null, found.value ->> 'title',
      found.value ->> 'publishedAt', coalesce(found.value ->> 'modifiedAt', found.value ->> 'publishedAt'), ${now},
      found.value ->> 'guid', found.value -> 'text', null, null, null
    from json_each(${JSON.stringify(twinned)}) as found where true`;
  const isRefused = sql`${links.state} = 'pending' and ${links.refusals} > 0`;
  const isEarlier = isBehindIn(sourceId, now);
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
        nextAttemptAt: sql`case when ${isEarlier} then excluded.next_attempt_at
          when ${isRefused} then min(${links.nextAttemptAt}, ${soon})
          when ${links.nextAttemptAt} > ${now} then ${now} else max(${now}, ${rested}) end`,
        modifiedAt: sql`case when ${isEarlier} then ${links.modifiedAt} else excluded.modified_at end`,
        feedText: sql`case when ${isEarlier} then coalesce(${links.feedText}, excluded.feed_text)
          else excluded.feed_text end`,
      },
      setWhere: sql`${isEarlier} or ((${links.state} in ('saved', 'skipped', 'dead') or ${isRefused})
        and excluded.modified_at > coalesce(${links.modifiedAt}, ${links.foundAt}))`,
    })
    .returning({ url: links.url, nextAttemptAt: links.nextAttemptAt });
}

/**
 * Whether a known link was not yet tried and waits in the backlog of another source for longer than this
 * source's list has it wait. Once moved, it is due, so showing it again moves nothing.
 */
function isBehindIn(sourceId: number | null, now: string): SQL {
  return sql`(${links.state} = 'pending' and ${links.attempts} = 0 and ${links.reason} is null
    and ${links.sourceId} is not cast(${sourceId} as integer)
    and ${links.nextAttemptAt} > max(${now}, excluded.next_attempt_at))`;
}

/**
 * An unknown address costs up to twelve further rows; a known one costs one. An unknown address with a known
 * guid is that entry's new address where title and date are unchanged. A guid that is given to another story
 * renames nothing; one whose story was edited is recognised when its page is read.
 */
function keptUrl(sourceId: number | null): SQL {
  return sql`coalesce(
    (select same.url from links as same where same.url = found.value ->> 'url'),
    (select named.url from links as named
      where named.source_id = cast(${sourceId} as integer) and named.guid = found.value ->> 'guid'
        and named.hint_title = found.value ->> 'title'
        and coalesce(named.hint_published_at = found.value ->> 'publishedAt', true) limit 1),
    (select twin.url from json_each(found.value -> 'twins') as spelling
      cross join links as twin on twin.url = spelling.value
      where twin.source_id = cast(${sourceId} as integer) limit 1),
    found.value ->> 'url')`;
}

/** Those of these addresses that were found before. All are in one parameter; each costs a row read. */
export async function knownUrls(db: Db, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const among = sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  const rows = await db.select({ url: links.url }).from(links).where(among);
  return new Set(rows.map(({ url }) => url));
}

export async function findLink(run: Run, url: string): Promise<Link | null> {
  const [link] = await run.db.select().from(links).where(eq(links.url, url));
  return link ?? null;
}

/** The statement that counts a failed attempt and plans the next one. */
export function retryLink(
  run: Run,
  link: Link,
  next: { reason: string; nextAttemptAt: string; refusals: number },
) {
  return run.db
    .update(links)
    .set({ ...next, claimedUntil: null, attempts: link.attempts })
    .where(isStillMine(link));
}

/**
 * Ends a link without an article. A link whose article was stored by an earlier reading becomes `saved`
 * again.
 */
export async function endLink(
  run: Run,
  link: Link,
  state: "skipped" | "dead",
  reason: string,
): Promise<void> {
  const ended = link.articleId === null ? state : "saved";
  const { attempts } = link;
  await run.db
    .update(links)
    .set({ state: ended, reason, claimedUntil: null, attempts })
    .where(isStillMine(link));
}

/**
 * A reader may write the outcome of a link only while its lease lasts, and not if the article was stored
 * before it got an error.
 */
function isStillMine({ url, claimedUntil }: Link) {
  return and(eq(links.url, url), eq(links.state, "pending"), eq(links.claimedUntil, claimedUntil ?? ""));
}
