import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { IS_PAUSED } from "./is-paused.ts";
import { ofStory } from "./queue-deliveries.ts";

/**
 * The statement that makes up for an alert that is dead where its channel or subscription wants each story
 * once: the next article of the story, canceled because of it, is due now, unless another one of the story
 * got through or waits. It belongs in the batch in which these deliveries end, after that change.
 */
export function queueNextOfStory(run: Run, ids: readonly number[]) {
  const dead = sql`deliveries as dead where dead.id in (select value from json_each(${JSON.stringify(ids)}))
    and dead.state = 'dead' and dead.kind = 'article'`;
  const others = ofStory(
    sql`(select story_id from articles where id = dead.article_id)`,
    sql`dead.article_id`,
    { channelId: sql`dead.channel_id`, subscriptionId: sql`dead.subscription_id` },
  );
  const next = sql`(select earlier.id from ${others}
      where earlier.state = 'canceled' and earlier.last_error = 'same-story' order by earlier.id limit 1)`;
  const hasOther = sql`exists (select 1 from ${others} where earlier.state in ('pending', 'delivered'))`;
  return run.db
    .update(deliveries)
    .set({
      state: "pending",
      held: IS_PAUSED,
      nextAttemptAt: isoAt(run.now()),
      lastError: null,
      endedAt: null,
    })
    .where(sql`${deliveries.id} in (select ${next} from ${dead} and not ${hasOther})`);
}
