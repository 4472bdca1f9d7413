import { and, eq, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { links } from "../../schema/sources.ts";
import { twinUrls } from "../../web/twin-urls.ts";

export type Link = typeof links.$inferSelect;

/** A feed that stamps its entries with the time of the poll must not have them read at every poll. */
const REREAD_AFTER = "+1 hour";
const REREAD_AFTER_MS = 3_600_000;

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
      found.value ->> 'publishedAt', coalesce(found.value ->> 'modifiedAt', found.value ->> 'publishedAt'), ${now},
      found.value ->> 'guid', found.value -> 'text'
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
        feedText: sql`excluded.feed_text`,
      },
      setWhere: sql`(${links.state} in ('saved', 'skipped', 'dead') or ${isRefused})
        and excluded.modified_at > coalesce(${links.modifiedAt}, ${links.foundAt})`,
    })
    .returning({ url: links.url, nextAttemptAt: links.nextAttemptAt });
}

/**
 * An unknown address costs up to twelve rows more; one that is known, one. Under a known guid it is that
 * entry's new one where title and date are still the same: a guid that is given to another story renames
 * nothing, and one whose story was edited is found out when its page is read.
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

/** Those of these addresses that were found before. One parameter holds all; each costs a row read. */
export async function knownUrls(db: Db, urls: readonly string[]): Promise<ReadonlySet<string>> {
  const among = sql`${links.url} in (select value from json_each(${JSON.stringify(urls)}))`;
  const rows = await db.select({ url: links.url }).from(links).where(among);
  return new Set(rows.map(({ url }) => url));
}

export async function findLink(run: Run, url: string): Promise<Link | null> {
  const [link] = await run.db.select().from(links).where(eq(links.url, url));
  return link ?? null;
}

/** The statement that counts a failed attempt, after which it is tried again later. */
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
  const { attempts } = link;
  await run.db
    .update(links)
    .set({ state: ended, reason, claimedUntil: null, attempts })
    .where(isStillMine(link));
}

/**
 * A reader whose lease ended, or who had stored its article when it was told of an error, has nothing more to
 * say of the link.
 */
function isStillMine({ url, claimedUntil }: Link) {
  return and(eq(links.url, url), eq(links.state, "pending"), eq(links.claimedUntil, claimedUntil ?? ""));
}
