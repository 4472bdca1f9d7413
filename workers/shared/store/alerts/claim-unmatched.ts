import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import type { Article } from "../articles/article.ts";
import { isUnclaimed } from "../sql/lease.ts";

/**
 * Milliseconds; enough for matching a few articles. After a crash they are claimed again when this is over.
 */
const MATCH_LEASE_MS = 60_000;

/** A claimed article whose row cannot be read: a value in it is damaged. */
export type Unreadable = Pick<Article, "id" | "revision" | "matchAttempts"> & { damage: SyntaxError };

export function isReadable(claimed: Article | Unreadable): claimed is Article {
  return !("damage" in claimed);
}

/**
 * Claims articles that are unmatched, or were changed since they were matched, the oldest first. Articles
 * whose earlier attempts failed come last, the most often failed at the very end: one that ends the whole
 * invocation then takes no other with it.
 */
export async function claimUnmatched(run: Run, limit: number): Promise<(Article | Unreadable)[]> {
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
  const claimedUntil = isoAt(nowMs + MATCH_LEASE_MS);
  const claimed = await run.db
    .update(articles)
    .set({ claimedUntil, matchAttempts: attempts })
    .where(inArray(articles.id, unmatched))
    .returning()
    .catch((error) => readApart(run.db, claimedUntil, limit, error));
  return claimed.sort((one, other) => one.matchAttempts - other.matchAttempts || one.id - other.id);
}

/** Reads claimed articles one by one where one of them cannot be read, so that it affects no other. */
async function readApart(
  db: Db,
  claimedUntil: string,
  limit: number,
  error: unknown,
): Promise<(Article | Unreadable)[]> {
  if (!(error instanceof SyntaxError)) throw error;
  const { id, revision, matchAttempts } = articles;
  const mine = and(isNull(articles.matchedAt), eq(articles.claimedUntil, claimedUntil));
  const heads = await db.select({ id, revision, matchAttempts }).from(articles).where(mine).limit(limit);
  const claimed: (Article | Unreadable)[] = [];
  for (const head of heads) {
    const read = db.select().from(articles).where(eq(id, head.id));
    claimed.push(...(await read.catch((damage) => [unreadable(head, damage)])));
  }
  return claimed;
}

function unreadable(head: Omit<Unreadable, "damage">, damage: unknown): Unreadable {
  if (!(damage instanceof SyntaxError)) throw damage;
  return { ...head, damage };
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
