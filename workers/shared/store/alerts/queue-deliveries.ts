import { type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import type { Article } from "../articles/article.ts";
import { whole } from "../sql/whole-json.ts";
import { fallbackAt } from "./fallbacks.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** A new delivery for the batch that makes its match. */
export type NewDelivery = { id: number; channelId: string };

/**
 * The statement that queues the deliveries of these matches (a JSON array), due at their `atTime`. It queues
 * none for a match that is part of a digest or waits for one, and none for a channel that is gone or no
 * longer belongs to its subscription. A disabled channel's deliveries wait for it. A delivery that exists
 * already stays as it is. One whose channel or subscription wants each story once is canceled from the
 * beginning, if the subscription has one there about another article of the story.
 */
export function queueDeliveries(
  run: Run,
  { id: articleId, storyId }: Pick<Article, "id" | "storyId">,
  matched: string,
) {
  const now = isoAt(run.now());
  const queued = sql`
    select delivery.value ->> 'id' as id, subscription.id as subscription_id, channel.id as channel_id,
      match.value ->> 'atTime' as at_time, match.value ->> 'body' as body,
      ${fallbackAt(sql`match.value ->> 'atTime'`)} as fallback_at, ${hasStory(articleId, storyId)} as has_story
    from ${unchangedSubscriptions(matched)}
      cross join json_each(match.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(${whole(sql`subscription.channel_ids`)}))
      and not exists (select 1 from matches indexed by matches_collected where subscription_id = subscription.id
        and article_id = cast(${articleId} as integer) and digest_id is not null)`;
  const rows = sql`
    select id, 'article', subscription_id, cast(${articleId} as integer), channel_id, iif(has_story, 'canceled', 'pending'),
      0, 0, 0, at_time, null, iif(has_story, 'same-story', null), body, ${now}, iif(has_story, ${now}, null),
      iif(has_story, null, fallback_at), null
    from (${queued}) where true`;
  const target = [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId];
  return run.db.insert(deliveries).select(rows).onConflictDoNothing({ target });
}

/** Maximum articles of a story that are looked at, the newest. */
const ARTICLES_MAX = 100;

/**
 * Whether a channel has the story for this subscription, where one of the two wants each story once, as SQL
 * over `subscription` and `channel`.
 */
export function hasStory(articleId: number, storyId: number | null): SQL {
  if (storyId === null) return sql`0`;
  const others = ofStory(sql`cast(${storyId} as integer)`, sql`cast(${articleId} as integer)`, {
    channelId: sql`channel.id`,
    subscriptionId: sql`subscription.id`,
  });
  return sql`((subscription.per_story or channel.group_by = 'story')
    and exists (select 1 from ${others} where earlier.state in ('pending', 'delivered')))`;
}

/** The deliveries (`earlier`) of a story's other articles to a channel, as tables of a `from` clause. */
export function ofStory(
  storyId: SQL,
  articleId: SQL,
  { channelId, subscriptionId }: { channelId: SQL; subscriptionId: SQL },
): SQL {
  return sql`(select id from articles where story_id = ${storyId} and id <> ${articleId}
      order by id desc limit ${ARTICLES_MAX}) as other
    cross join deliveries as earlier indexed by deliveries_once on earlier.channel_id = ${channelId}
      and earlier.article_id = other.id and earlier.subscription_id = ${subscriptionId}`;
}
