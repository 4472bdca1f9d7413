import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { postings, subscriptions } from "../../schema/subscriptions.ts";
import { jsonArrays } from "../sql/json-arrays.ts";

/**
 * The statement that makes a subscription found by articles that hold one of these anchors; one parameter
 * holds all of them. It writes nothing for a subscription that there is not.
 */
export function writePostings(db: Db, subscriptionId: number, anchors: readonly string[]) {
  const rows = sql`select value, subscription.id
    from subscriptions as subscription cross join json_each(${JSON.stringify(anchors)})
    where subscription.id = cast(${subscriptionId} as integer)`;
  return db.insert(postings).select(rows).onConflictDoNothing();
}

/**
 * The statement that takes a subscription out of the index; an edit of its query drops first and writes then,
 * in one batch.
 */
export function dropPostings(db: Db, subscriptionId: number) {
  return db.delete(postings).where(eq(postings.subscriptionId, subscriptionId));
}

/**
 * The statements that post a subscription anew, while its query is still this one: one that was edited
 * meanwhile has the postings of its new query.
 */
export function replacePostings(
  db: Db,
  { id, query }: { id: number; query: string },
  anchors: readonly string[],
) {
  const isSame = sql`exists (select 1 from subscriptions
    where id = cast(${id} as integer) and query = ${query})`;
  const rows = sql`select value, cast(${id} as integer) from json_each(${JSON.stringify(anchors)}) where ${isSame}`;
  return [
    db.delete(postings).where(and(eq(postings.subscriptionId, id), isSame)),
    db.insert(postings).select(rows).onConflictDoNothing(),
  ] as const;
}

/** The anchors that each of these subscriptions is posted under. */
export async function anchorsStored(db: Db, ids: readonly number[]): Promise<Map<number, string[]>> {
  const { anchor, subscriptionId } = postings;
  const these = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const rows = await db
    .select({ id: subscriptionId, anchor })
    .from(postings)
    .where(inArray(subscriptionId, these));
  const stored = new Map<number, string[]>();
  for (const row of rows) stored.set(row.id, [...(stored.get(row.id) ?? []), row.anchor]);
  return stored;
}

/**
 * A query has at most 4,096 characters, which its keys may spell at some more length: nothing waits for a
 * longer anchor.
 */
const ANCHOR_CHARS_MAX = 20_000;

/**
 * The ids of the subscriptions that may match an article holding these anchors, ascending, paused ones too.
 * What it costs grows with the article and with its candidates, never with the number of subscriptions.
 */
export async function candidateIdsFor(db: Db, anchors: Iterable<string>): Promise<number[]> {
  const ids = new Set<number>();
  for (const some of jsonArrays([...anchors].filter(({ length }) => length <= ANCHOR_CHARS_MAX))) {
    for (const { id } of await waitingFor(db, some)) ids.add(id);
  }
  return [...ids].sort((one, other) => one - other);
}

function waitingFor(db: Db, anchors: string) {
  // `cross join` is SQLite's way to fix the order: each anchor is looked up in the postings, which are never
  // scanned.
  return db
    .selectDistinct({ id: sql<number>`posting.subscription_id` })
    .from(
      sql`json_each(${anchors}) as anchor cross join postings as posting on posting.anchor = anchor.value`,
    );
}

/** A subscription as the matcher needs it. */
export type CandidateSubscription = Pick<
  typeof subscriptions.$inferSelect,
  | "id"
  | "name"
  | "query"
  | "channelIds"
  | "sourceIds"
  | "maxAgeHours"
  | "failedAt"
  | "digest"
  | "quietHours"
  | "maxPerHour"
  | "hourFrom"
  | "hourCount"
>;

/** Those of these subscriptions that are active, in this order. Reads two rows for each. */
export function loadCandidates(db: Db, ids: readonly number[]): Promise<CandidateSubscription[]> {
  const { id, name, query, channelIds, sourceIds, maxAgeHours, state } = subscriptions;
  const { failedAt, digest, quietHours, maxPerHour, hourFrom, hourCount } = subscriptions;
  const asked = { id, name, query, channelIds, sourceIds, maxAgeHours, failedAt };
  // As above, the order is fixed: what `in` makes of a list is read once more.
  return db
    .select({ ...asked, digest, quietHours, maxPerHour, hourFrom, hourCount })
    .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
    .crossJoin(subscriptions)
    .where(and(sql`${id} = wanted.value`, eq(state, "active")));
}
