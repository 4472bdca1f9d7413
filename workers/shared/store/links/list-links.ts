import { and, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { UnreadState } from "../../contract/link.ts";
import type { Db } from "../../db.ts";
import { links } from "../../schema/sources.ts";
import type { Link } from "./links.ts";

export type LinkFilter = {
  /** Left out: those that ended, skipped and dead. */
  state?: UnreadState | undefined;
  reason?: string | undefined;
  sourceId?: number | undefined;
  /** Where to go on: the time that the last row was found at, and how many of that time were shown. */
  after: { foundAt: string; shown: number } | null;
  limit: number;
};

/** A link without the text that its feed holds, which is long. */
export type ListedLink = Omit<Link, "feedText">;

/**
 * Addresses that are not stored as articles, found last first. What ended is read from an index that holds
 * nothing else, as far as it is shown or filtered out; of what waits all is read.
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

/** In the letters that SQLite chooses a partial index by. */
function conditionsOf({ state }: LinkFilter): SQL[] {
  if (state === "pending") return [sql`state = 'pending'`, sql`${links.articleId} is null`];
  const ended = sql`state in ('skipped', 'dead')`;
  return state === undefined ? [ended] : [ended, eq(links.state, state)];
}
