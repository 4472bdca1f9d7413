import { type SQL, sql } from "drizzle-orm";
import { type QuietHours, readQuietHours } from "../../pace/quiet-hours.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries, matches } from "../../schema/deliveries.ts";
import { whole } from "../sql/whole-json.ts";

/** A delivery that did not get through before the time for its fallback channel. */
export type DueFallback = {
  id: number;
  channelName: string | null;
  subscriptionName: string | null;
  /** Null where the subscription has no fallback any more, or has that channel among its others by now. */
  fallbackChannelId: number | null;
  afterMinutes: number;
  quietHours: QuietHours | null;
  /** Whether its channel fails. Otherwise we are late ourselves, and another channel would not help. */
  isFailing: boolean;
};

/** With `newId` a delivery to the fallback channel is made; with `againAt` (ISO) it is decided again then. */
export type FallbackStep = { id: number; newId: number | null; againAt: string | null };

/**
 * When the fallback channel gets a delivery that is due at `atTime` (ISO), as SQL over `subscription`, which
 * the statement joins: null without a fallback.
 */
export function fallbackAt(atTime: SQL): SQL {
  return sql`iif(subscription.fallback_channel_id is null, null,
    strftime('%Y-%m-%dT%H:%M:%fZ', ${atTime}, subscription.fallback_after_minutes || ' minutes'))`;
}

/** The fallbacks that are due, the oldest first. What is held for a paused subscription is passed over. */
export async function dueFallbacks(run: Run, limit: number): Promise<DueFallback[]> {
  const now = isoAt(run.now());
  const rows = await run.db.all<Row>(sql`
    select late.id, channel.name as channelName, subscription.name as subscriptionName,
      iif(subscription.fallback_channel_id in (select cast(value as integer) from json_each(${whole(sql`subscription.channel_ids`)})),
        null, subscription.fallback_channel_id) as fallbackChannelId,
      coalesce(subscription.fallback_after_minutes, 0) as afterMinutes, subscription.quiet_hours as quietHours,
      (late.attempts > 0 or channel.state is not 'active' or channel.failures > 0
        or coalesce(channel.cool_until > ${now}, 0)) as isFailing
    from (select id, channel_id, subscription_id, attempts from deliveries indexed by deliveries_fallback
        where fallback_at is not null and held = 0 and fallback_at <= ${now} order by fallback_at limit ${limit}) as late
      left join channels as channel on channel.id = late.channel_id
      left join subscriptions as subscription on subscription.id = late.subscription_id`);
  return rows.map((row) => ({
    ...row,
    quietHours: row.quietHours === null ? null : readQuietHours(row.quietHours),
    isFailing: row.isFailing === 1,
  }));
}

type Row = Omit<DueFallback, "quietHours" | "isFailing"> & { quietHours: string | null; isFailing: 0 | 1 };

/**
 * Does these steps in one batch, which may be repeated. A fallback channel gets the same bytes under an id of
 * its own, once for each alert, even if several channels failed. Returns the new deliveries.
 */
export async function takeFallbackSteps(
  run: Run,
  steps: readonly FallbackStep[],
): Promise<{ id: number; fallbackOf: number | null }[]> {
  const { db } = run;
  const now = isoAt(run.now());
  const all = JSON.stringify(steps);
  const rows = sql`
    select step.value ->> 'newId', late.kind, late.subscription_id, late.article_id, channel.id, 'pending', 0, 0, 0, ${now},
      null, null, late.body, ${now}, null, null, late.id
    from json_each(${all}) as step
      cross join deliveries as late on late.id = step.value ->> 'id' and late.fallback_at is not null
      cross join subscriptions as subscription on subscription.id = late.subscription_id and subscription.state = 'active'
      cross join channels as channel on channel.id = subscription.fallback_channel_id
    where step.value ->> 'newId' is not null`;
  const made = sql`json_each(${all}) as step cross join deliveries as made on made.id = step.value ->> 'newId'`;
  const [queued] = await db.batch([
    db
      .insert(deliveries)
      .select(rows)
      .onConflictDoNothing({
        target: [deliveries.subscriptionId, deliveries.articleId, deliveries.channelId],
      })
      .returning({ id: deliveries.id, fallbackOf: deliveries.fallbackOf }),
    // Through a match's channels its deliveries are found.
    db
      .update(matches)
      .set({
        channelIds: sql`(select json_insert(${whole(sql`matches.channel_ids`)}, '$[#]', cast(made.channel_id as text)) from ${made}
          where made.subscription_id = matches.subscription_id and made.article_id = matches.article_id)`,
      })
      .where(
        sql`${matches.id} in (select queued.id from ${made} cross join matches as queued on made.kind = 'article'
          and queued.subscription_id = made.subscription_id and queued.article_id = made.article_id)`,
      ),
    db
      .update(deliveries)
      .set({
        fallbackAt: sql`(select step.value ->> 'againAt' from json_each(${all}) as step where step.value ->> 'id' = ${deliveries.id})`,
      })
      .where(
        sql`${deliveries.id} in (select value ->> 'id' from json_each(${all})) and fallback_at is not null`,
      ),
  ]);
  return queued;
}
