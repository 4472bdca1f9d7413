import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import type { Change } from "../articles/revisions.ts";
import { jsonArrays } from "../sql/json-arrays.ts";
import { fallbackAt } from "./fallbacks.ts";
import type { NewMatch } from "./matches.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** What a subscription that wants revisions is sent of one. */
export type NewRevision = Pick<
  NewMatch,
  "subscriptionId" | "query" | "sourceIds" | "maxAgeHours" | "body" | "deliveries" | "atTime"
>;

/**
 * Queues what is sent of a change to subscriptions that were alerted of the article before it, once for each
 * change and channel, except where the channel has the story from another newspaper alone. What still waits
 * for a digest is not sent: the digest shows the article as it is then.
 */
export async function queueRevisions(
  run: Run,
  change: Change,
  revised: readonly NewRevision[],
): Promise<void> {
  for (const some of jsonArrays(revised)) await queue(run, change, some);
}

function queue(run: Run, { id, articleId, replacedAt }: Change, revised: string) {
  const rows = sql`
    select delivery.value ->> 'id', 'revision', subscription.id, cast(${id} as integer), channel.id, 'pending', 0, 0, 0,
      match.value ->> 'atTime', null, null, match.value ->> 'body', ${isoAt(run.now())}, null,
      ${fallbackAt(sql`match.value ->> 'atTime'`)}, null
    from ${unchangedSubscriptions(revised)} and subscription.alerts_on_revisions = 1
      cross join matches as known on known.subscription_id = subscription.id
        and known.article_id = cast(${articleId} as integer) and known.quiet is null
        and coalesce(known.digest_id, 1) > 0 and known.matched_at < ${replacedAt}
      cross join json_each(match.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(subscription.channel_ids))
      and not exists (select 1 from deliveries as alert indexed by deliveries_once where alert.channel_id = channel.id
        and alert.article_id = known.article_id and alert.subscription_id = subscription.id
        and alert.state = 'canceled' and alert.last_error = 'same-story')`;
  const target = [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId];
  return run.db.insert(deliveries).select(rows).onConflictDoNothing({ target });
}
