import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import type { articles } from "../../schema/articles.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import { hasStory } from "./queue-deliveries.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/**
 * The statement that counts, hour by hour, the messages of subscriptions with a limit. It belongs before the
 * statement that stores the matches: an article that is matched again after a revision was counted before.
 * One whose story all its channels have is not sent.
 */
export function countToHour(
  run: Run,
  { id: articleId, storyId }: Pick<typeof articles.$inferSelect, "id" | "storyId">,
  matched: string,
) {
  const { hourFrom, hourCount } = subscriptions;
  const now = isoAt(run.now());
  const isOver = sql`(${hourFrom} is null or ${hourFrom} <= ${isoAt(run.now() - HOUR_MS)} or ${hourFrom} > ${now})`;
  const isSent =
    storyId === null
      ? sql``
      : sql`and exists (select 1 from json_each(match.value, '$.deliveries') as delivery
          cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
        where not ${hasStory(articleId, storyId)})`;
  const closed = sql`select subscription.id from ${unchangedSubscriptions(matched)}
    where match.value ->> 'countsToHour' and match.value ->> 'collects' is null and match.value ->> 'quiet' is null
      and not exists (select 1 from matches where subscription_id = subscription.id
        and article_id = cast(${articleId} as integer) and matches.quiet is null) ${isSent}`;
  return run.db
    .update(subscriptions)
    .set({
      hourFrom: sql`iif(${isOver}, ${now}, ${hourFrom})`,
      hourCount: sql`iif(${isOver}, 1, ${hourCount} + 1)`,
    })
    .where(sql`${subscriptions.id} in (${closed})`);
}

const HOUR_MS = 3_600_000;
