import { and, asc, desc, eq, getTableColumns, gt, lte, type SQL, sql } from "drizzle-orm";
import type { ReadState, UnreadState } from "../../contract/link.ts";
import type { Db } from "../../db.ts";
import { links } from "../../schema/sources.ts";
import type { Link } from "./links.ts";

export type LinkFilter = {
  /** Left out: links that have ended, skipped and dead ones. */
  state?: UnreadState | undefined;
  reason?: string | undefined;
  sourceId?: number | undefined;
  /**
   * Where to continue: the time at which the last row was found, and how many rows of that time were shown.
   */
  after: { foundAt: string; shown: number } | null;
  limit: number;
};

/** A link without its feed's text, which is long. */
export type ListedLink = Omit<Link, "feedText">;

/**
 * Addresses without an article, found last first. Ended ones are read from an index that holds nothing else,
 * as far as they are shown or filtered out; of waiting ones all are read.
 */
export function listUnreadLinks(db: Db, filter: LinkFilter): Promise<ListedLink[]> {
  const { sourceId, reason, after, limit } = filter;
  const { feedText: _, ...columns } = getTableColumns(links);
  return db
    .select(columns)
    .from(links)
    .where(
      and(
        ...conditionsOf(filter),
        sourceId === undefined ? undefined : eq(links.sourceId, sourceId),
        reason === undefined ? undefined : eq(links.reason, reason),
        after === null ? undefined : sql`${links.foundAt} <= ${after.foundAt}`,
      ),
    )
    .orderBy(desc(links.foundAt), desc(links.url))
    .limit(limit)
    .offset(after?.shown ?? 0);
}

/** So many links one page of read ones looks through: no index holds them by state. */
const LOOKED_THROUGH_MAX = 2_000;

export type ReadLinkFilter = {
  state: ReadState;
  sourceId?: number | undefined;
  after: string;
  limit: number;
};

/**
 * Addresses whose article is stored, in their own order, and the address after which the rest follows; null
 * at the end. Of 2,000 addresses, those that the filter lets through may be fewer than `limit`, or none.
 */
export async function listReadLinks(db: Db, filter: ReadLinkFilter) {
  const { state, sourceId, after, limit } = filter;
  const { feedText: _, ...columns } = getTableColumns(links);
  const looked = await db
    .select({ url: links.url })
    .from(links)
    .where(gt(links.url, after))
    .orderBy(asc(links.url))
    .limit(1)
    .offset(LOOKED_THROUGH_MAX - 1);
  const end = looked[0]?.url ?? null;
  const rows: ListedLink[] = await db
    .select(columns)
    .from(links)
    .where(
      and(
        gt(links.url, after),
        end === null ? undefined : lte(links.url, end),
        eq(links.state, state),
        sourceId === undefined ? undefined : eq(links.sourceId, sourceId),
      ),
    )
    .orderBy(asc(links.url))
    .limit(limit);
  return { rows, next: rows.length === limit ? (rows.at(-1)?.url ?? null) : end };
}

/**
 * Literals in the SQL, not parameters: SQLite uses a partial index only if the query repeats its WHERE
 * clause.
 */
function conditionsOf({ state }: LinkFilter): SQL[] {
  if (state === "pending") return [sql`state = 'pending'`, sql`${links.articleId} is null`];
  const ended = sql`state in ('skipped', 'dead')`;
  return state === undefined ? [ended] : [ended, eq(links.state, state)];
}
