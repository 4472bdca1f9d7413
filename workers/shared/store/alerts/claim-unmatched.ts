import { and, asc, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import type { Article } from "../articles/article.ts";
import { isUnclaimed } from "../sql/lease.ts";

/**
 * Milliseconds; enough for matching a few articles. After a crash they are claimed again when this is over.
 */
const MATCH_LEASE_MS = 60_000;

/**
 * Claims articles that are unmatched, or were changed since they were matched, the oldest first. Articles
 * whose earlier attempts failed come last, the most often failed at the very end: one that ends the whole
 * invocation then takes no other with it.
 */
export async function claimUnmatched(run: Run, limit: number): Promise<Article[]> {
  const nowMs = run.now();
  const unclaimed = isUnclaimed(articles.claimedUntil, { nowMs, leaseMs: MATCH_LEASE_MS });
  const unmatched = run.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNull(articles.matchedAt), unclaimed, hasRested(nowMs)))
    .orderBy(asc(articles.id))
    .limit(limit);
  // The end of an article's matching clears its lease, so a lease that is still there belongs to an attempt
  // that failed.
  const attempts = sql`case when ${articles.claimedUntil} is null then 0 else max(${articles.matchAttempts}, 1) end`;
  const claimed = await run.db
    .update(articles)
    .set({ claimedUntil: isoAt(nowMs + MATCH_LEASE_MS), matchAttempts: attempts })
    .where(inArray(articles.id, unmatched))
    .returning();
  return claimed.sort((one, other) => one.matchAttempts - other.matchAttempts || one.id - other.id);
}

/** Whether an article is being matched: its alerts may be stored at any moment. */
export async function isBeingMatched({ db, now }: Run, id: number): Promise<boolean> {
  const isFree = isUnclaimed(articles.claimedUntil, { nowMs: now(), leaseMs: MATCH_LEASE_MS });
  const claimed = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.id, sql`cast(${id} as integer)`), isNull(articles.matchedAt), not(isFree)));
  return claimed.length > 0;
}

/**
 * After the second failed attempt an article rests for four minutes, and twice as long after each further
 * one. So the eight attempts take over four hours: a database that fails now and then for a while is no fault
 * of an article.
 */
function hasRested(nowMs: number): SQL {
  const rested = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${isoAt(nowMs)}, -(1 << min(${articles.matchAttempts}, 7)) || ' minutes')`;
  return sql`(${articles.claimedUntil} is null or ${articles.matchAttempts} < 2
    or ${articles.claimedUntil} < ${rested} or ${articles.claimedUntil} > ${isoAt(nowMs)})`;
}
