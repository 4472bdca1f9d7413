import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Snippet } from "../../query/show/snippets.ts";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { COLLECTED, matches } from "../../schema/deliveries.ts";
import type { Article } from "../articles/article.ts";
import { planReread } from "../links/rereads.ts";
import { jsonArrays } from "../sql/json-arrays.ts";
import { whole } from "../sql/whole-json.ts";
import { openDigests } from "./digests.ts";
import { countToHour } from "./hour-count.ts";
import { type NewDelivery, queueDeliveries } from "./queue-deliveries.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

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
    ...(isCounted ? [countToHour(run, article, some)] : []),
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
          select value from json_each(${whole(sql`matches.channel_ids`)}) union select value from json_each(excluded.channel_ids)))`,
      },
      setWhere: sql`matches.digest_id is null and ((matches.quiet is not null and excluded.digest_id = ${COLLECTED})
        or exists (select 1 from json_each(excluded.channel_ids)
          where value not in (select value from json_each(${whole(sql`matches.channel_ids`)}))))`,
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

/**
 * Ends the matching of an article for good, or until it is revised. Its present text does not alert. With
 * `isReread` its page is read again, since a later version mends the row.
 */
export async function giveUpMatching(run: Run, article: Article, isReread: boolean): Promise<void> {
  const isSame = and(eq(articles.id, article.id), eq(articles.revision, article.revision));
  const ended = {
    matchedAt: isoAt(run.now()),
    claimedUntil: null,
    matchFailure: "attempts-used-up",
  } as const;
  const end = run.db.update(articles).set(ended).where(isSame);
  await (isReread ? run.db.batch([end, planReread(run, article)]) : end);
}
