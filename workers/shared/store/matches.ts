import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import type { Snippet } from "../query/snippets.ts";
import { isoAt, type Run } from "../run.ts";
import { articles } from "../schema/articles.ts";
import { matches } from "../schema/deliveries.ts";
import type { Article } from "./article.ts";
import { type NewDelivery, queueDeliveries } from "./outbox.ts";

/** Matching a few articles, with room to spare; a crashed run's articles are taken up again after this. */
const MATCH_LEASE_MS = 60_000;
/** Matches in one statement: its parameter holds at most 2 MB, and a match takes a few KB, at the very most 60. */
const MATCHES_PER_STATEMENT_MAX = 25;

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
 * Keeps matches of an article together with their deliveries, in one batch; with `isLast` the article counts as matched in that same
 * batch. Known matches and deliveries stay as they are, so all of it may be repeated after a crash.
 */
export async function keepMatches(
  run: Run,
  article: Article,
  matched: readonly NewMatch[],
  { isLast }: { isLast: boolean },
): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(matched.length / MATCHES_PER_STATEMENT_MAX) }, (_, at) =>
    matched.slice(at * MATCHES_PER_STATEMENT_MAX, (at + 1) * MATCHES_PER_STATEMENT_MAX),
  );
  const kept = chunks.flatMap((chunk) => [
    insertMatches(run, article.id, chunk),
    queueDeliveries(run, article.id, chunk),
  ]);
  const [first, ...rest] = isLast ? [...kept, markMatched(run, article)] : kept;
  if (first !== undefined) await run.db.batch([first, ...rest]);
}

/** A subscription that was deleted or paused while its query was tried gets no match. */
function insertMatches(run: Run, articleId: number, matched: readonly NewMatch[]) {
  const rows = sql`
    select value ->> 'id', subscription.id, cast(${articleId} as integer), value ->> 'snippets', ${isoAt(run.now())}
    from json_each(${JSON.stringify(matched)})
      cross join subscriptions as subscription on subscription.id = cast(value ->> 'subscriptionId' as integer)
    where subscription.state = 'active'`;
  const target = [matches.subscriptionId, matches.articleId];
  return run.db.insert(matches).select(rows).onConflictDoNothing({ target });
}

/** An article that was revised in the meantime stays unmatched, and is free to be claimed for its new text. */
function markMatched(run: Run, { id, revision }: Article) {
  const matchedAt = sql`case when ${articles.revision} = ${revision} then ${isoAt(run.now())} end`;
  return run.db.update(articles).set({ matchedAt, claimedUntil: null }).where(eq(articles.id, id));
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
