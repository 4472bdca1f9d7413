import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { fallbackAt } from "./fallbacks.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** A new delivery for the batch that makes its match. */
export type NewDelivery = { id: number; channelId: string };

/**
 * The statement that queues the deliveries of these matches (a JSON array), due at their `atTime`. It queues
 * none for a match that is part of a digest or waits for one, and none for a channel that is gone or no
 * longer belongs to its subscription. A disabled channel's deliveries wait for it. A delivery that exists
 * already stays as it is.
 */
export function queueDeliveries(run: Run, articleId: number, matched: string) {
  const now = isoAt(run.now());
  const rows = sql`
    select delivery.value ->> 'id', 'article', subscription.id, cast(${articleId} as integer), channel.id, 'pending',
      0, 0, 0, match.value ->> 'atTime', null, null, match.value ->> 'body', ${now}, null, ${fallbackAt(sql`match.value ->> 'atTime'`)}, null
    from ${unchangedSubscriptions(matched)}
      cross join json_each(match.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(subscription.channel_ids))
      and not exists (select 1 from matches indexed by matches_collected where subscription_id = subscription.id
        and article_id = cast(${articleId} as integer) and digest_id is not null)`;
  const target = [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId];
  return run.db.insert(deliveries).select(rows).onConflictDoNothing({ target });
}
