import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Snippet } from "../../query/show/snippets.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { COLLECTED, matches } from "../../schema/deliveries.ts";
import type { Article } from "../articles/article.ts";
import { planReread } from "../links/rereads.ts";
import { jsonArrays } from "../sql/json-arrays.ts";
import { isUnclaimed } from "../sql/lease.ts";
import { countToHour, openDigests } from "./digests.ts";
import { type NewDelivery, queueDeliveries } from "./queue-deliveries.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/**
 * Milliseconds; enough for matching a few articles. After a crash they are claimed again when this is over.
 */
const MATCH_LEASE_MS = 60_000;

export type Match = typeof matches.$inferSelect;

/**
 * The filter of a subscription that an article passed. `sourceIds` null: any source; `maxAgeHours` null: any
 * age.
 */
type SubscriptionFilter = {
  subscriptionId: number;
  query: string;
  sourceIds: string[] | null;
  maxAgeHours: number | null;
};

/**
 * A match of an article, with a delivery for each of the subscription's channels. All of them send `body`.
 */
export type NewMatch = SubscriptionFilter & {
  id: number;
  channelIds: string[];
  snippets: Snippet[];
  body: string;
  deliveries: NewDelivery[];
  /** Why it does not alert. Then it has neither channels nor deliveries. */
  quiet: Match["quiet"];
  /** Why it is collected for a digest. Then it has no channels and deliveries of its own. Null: it has. */
  collects: "schedule" | "storm" | null;
  /** When its deliveries or its digest are due (ISO). */
  atTime: string;
  /** Whether its subscription limits the messages of an hour. */
  countsToHour: boolean;
};

/** What the result of matching an article depends on. */
export type MatchBasis = {
  /** The subscriptions that it matched. */
  filters: SubscriptionFilter[];
  /** The sources that had shown it; null where no subscription is limited to sources. */
  sourceIds: number[] | null;
};

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

/** Counts an attempt after the first one, before it is made. */
export async function countMatchAttempt(db: Db, articleId: number): Promise<void> {
  const matchAttempts = sql`${articles.matchAttempts} + 1`;
  await db.update(articles).set({ matchAttempts }).where(eq(articles.id, articleId));
}

/**
 * Stores matches of an article together with their deliveries, in one batch. Known matches and deliveries
 * stay as they are, so the whole can be repeated after a crash. A subscription that was deleted, paused or
 * edited while its query was tried gets none.
 */
export async function keepMatches(run: Run, article: Article, matched: readonly NewMatch[]): Promise<void> {
  // For most subscriptions nothing is counted or collected.
  const isCounted = matched.some(({ countsToHour }) => countsToHour);
  const isCollected = matched.some(({ collects }) => collects !== null);
  const [first, ...rest] = jsonArrays(matched).flatMap((some) => [
    ...(isCounted ? [countToHour(run, article.id, some)] : []),
    insertMatches(run, article, some),
    queueDeliveries(run, article, some),
    ...(isCollected ? [openDigests(run, some)] : []),
  ]);
  if (first !== undefined) await run.db.batch([first, ...rest]);
}

/**
 * A known match gets the channels that it was not queued for before, which makes a quiet one an alert; a
 * quiet one that is collected now waits for its digest. Otherwise it stays as it is.
 */
function insertMatches(run: Run, { id: articleId, revision }: Article, matched: string) {
  const rows = sql`
    select match.value ->> 'id', subscription.id, cast(${articleId} as integer), match.value ->> 'channelIds',
      match.value ->> 'snippets', ${isoAt(run.now())}, match.value ->> 'quiet',
      iif(match.value ->> 'collects' is null, null, ${COLLECTED}), cast(${revision} as integer)
    from ${unchangedSubscriptions(matched)} where true`;
  return run.db
    .insert(matches)
    .select(rows)
    .onConflictDoUpdate({
      target: [matches.subscriptionId, matches.articleId],
      set: {
        quiet: sql`excluded.quiet`,
        digestId: sql`excluded.digest_id`,
        revision: sql`iif(matches.quiet is null, matches.revision, excluded.revision)`,
        channelIds: sql`(select json_group_array(value) from (
          select value from json_each(matches.channel_ids) union select value from json_each(excluded.channel_ids)))`,
      },
      setWhere: sql`matches.digest_id is null and ((matches.quiet is not null and excluded.digest_id = ${COLLECTED})
        or exists (select 1 from json_each(excluded.channel_ids)
          where value not in (select value from json_each(matches.channel_ids))))`,
    });
}

type Tried = MatchBasis & { isReread?: boolean };

/**
 * Ends the matching of an article, and with `isReread` plans when its page is read again. It stays unmatched,
 * and can be claimed again, if in the meantime it was revised, a source that counts showed it, or a
 * subscription that it matched was edited.
 */
export async function markMatched(run: Run, article: Article, tried: Tried): Promise<void> {
  const isStillSo = and(
    eq(articles.revision, article.revision),
    ...sourcesAreAs(tried),
    ...filtersAreAs(tried),
  );
  const matchedAt = sql`case when ${isStillSo} then ${isoAt(run.now())} end`;
  const ended = { matchedAt, claimedUntil: null, matchAttempts: 0, matchFailure: null };
  const end = run.db.update(articles).set(ended).where(eq(articles.id, article.id));
  await (tried.isReread ? run.db.batch([end, planReread(run, article)]) : end);
}

function sourcesAreAs({ sourceIds }: MatchBasis): SQL[] {
  if (sourceIds === null) return [];
  return [
    sql`not exists (select 1 from sightings where sightings.url = ${articles.url}
      and source_id not in (select value from json_each(${JSON.stringify(sourceIds)})))`,
  ];
}

function filtersAreAs({ filters }: MatchBasis): SQL[] {
  return jsonArrays(filters).map(
    (some) => sql`not exists (select 1 from json_each(${some}) as tried
      cross join subscriptions as subscription on subscription.id = cast(tried.value ->> 'subscriptionId' as integer)
      where subscription.state = 'active' and (subscription.query <> tried.value ->> 'query'
        or subscription.source_ids is not tried.value ->> 'sourceIds'
        or subscription.max_age_hours is not tried.value ->> 'maxAgeHours'))`,
  );
}

/** Gives back a claimed article as if it had not been tried. */
export async function releaseUnmatched(run: Run, article: Article): Promise<void> {
  const isMine = and(eq(articles.id, article.id), eq(articles.claimedUntil, article.claimedUntil ?? ""));
  await run.db.update(articles).set({ claimedUntil: null, matchAttempts: 0 }).where(isMine);
}

/** Ends the matching of an article for good, or until it is revised. Its present text does not alert. */
export async function giveUpMatching(run: Run, article: Pick<Article, "id" | "revision">): Promise<void> {
  const isSame = and(eq(articles.id, article.id), eq(articles.revision, article.revision));
  const ended = {
    matchedAt: isoAt(run.now()),
    claimedUntil: null,
    matchFailure: "attempts-used-up",
  } as const;
  await run.db.update(articles).set(ended).where(isSame);
}
