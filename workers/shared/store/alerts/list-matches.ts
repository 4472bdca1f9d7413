import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { matches } from "../../schema/deliveries.ts";
import type { Match } from "./matches.ts";

type MatchFilter = {
  subscriptionId?: number | undefined;
  digestId?: number | undefined;
  before: number | null;
  limit: number;
};

/** A match as it is listed; the title is null where the article is gone. */
type ListedMatch = Match & { articleTitle: string | null; isWaiting: boolean };

/**
 * Newest first, from below the id `before`. Matches of one subscription are ordered by article, the newest
 * article first.
 */
export async function listMatches(
  db: Db,
  { subscriptionId, digestId, before, limit }: MatchFilter,
): Promise<ListedMatch[]> {
  const key = subscriptionId === undefined ? matches.id : matches.articleId;
  const itsKey = sql.raw(`last.${key.name}`);
  const wanted = and(
    subscriptionId === undefined ? undefined : eq(matches.subscriptionId, subscriptionId),
    digestId === undefined ? undefined : eq(matches.digestId, digestId),
    before === null
      ? undefined
      : sql`${key} < (select ${itsKey} from matches as last where last.id = ${before})`,
  );
  const articleTitle = sql<
    string | null
  >`(select title from articles where articles.id = matches.article_id)`;
  const rows = await db
    .select({ ...getTableColumns(matches), articleTitle })
    .from(matches)
    .where(wanted)
    .orderBy(desc(key))
    .limit(limit);
  return rows.map((row) => {
    const isWaiting = waits(row.digestId);
    return { ...row, digestId: isWaiting ? null : row.digestId, isWaiting };
  });
}

/**
 * Whether a match waits to be sent: in its subscription's next digest, or by a backfill.
 *
 * @example waits(0) // true
 */
export function waits(digestId: number | null): boolean {
  return digestId !== null && digestId <= 0;
}
