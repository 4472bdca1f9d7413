import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { FoundLink } from "../../contract/found-link.ts";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { links, sightings, sources } from "../../schema/sources.ts";
import type { Link } from "./links.ts";

/**
 * Where no subscription is limited to sources, it does not matter which source showed what, and no link is
 * read: `cross join` fixes the order of tables in SQLite.
 */
const linksIfAsked = sql`(select 1 where exists (select 1 from subscriptions where source_ids is not null)) cross join links`;
/** A sighting is stored under its article's own URL, and under the link's while there is no article. */
const articleUrl = sql`coalesce((select url from articles where id = links.article_id), links.url)`;

/**
 * The statements that note which links of a poll another source found first. An article that was matched
 * before this source showed it is matched again; its existing matches stay as they are.
 */
export function keepSightings(run: Run, sourceId: number, found: readonly FoundLink[]) {
  const urls = JSON.stringify(found.map(({ url }) => url));
  return sight(
    run,
    sourceId,
    sql`links.url in (select value from json_each(${urls})) and links.source_id is not cast(${sourceId} as integer)`,
  );
}

/** The same for a link that turned out to be another address of a known article. */
export function sightDuplicate(run: Run, { url, sourceId }: Link) {
  return sight(
    run,
    sourceId ?? NO_SOURCE,
    sql`links.url = ${url} and links.state = 'duplicate' and ${sourceId !== null}`,
  );
}

const NO_SOURCE = 0;

function sight({ db, now }: Run, sourceId: number, which: SQL) {
  const source = sql`cast(${sourceId} as integer)`;
  const unsighted = sql`(select links.article_id from ${linksIfAsked} where ${which} and links.article_id is not null
    and not exists (select 1 from sightings where sightings.url = ${articleUrl} and sightings.source_id = ${source}))`;
  const seen = sql`select ${articleUrl}, ${source} from ${linksIfAsked} where ${which}`;
  return [
    db
      .update(articles)
      // It waits from now on, and not since it was first seen.
      .set({ matchedAt: null, claimedUntil: isoAt(now()) })
      .where(and(isNotNull(articles.matchedAt), inArray(articles.id, unsighted))),
    db.insert(sightings).select(seen).onConflictDoNothing(),
  ] as const;
}

/** Every source that showed this article: the one that found it, and all further ones. */
export async function sourceIdsOf(
  db: Db,
  { url, sourceId }: { url: string; sourceId: number | null },
): Promise<number[]> {
  const others = await db.select({ id: sightings.sourceId }).from(sightings).where(eq(sightings.url, url));
  return [...(sourceId === null ? [] : [sourceId]), ...others.map(({ id }) => id)];
}

/** Every source that showed each of these articles, by the article's id. */
export async function sourceIdsOfAll(
  db: Db,
  shown: readonly { id: number; url: string; sourceId: number | null }[],
): Promise<Map<number, number[]>> {
  const urls = JSON.stringify(shown.map(({ url }) => url));
  const rows = await db
    .select()
    .from(sightings)
    .where(sql`${sightings.url} in (select value from json_each(${urls}))`);
  const others = Map.groupBy(rows, ({ url }) => url);
  return new Map(
    shown.map(({ id, url, sourceId }) => {
      const ids = (others.get(url) ?? []).map((row) => row.sourceId);
      return [id, sourceId === null ? ids : [sourceId, ...ids]];
    }),
  );
}

/**
 * Whether the first poll of its source found this article. Links of that poll have its exact time, to the
 * millisecond; times are not ordered, since the clock may have jumped.
 */
export async function isOfFirstPoll(
  db: Db,
  { url, sourceId }: { url: string; sourceId: number | null },
): Promise<boolean> {
  if (sourceId === null) return false;
  const found = await db
    .select({ url: links.url })
    .from(links)
    .innerJoin(sources, and(eq(sources.id, links.sourceId), eq(sources.firstPolledAt, links.foundAt)))
    .where(and(eq(links.url, url), eq(links.sourceId, sourceId)));
  return found.length > 0;
}
