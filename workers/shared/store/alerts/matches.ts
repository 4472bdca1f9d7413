import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Snippet } from "../../query/show/snippets.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { COLLECTED, matches } from "../../schema/deliveries.ts";
import type { Article } from "../articles/article.ts";
import { jsonArrays } from "../sql/json-arrays.ts";
import { isUnclaimed } from "../sql/lease.ts";
import { countToHour, openDigests } from "./digests.ts";
import { type NewDelivery, queueDeliveries } from "./outbox.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** Matching a few articles, with room to spare; a crashed run's articles are taken up again after this. */
const MATCH_LEASE_MS = 60_000;

export type Match = typeof matches.$inferSelect;

/** What a subscription asks for. `sourceIds` null: from anywhere; `maxAgeHours` null: of any age. */
type SubscriptionFilter = {
  subscriptionId: number;
  query: string;
  sourceIds: string[] | null;
  maxAgeHours: number | null;
};

/**
 * An article that a subscription asked for, with a delivery for each of its channels. `body` is what all of
 * them send.
 */
export type NewMatch = SubscriptionFilter & {
  id: number;
  channelIds: string[];
  snippets: Snippet[];
  body: string;
  deliveries: NewDelivery[];
  /** Why it does not alert: then it has neither channels nor deliveries. */
  quiet: Match["quiet"];
  /** What it is collected for, to be told by a digest: then it has neither too. Null: told by itself. */
  collects: "schedule" | "storm" | null;
  /** When its deliveries are due, or its digest (ISO). */
  atTime: string;
  /** Whether its subscription limits what it is told in an hour. */
  countsToHour: boolean;
};

/** What the outcome of matching an article rests on. */
export type MatchBasis = {
  /** Those that it matched. */
  filters: SubscriptionFilter[];
  /** The sources that had shown it; null where no subscription is limited to sources. */
  sourceIds: number[] | null;
};

/**
 * Claims articles that were not matched yet, or were changed since, the oldest first; but those go last whose
 * earlier attempts failed, the most often failed at the very end: one that ends the whole invocation takes no
 * other with it.
 */
export async function claimUnmatched(run: Run, limit: number): Promise<Article[]> {
  const unclaimed = isUnclaimed(articles.claimedUntil, { nowMs: run.now(), leaseMs: MATCH_LEASE_MS });
  const unmatched = run.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNull(articles.matchedAt), unclaimed))
    .orderBy(asc(articles.id))
    .limit(limit);
  // Whoever holds the article in the end lets go of it: a lease that is still there is that of an attempt
  // which failed.
  const attempts = sql`case when ${articles.claimedUntil} is null then 0 else max(${articles.matchAttempts}, 1) end`;
  const claimed = await run.db
    .update(articles)
    .set({ claimedUntil: isoAt(run.now() + MATCH_LEASE_MS), matchAttempts: attempts })
    .where(inArray(articles.id, unmatched))
    .returning();
  return claimed.sort((one, other) => one.matchAttempts - other.matchAttempts || one.id - other.id);
}

/** Counts an attempt beyond the first, before it is made. */
export async function countMatchAttempt(db: Db, articleId: number): Promise<void> {
  const matchAttempts = sql`${articles.matchAttempts} + 1`;
  await db.update(articles).set({ matchAttempts }).where(eq(articles.id, articleId));
}

/**
 * Keeps matches of an article together with their deliveries, in one batch. Known matches and deliveries stay
 * as they are, so all of it may be repeated after a crash. A subscription that was deleted, paused or edited
 * while its query was tried gets none.
 */
export async function keepMatches(run: Run, article: Article, matched: readonly NewMatch[]): Promise<void> {
  // For most subscriptions nothing is counted, and nothing collected.
  const isCounted = matched.some(({ countsToHour }) => countsToHour);
  const isCollected = matched.some(({ collects }) => collects !== null);
  const [first, ...rest] = jsonArrays(matched).flatMap((some) => [
    ...(isCounted ? [countToHour(run, article.id, some)] : []),
    insertMatches(run, article.id, some),
    queueDeliveries(run, article.id, some),
    ...(isCollected ? [openDigests(run, some)] : []),
  ]);
  if (first !== undefined) await run.db.batch([first, ...rest]);
}

/**
 * A known match learns of channels that it was not queued for before, which ends its quiet; a quiet one that
 * is collected now waits for its digest. It stays as it is else.
 */
function insertMatches(run: Run, articleId: number, matched: string) {
  const rows = sql`
    select match.value ->> 'id', subscription.id, cast(${articleId} as integer), match.value ->> 'channelIds',
      match.value ->> 'snippets', ${isoAt(run.now())}, match.value ->> 'quiet',
      iif(match.value ->> 'collects' is null, null, ${COLLECTED})
    from ${unchangedSubscriptions(matched)} where true`;
  return run.db
    .insert(matches)
    .select(rows)
    .onConflictDoUpdate({
      target: [matches.subscriptionId, matches.articleId],
      set: {
        quiet: sql`excluded.quiet`,
        digestId: sql`excluded.digest_id`,
        channelIds: sql`(select json_group_array(value) from (
          select value from json_each(matches.channel_ids) union select value from json_each(excluded.channel_ids)))`,
      },
      setWhere: sql`matches.digest_id is null and ((matches.quiet is not null and excluded.digest_id = ${COLLECTED})
        or exists (select 1 from json_each(excluded.channel_ids)
          where value not in (select value from json_each(matches.channel_ids))))`,
    });
}

/**
 * Ends the matching of an article. If meanwhile it was revised, a source that counts showed it, or a
 * subscription that it matched was edited, it stays unmatched instead, and is free to be claimed anew.
 */
export async function markMatched(run: Run, article: Article, tried: MatchBasis): Promise<void> {
  const isStillSo = and(
    eq(articles.revision, article.revision),
    ...sourcesAreAs(tried),
    ...filtersAreAs(tried),
  );
  const matchedAt = sql`case when ${isStillSo} then ${isoAt(run.now())} end`;
  const ended = { matchedAt, claimedUntil: null, matchAttempts: 0, matchFailure: null };
  await run.db.update(articles).set(ended).where(eq(articles.id, article.id));
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

/** Ends the matching of an article for good, or until it is revised. Nobody hears of what it says. */
export async function giveUpMatching(run: Run, article: Article): Promise<void> {
  const isSame = and(eq(articles.id, article.id), eq(articles.revision, article.revision));
  const ended = {
    matchedAt: isoAt(run.now()),
    claimedUntil: null,
    matchFailure: "attempts-used-up",
  } as const;
  await run.db.update(articles).set(ended).where(isSame);
}
