import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { readDigest } from "../../pace/digest-time.ts";
import { readQuietHours } from "../../pace/quiet-hours.ts";
import { postings, subscriptions } from "../../schema/subscriptions.ts";
import { readList } from "../../stored-json.ts";
import { asText } from "../sql/as-text.ts";
import { jsonArrays } from "../sql/json-arrays.ts";

/**
 * The statement that posts a subscription under these anchors, all in one parameter: articles that hold one
 * of them find it. It writes nothing for an unknown subscription.
 */
export function writePostings(db: Db, subscriptionId: number, anchors: readonly string[]) {
  const rows = sql`select value, subscription.id
    from subscriptions as subscription cross join json_each(${JSON.stringify(anchors)})
    where subscription.id = cast(${subscriptionId} as integer)`;
  return db.insert(postings).select(rows).onConflictDoNothing();
}

/**
 * The statement that removes a subscription's postings. An edit of its query first drops and then writes
 * them, in one batch.
 */
export function dropPostings(db: Db, subscriptionId: number) {
  return db.delete(postings).where(eq(postings.subscriptionId, subscriptionId));
}

/**
 * The statements that replace a subscription's postings while its query is still this one: one that was
 * edited meanwhile has the postings of its new query.
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
 * Maximum characters of a stored anchor. A query has at most 4,096 characters, and its keys may be somewhat
 * longer.
 */
const ANCHOR_CHARS_MAX = 20_000;

/**
 * The ids of the subscriptions that may match an article with these anchors, ascending, including paused
 * ones. Its cost grows with the article and with its candidates, not with the number of subscriptions.
 */
export async function candidateIdsFor(db: Db, anchors: Iterable<string>): Promise<number[]> {
  const ids = new Set<number>();
  for (const some of jsonArrays([...anchors].filter(({ length }) => length <= ANCHOR_CHARS_MAX))) {
    for (const { id } of await waitingFor(db, some)) ids.add(id);
  }
  return [...ids].sort((one, other) => one - other);
}

function waitingFor(db: Db, anchors: string) {
  // `cross join` fixes the order of tables in SQLite: each anchor is looked up in the postings, which are
  // never scanned.
  return db
    .selectDistinct({ id: sql<number>`posting.subscription_id` })
    .from(
      sql`json_each(${anchors}) as anchor cross join postings as posting on posting.anchor = anchor.value`,
    );
}

/** The columns of a subscription that the matcher needs. */
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
  | "alertsOnRevisions"
> & { damaged: DamagedColumn[] };

type DamagedColumn = keyof typeof READERS;

const READERS = { channelIds: readList, sourceIds: readList, digest: readDigest, quietHours: readQuietHours };

/** Which columns are damaged, of their texts as a JSON array in the order of the readers. */
function damagedAmong(json: string): DamagedColumn[] {
  const texts: (string | null)[] = JSON.parse(json);
  const columns = Object.keys(READERS) as DamagedColumn[];
  return columns.filter((column, at) => {
    const text = texts[at] ?? null;
    return text !== null && READERS[column](text) === null;
  });
}

/** Those of these subscriptions that are active, in this order. Reads two rows for each. */
export function loadCandidates(db: Db, ids: readonly number[]): Promise<CandidateSubscription[]> {
  const { id, query, channelIds, sourceIds, maxAgeHours, state } = subscriptions;
  const { failedAt, digest, quietHours, maxPerHour, hourFrom, hourCount, alertsOnRevisions } = subscriptions;
  const damaged =
    sql`json_array(${sql.join([channelIds, sourceIds, digest, quietHours].map(asText), sql`, `)})`.mapWith(
      damagedAmong,
    );
  const asked = {
    id,
    name: asText(subscriptions.name),
    query,
    channelIds,
    sourceIds,
    maxAgeHours,
    failedAt,
    damaged,
  };
  // As above, the order is fixed: SQLite would read the list of an `in` once more.
  return db
    .select({ ...asked, digest, quietHours, maxPerHour, hourFrom, hourCount, alertsOnRevisions })
    .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
    .crossJoin(subscriptions)
    .where(and(sql`${id} = wanted.value`, eq(state, "active")));
}
