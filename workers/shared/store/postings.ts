import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db } from "../db.ts";
import { postings, subscriptions } from "../schema/subscriptions.ts";

/**
 * The statement that makes a subscription found by articles that hold one of these anchors; one parameter holds all of them. It writes
 * nothing for a subscription that there is not.
 */
export function writePostings(db: Db, subscriptionId: number, anchors: readonly string[]) {
  const rows = sql`select value, subscription.id
    from subscriptions as subscription cross join json_each(${JSON.stringify(anchors)})
    where subscription.id = cast(${subscriptionId} as integer)`;
  return db.insert(postings).select(rows).onConflictDoNothing();
}

/** The statement that takes a subscription out of the index; an edit of its query drops first and writes then, in one batch. */
export function dropPostings(db: Db, subscriptionId: number) {
  return db.delete(postings).where(eq(postings.subscriptionId, subscriptionId));
}

/** A subscription as the matcher needs it. */
export type Candidate = Pick<
  typeof subscriptions.$inferSelect,
  "id" | "name" | "query" | "channelIds" | "sourceIds"
>;

/**
 * The active subscriptions that may match an article holding these anchors, by ascending id from above `after`. What it costs grows with
 * the article and with its candidates, never with the number of subscriptions.
 */
export function candidatesFor(
  db: Db,
  anchors: readonly string[],
  { after, limit }: { after: number; limit: number },
): Promise<Candidate[]> {
  const { id, name, query, channelIds, sourceIds } = subscriptions;
  // `cross join` is SQLite's way to fix the order: each anchor is looked up in the postings, which are never scanned.
  const posted = sql`(select posting.subscription_id
    from json_each(${JSON.stringify(anchors)}) as anchor cross join postings as posting on posting.anchor = anchor.value)`;
  return db
    .select({ id, name, query, channelIds, sourceIds })
    .from(subscriptions)
    .where(and(inArray(id, posted), gt(id, after), eq(subscriptions.state, "active")))
    .orderBy(asc(id))
    .limit(limit);
}
