import { and, asc, desc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { COLLECTED, deliveries, matches, SENT_APART } from "../../schema/deliveries.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import { asText } from "../sql/as-text.ts";
import { CLOCK_SLACK_MS } from "../sql/lease.ts";
import { isList, whole } from "../sql/whole-json.ts";
import { fallbackAt } from "./fallbacks.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** Maximum matches of one digest. Further ones are in the next digest, which follows at once. */
const MATCHES_MAX = 1_000;

/** A digest that is due. */
export type DueDigest = Pick<
  typeof subscriptions.$inferSelect,
  "id" | "name" | "query" | "channelIds" | "digestReason"
> & { digestDueAt: string; digestSince: string };

/** The columns of an article that a digest shows. */
export type DigestedArticle = Pick<
  typeof articles.$inferSelect,
  "id" | "url" | "canonicalUrl" | "outlet" | "title" | "lead" | "publishedAt" | "firstSeenAt" | "revision"
> & { snippets: (typeof matches.$inferSelect)["snippets"] };

/** What waits for a digest: the ids of the matches, and the newest of their articles. */
export type Collected = { matchIds: number[]; articles: DigestedArticle[] };

/**
 * The statement that makes the digest of each of these subscriptions (a JSON array of matches) due at its
 * match's `atTime`, unless it has a due time already. It belongs after the statement that stores the matches.
 */
export function openDigests(run: Run, matched: string) {
  const due = (column: SQL) => sql`(select ${column} from ${unchangedSubscriptions(matched)}
    where subscription.id = subscriptions.id and match.value ->> 'collects' is not null)`;
  return run.db
    .update(subscriptions)
    .set({
      digestDueAt: due(sql`match.value ->> 'atTime'`),
      digestReason: due(sql`match.value ->> 'collects'`),
      digestSince: isoAt(run.now()),
    })
    .where(
      sql`${subscriptions.id} in (select subscription.id from ${unchangedSubscriptions(matched)}
          where match.value ->> 'collects' is not null)
        and ${subscriptions.digestDueAt} is null and ${isWaiting(sql`${subscriptions.id}`)}`,
    );
}

/** The statement that removes the waiting matches of a deleted subscription from the queue. */
export function endWaiting(run: Run, subscriptionId: number) {
  return endWaitingWhere(run, sql`${matches.subscriptionId} = ${subscriptionId}`);
}

/** The same for those of a deleted article. */
export function endWaitingOfArticle(run: Run, articleId: number) {
  return endWaitingWhere(run, sql`${matches.articleId} = cast(${articleId} as integer)`);
}

function endWaitingWhere({ db }: Run, which: SQL) {
  const waits = sql`${matches.digestId} in (${COLLECTED}, ${SENT_APART})`;
  return db.update(matches).set({ digestId: null }).where(sql`${waits} and ${which}`);
}

/** Whether anything waits for this subscription's digest. */
export function isWaiting(subscriptionId: SQL): SQL {
  return sql`exists (select 1 from matches indexed by matches_digest
    where digest_id = ${COLLECTED} and subscription_id = ${subscriptionId})`;
}

/**
 * The due digests of active subscriptions, the oldest first. One whose channels cannot be read waits until
 * they are mended. A digest opened at a later time than now was planned by a clock that was ahead: it is due.
 */
export async function dueDigests(run: Run, limit: number): Promise<DueDigest[]> {
  const { id, query, channelIds, digestDueAt, digestSince, digestReason } = subscriptions;
  const now = isoAt(run.now());
  const rows = await run.db
    .select({
      id,
      name: asText(subscriptions.name),
      query,
      channelIds,
      digestDueAt,
      digestSince,
      digestReason,
    })
    .from(subscriptions)
    .where(
      sql`${id} in (select id from subscriptions indexed by subscriptions_digest
        where digest_due_at is not null and state = 'active' and ${isList(sql`channel_ids`)}
          and (digest_due_at <= ${now} or digest_since > ${isoAt(run.now() + CLOCK_SLACK_MS)}))`,
    )
    .orderBy(asc(digestDueAt))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    digestDueAt: row.digestDueAt ?? "",
    digestSince: row.digestSince ?? now,
  }));
}

