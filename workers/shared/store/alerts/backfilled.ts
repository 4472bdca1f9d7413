import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { deliveries, matches, SENT_APART } from "../../schema/deliveries.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import { otherOutletsCount } from "../articles/story.ts";
import { asText } from "../sql/as-text.ts";
import { isList, whole } from "../sql/whole-json.ts";
import { fallbackAt } from "./fallbacks.ts";
import type { NewDelivery } from "./queue-deliveries.ts";

/** A match that is to be sent and has no deliveries yet. */
export type Backfilled = {
  matchId: number;
  snippets: (typeof matches.$inferSelect)["snippets"];
  article: typeof articles.$inferSelect;
  subscription: Pick<
    typeof subscriptions.$inferSelect,
    "id" | "name" | "query" | "channelIds" | "quietHours"
  >;
  /** How many other newspapers had the story. */
  alsoIn: number;
};

/** The deliveries of a match, all with these bytes, due at a time (ISO). */
export type BackfilledAlert = { matchId: number; body: string; atTime: string; deliveries: NewDelivery[] };

/**
 * The next backfilled matches that are to be sent one by one, grouped by subscription, the oldest first.
 * `orphaned`: their article or subscription is gone. One whose subscription's channels cannot be read waits
 * until they are mended.
 */
export async function readBackfilled(
  run: Run,
  limit: number,
): Promise<{ waiting: Backfilled[]; orphaned: number[] }> {
  const { query, channelIds, quietHours } = subscriptions;
  const ids = sql`(select id from matches indexed by matches_digest where digest_id = ${SENT_APART} and not exists (
      select 1 from subscriptions where id = subscription_id and not ${isList(sql`channel_ids`)})
    order by subscription_id, id limit ${limit})`;
  const rows = await run.db
    .select({
      ...{ matchId: sql<number>`${matches.id}`.as("match_id"), subscriptionId: matches.subscriptionId },
      ...{ snippets: matches.snippets, article: getTableColumns(articles), alsoIn: otherOutletsCount },
      subscription: { name: asText(subscriptions.name), query, channelIds, quietHours },
    })
    .from(matches)
    .leftJoin(articles, eq(articles.id, matches.articleId))
    .leftJoin(subscriptions, eq(subscriptions.id, matches.subscriptionId))
    .where(sql`${matches.id} in ${ids}`)
    .orderBy(asc(matches.subscriptionId), asc(matches.id));
  const waiting = rows.flatMap(({ article, subscription, subscriptionId: id, ...row }) =>
    article === null || subscription === null
      ? []
      : [{ ...row, article, subscription: { id, ...subscription } }],
  );
  const whole = new Set(waiting.map(({ matchId }) => matchId));
  return { waiting, orphaned: rows.map(({ matchId }) => matchId).filter((matchId) => !whole.has(matchId)) };
}

/**
 * Queues the deliveries of these matches in one batch, after which they no longer wait. Matches that another
 * invocation queued meanwhile stay as they are. Channels that are gone, or no longer belong to the
 * subscription, get no delivery; deliveries of a paused subscription are held.
 */
export async function queueBackfilled(run: Run, alerts: readonly BackfilledAlert[]): Promise<void> {
  const { db } = run;
  const now = isoAt(run.now());
  const all = JSON.stringify(alerts);
  const waiting = sql`json_each(${all}) as alert
    cross join matches as waiting on waiting.id = alert.value ->> 'matchId' and waiting.digest_id = ${SENT_APART}`;
  const rows = sql`
    select delivery.value ->> 'id', 'article', subscription.id, waiting.article_id, channel.id, 'pending',
      subscription.state = 'paused', 0, 0, alert.value ->> 'atTime', null, null, alert.value ->> 'body', ${now}, null,
      ${fallbackAt(sql`alert.value ->> 'atTime'`)}, null
    from ${waiting}
      cross join subscriptions as subscription on subscription.id = waiting.subscription_id
      cross join json_each(alert.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(${whole(sql`subscription.channel_ids`)}))`;
  const queued = sql`(select json_group_array(cast(queued.channel_id as text))
    from json_each(${all}) as alert cross join json_each(alert.value, '$.deliveries') as delivery
      cross join deliveries as queued indexed by deliveries_once
        on queued.channel_id = cast(delivery.value ->> 'channelId' as integer)
        and queued.article_id = matches.article_id and queued.subscription_id = matches.subscription_id
    where alert.value ->> 'matchId' = matches.id)`;
  await db.batch([
    db
      .insert(deliveries)
      .select(rows)
      .onConflictDoNothing({
        target: [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId],
      }),
    db
      .update(matches)
      .set({ channelIds: queued, digestId: null })
      .where(
        sql`${matches.id} in (select value ->> 'matchId' from json_each(${all})) and ${matches.digestId} = ${SENT_APART}`,
      ),
  ]);
}
