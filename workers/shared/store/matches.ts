import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import type { Snippet } from "../query/snippets.ts";
import { isoAt, type Run } from "../run.ts";
import { articles } from "../schema/articles.ts";
import { matches } from "../schema/deliveries.ts";
import type { Article } from "./article.ts";
import { jsonArrays } from "./json-arrays.ts";
import { type NewDelivery, queueDeliveries } from "./outbox.ts";

/** Matching a few articles, with room to spare; a crashed run's articles are taken up again after this. */
const MATCH_LEASE_MS = 60_000;

export type Match = typeof matches.$inferSelect;

/** An article that a subscription asked for, with a delivery for each of its channels. `body` is what all of them send. */
export type NewMatch = {
  id: number;
  subscriptionId: number;
  snippets: Snippet[];
  body: string;
  deliveries: NewDelivery[];
};

/** Claims articles that were not matched yet, or were changed since, the oldest first. */
export function claimUnmatched(run: Run, limit: number): Promise<Article[]> {
  const unclaimed = or(isNull(articles.claimedUntil), lt(articles.claimedUntil, isoAt(run.now())));
  const unmatched = run.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNull(articles.matchedAt), unclaimed))
    .orderBy(asc(articles.id))
    .limit(limit);
  return run.db
    .update(articles)
    .set({ claimedUntil: isoAt(run.now() + MATCH_LEASE_MS) })
    .where(inArray(articles.id, unmatched))
    .returning();
}

/**
 * Keeps matches of an article together with their deliveries, in one batch. Known matches and deliveries stay as they are, so all of it
 * may be repeated after a crash.
 */
export async function keepMatches(run: Run, article: Article, matched: readonly NewMatch[]): Promise<void> {
  const [first, ...rest] = jsonArrays(matched).flatMap((some) => [
    insertMatches(run, article.id, some),
    queueDeliveries(run, article.id, some),
  ]);
  if (first !== undefined) await run.db.batch([first, ...rest]);
}

/** A subscription that was deleted or paused while its query was tried gets no match. */
function insertMatches(run: Run, articleId: number, matched: string) {
  const rows = sql`
    select value ->> 'id', subscription.id, cast(${articleId} as integer), value ->> 'snippets', ${isoAt(run.now())}
    from json_each(${matched})
      cross join subscriptions as subscription on subscription.id = cast(value ->> 'subscriptionId' as integer)
    where subscription.state = 'active'`;
  const target = [matches.subscriptionId, matches.articleId];
  return run.db.insert(matches).select(rows).onConflictDoNothing({ target });
}

/** An article that was revised in the meantime stays unmatched, and is free to be claimed for its new text. */
export async function markMatched(run: Run, { id, revision }: Article): Promise<void> {
  const matchedAt = sql`case when ${articles.revision} = ${revision} then ${isoAt(run.now())} end`;
  await run.db.update(articles).set({ matchedAt, claimedUntil: null }).where(eq(articles.id, id));
}

/** Newest first, from below the id `before`. */
export function listMatches(
  db: Db,
  {
    subscriptionId,
    before,
    limit,
  }: { subscriptionId?: number | undefined; before: number | null; limit: number },
): Promise<Match[]> {
  const wanted = and(
    subscriptionId === undefined ? undefined : eq(matches.subscriptionId, subscriptionId),
    before === null ? undefined : lt(matches.id, before),
  );
  return db.select().from(matches).where(wanted).orderBy(desc(matches.id)).limit(limit);
}
