import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import type { Change } from "../articles/revisions.ts";
import { asText } from "../sql/as-text.ts";
import { jsonArrays } from "../sql/json-arrays.ts";
import { whole } from "../sql/whole-json.ts";
import { fallbackAt } from "./fallbacks.ts";
import type { NewMatch } from "./matches.ts";
import { unchangedSubscriptions } from "./unchanged-subscriptions.ts";

/** What a subscription that wants revisions is sent of one. */
export type NewRevision = Pick<
  NewMatch,
  "subscriptionId" | "query" | "sourceIds" | "maxAgeHours" | "body" | "deliveries" | "atTime"
>;

/**
 * A subscription that wants changes of an article and was alerted of it. `lastSent`: the number of the
 * reading that its last alert of the article was made from.
 */
export type Alerted = Pick<
  typeof subscriptions.$inferSelect,
  "id" | "name" | "query" | "channelIds" | "sourceIds" | "maxAgeHours" | "quietHours"
> & { lastSent: number };

/**
 * Those of these subscriptions that want changes and were alerted of the article before. What still waits for
 * a digest is not among them: the digest shows the article as it is then.
 */
export function alertedAmong(db: Db, ids: readonly number[], articleId: number): Promise<Alerted[]> {
  const { id, query, channelIds, sourceIds, maxAgeHours, quietHours } = getTableColumns(subscriptions);
  // As in `loadCandidates`, the order of tables is fixed.
  return db
    .select({
      ...{ id, name: asText(subscriptions.name), query, channelIds, sourceIds, maxAgeHours, quietHours },
      lastSent: lastSentOf(articleId).mapWith(Number),
    })
    .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
    .crossJoin(subscriptions)
    .crossJoin(sql`matches as known`)
    .where(
      and(
        sql`${id} = wanted.value and known.subscription_id = ${id} and known.article_id = ${articleId}`,
        sql`known.quiet is null and coalesce(known.digest_id, 1) > 0`,
        and(eq(subscriptions.state, "active"), eq(subscriptions.alertsOnRevisions, true)),
      ),
    );
}

/** The reading that was matched, or the one that the last queued change led to. */
function lastSentOf(articleId: number): SQL {
  const matched = sql`coalesce(known.revision, (select max(number) + 1 from revisions
    where article_id = ${articleId} and replaced_at <= known.matched_at), 1)`;
  return sql`coalesce((select max(reading.number) + 1 from revisions as reading
    where reading.article_id = ${articleId} and reading.number >= ${matched} and reading.id is not null
      and exists (select 1 from json_each(${whole(subscriptions.channelIds)}) as channel
        cross join deliveries as queued indexed by deliveries_once
          on queued.channel_id = cast(channel.value as integer) and queued.article_id = reading.id
          and queued.subscription_id = ${subscriptions.id})), ${matched})`;
}

/**
 * Queues what is sent of a change to subscriptions that were alerted of the article before it, once for each
 * change and channel, except where the channel has the story from another newspaper alone.
 */
export async function queueRevisions(
  run: Run,
  change: Change,
  revised: readonly NewRevision[],
): Promise<void> {
  for (const some of jsonArrays(revised)) await queue(run, change, some);
}

function queue(run: Run, { id, articleId }: Change, revised: string) {
  const rows = sql`
    select delivery.value ->> 'id', 'revision', subscription.id, cast(${id} as integer), channel.id, 'pending', 0, 0, 0,
      match.value ->> 'atTime', null, null, match.value ->> 'body', ${isoAt(run.now())}, null,
      ${fallbackAt(sql`match.value ->> 'atTime'`)}, null
    from ${unchangedSubscriptions(revised)} and subscription.alerts_on_revisions = 1
      cross join matches as known on known.subscription_id = subscription.id
        and known.article_id = cast(${articleId} as integer) and known.quiet is null
        and coalesce(known.digest_id, 1) > 0
      cross join json_each(match.value, '$.deliveries') as delivery
      cross join channels as channel on channel.id = cast(delivery.value ->> 'channelId' as integer)
    where delivery.value ->> 'channelId' in (select value from json_each(${whole(sql`subscription.channel_ids`)}))
      and not exists (select 1 from deliveries as alert indexed by deliveries_once where alert.channel_id = channel.id
        and alert.article_id = known.article_id and alert.subscription_id = subscription.id
        and alert.state = 'canceled' and alert.last_error = 'same-story')`;
  const target = [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId];
  return run.db.insert(deliveries).select(rows).onConflictDoNothing({ target });
}