/** What waits for a subscription's digest, the oldest first, with the articles of the newest `shown`. */
export async function readCollected(run: Run, { id }: DueDigest, shown: number): Promise<Collected> {
  const { db } = run;
  const ids = await db.all<{ id: number }>(sql`select id from matches indexed by matches_digest
    where digest_id = ${COLLECTED} and subscription_id = ${id} order by id limit ${MATCHES_MAX}`);
  const matchIds = ids.map((match) => match.id);
  const { url, canonicalUrl, outlet, title, lead, publishedAt, firstSeenAt, revision } =
    getTableColumns(articles);
  const newest = await db
    .select({
      id: articles.id,
      ...{ url, canonicalUrl, outlet, title, lead, publishedAt, firstSeenAt, revision },
      snippets: matches.snippets,
    })
    .from(matches)
    .innerJoin(articles, eq(articles.id, matches.articleId))
    .where(inArray(matches.id, sql`(select value from json_each(${JSON.stringify(matchIds.slice(-shown))}))`))
    .orderBy(desc(matches.id));
  return { matchIds, articles: newest };
}

/**
 * Ends a digest: makes one delivery for each of the subscription's channels, all with these bytes, and adds
 * each of the matches to it, with the reading that it shows, in one batch. Nothing is done where another
 * invocation ended it meanwhile. What was collected since is due at `nextDueAt`. Returns false where nothing
 * was done.
 */
export async function endDigest(
  run: Run,
  digest: DueDigest,
  closed: Omit<Collected, "articles"> & {
    digestId: number;
    articles: readonly Pick<DigestedArticle, "id" | "revision">[];
    body: string;
    nextDueAt: string;
  },
): Promise<boolean> {
  const { db } = run;
  const { digestId, matchIds, body, nextDueAt } = closed;
  const shown = JSON.stringify(closed.articles.map(({ id, revision }) => [id, revision]));
  const now = isoAt(run.now());
  const isOurs = sql`id = ${digest.id} and state = 'active' and digest_due_at = ${digest.digestDueAt}`;
  const ids = JSON.stringify(digest.channelIds.map(() => run.newId()));
  const rows = sql`
    select ids.value, 'digest', subscription.id, cast(${digestId} as integer), channel.id, 'pending', 0, 0, 0, ${now},
      null, null, ${body}, ${now}, null, ${fallbackAt(sql`${now}`)}, null
    from (select * from subscriptions where ${isOurs}) as subscription
      cross join json_each(${JSON.stringify(digest.channelIds)}) as named
      cross join json_each(${ids}) as ids on ids.key = named.key
      cross join channels as channel on channel.id = cast(named.value as integer)
    where named.value in (select value from json_each(${whole(sql`subscription.channel_ids`)}))`;
  const isMine = sql`exists (select 1 from subscriptions where ${isOurs})`;
  const [, , ended] = await db.batch([
    db
      .insert(deliveries)
      .select(matchIds.length === 0 ? sql`${rows} and 0` : rows)
      .onConflictDoNothing(),
    db
      .update(matches)
      .set({
        digestId,
        revision: sql`coalesce((select value ->> 1 from json_each(${shown}) where value ->> 0 = ${matches.articleId}),
          ${matches.revision})`,
      })
      .where(
        and(
          sql`${matches.id} in (select value from json_each(${JSON.stringify(matchIds)}))`,
          eq(matches.digestId, COLLECTED),
          isMine,
        ),
      ),
    db
      .update(subscriptions)
      .set({
        digestDueAt: sql`iif(${isWaiting(sql`${subscriptions.id}`)}, ${nextDueAt}, null)`,
        digestSince: now,
      })
      .where(isOurs)
      .returning({ id: subscriptions.id }),
  ]);
  return ended.length > 0;
}

/** Moves the due time of a digest to a later one (ISO). */
export async function postponeDigest(run: Run, { id, digestDueAt }: DueDigest, dueAt: string): Promise<void> {
  await run.db
    .update(subscriptions)
    .set({ digestDueAt: dueAt, digestSince: isoAt(run.now()) })
    .where(and(eq(subscriptions.id, id), eq(subscriptions.digestDueAt, digestDueAt)));
}
