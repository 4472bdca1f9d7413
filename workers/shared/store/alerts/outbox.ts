import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { ChannelOptions } from "../../channel-secrets.ts";
import { type QuietHours, readQuietHours } from "../../pace/quiet-hours.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";
import type { channels } from "../../schema/subscriptions.ts";
import { readObject } from "../../stored-json.ts";
import { asText } from "../sql/as-text.ts";
import { isUnclaimed } from "../sql/lease.ts";
import { whole } from "../sql/whole-json.ts";

/**
 * Milliseconds; enough for an attempt with its name look-up and its timeout of 15 s. After a crash it is made
 * again when this is over.
 */
const DELIVERY_LEASE_MS = 60_000;
/**
 * Maximum attempts to one channel at a time, over all invocations: a receiver that hangs delays its own
 * alerts and no others. Only this many of a channel's due deliveries, the oldest, are looked at.
 */
const CHANNEL_IN_FLIGHT_MAX = 2;
/**
 * The same for all channels of one host: a host that hangs occupies a few slots, however many channels it
 * has, and a chat's server does not get too many requests at a time.
 */
const HOST_IN_FLIGHT_MAX = 4;

/**
 * Maximum pause that a host can ask of all its channels. A time further ahead was written by a wrong clock.
 */
export const COOL_MS_MAX = 3_600_000;

/**
 * A delivery that this invocation has claimed and must send now, with its address. `attempts` were made
 * before this one.
 */
export type ClaimedDelivery = Pick<
  typeof deliveries.$inferSelect,
  "id" | "subscriptionId" | "articleId" | "channelId" | "attempts" | "attemptsBefore" | "body"
> &
  Destination &
  Subscriber;

type Destination = Pick<
  typeof channels.$inferSelect,
  "kind" | "url" | "secret" | "group" | "host" | "failures" | "lastError" | "failingSince" | "failingLevel"
> & {
  channelName: string;
  /** Null where they are damaged. */
  options: ChannelOptions | null;
};

/** Null where the subscription is gone. */
type Subscriber = {
  /** Of a change whose article's first alert still waits for this channel: when that one is due. */
  firstDueAt: string | null;
  subscriptionName: string | null;
  language: "vi" | "en" | null;
  quietHours: QuietHours | null;
};

/**
 * Claims due deliveries of active channels and subscriptions, the oldest first. Each must be sent at once.
 * Its cost grows with the channels for which something waits, not with how much waits or was delivered.
 */
export function claimDeliveries(run: Run, limit: number): Promise<ClaimedDelivery[]> {
  return claim(run, dueDeliveries(run.now(), limit));
}

/**
 * Claims the other waiting deliveries to the same channel about the same article, so that one message covers
 * all of them. This is for a channel that groups; there {@link claimDeliveries} claims only the oldest.
 */
export function claimCompanions(
  run: Run,
  { id, channelId, articleId }: ClaimedDelivery,
): Promise<ClaimedDelivery[]> {
  const times = { nowMs: run.now(), leaseMs: DELIVERY_LEASE_MS };
  return claim(
    run,
    sql`(select other.id from deliveries as other indexed by deliveries_once
      where other.channel_id = ${channelId} and other.article_id = ${articleId} and other.id <> ${id}
        and other.state = 'pending' and other.held = 0 and other.next_attempt_at <= ${isoAt(run.now())}
        and ${isUnclaimed(sql`other.claimed_until`, times)} limit ${COMPANIONS_MAX})`,
  );
}

async function claim(run: Run, which: SQL): Promise<ClaimedDelivery[]> {
  const { id, subscriptionId, articleId, channelId, attemptsBefore, body } = deliveries;
  const attempts = sql<number>`cast(${deliveries.attempts} as integer)`;
  const own = { id, subscriptionId, articleId, channelId, attempts, attemptsBefore, body };
  const claimed = await run.db
    .update(deliveries)
    .set({ claimedUntil: isoAt(run.now() + DELIVERY_LEASE_MS) })
    .where(sql`${deliveries.id} in ${which}`)
    .returning({ ...own, ...addressed });
  return claimed.map(({ destination, subscriber, ...row }) => ({ ...row, ...destination, ...subscriber }));
}

/** Releases claimed deliveries; they are due at a later time (ISO). */
export async function putBack(run: Run, ids: readonly number[], dueAt: string): Promise<void> {
  await run.db
    .update(deliveries)
    .set({ claimedUntil: null, nextAttemptAt: dueAt })
    .where(and(inArray(deliveries.id, [...ids]), eq(deliveries.state, "pending")));
}

/** Maximum subscriptions that one message names besides its own. The others get a further message. */
const COMPANIONS_MAX = 49;

/**
 * The ids of deliveries that may be claimed. It walks over the channels for which something waits, and looks
 * at the oldest of each. The states must be literals, not parameters: SQLite uses a partial index only if the
 * query repeats its WHERE clause.
 */
function dueDeliveries(nowMs: number, limit: number) {
  const now = isoAt(nowMs);
  const unclaimed = isUnclaimed(sql`delivery.claimed_until`, { nowMs, leaseMs: DELIVERY_LEASE_MS });
  const cooled = isUnclaimed(sql`channel.cool_until`, { nowMs, leaseMs: COOL_MS_MAX });
  return sql`(
    with recursive waited_for (channel_id) as (
      select min(channel_id) from deliveries where state = 'pending'
      union all
      select (select min(channel_id) from deliveries where state = 'pending' and channel_id > waited_for.channel_id)
      from waited_for where channel_id is not null)
    select id from (select delivery.id, delivery.next_attempt_at, delivery.claimed_until,
      row_number() over (partition by coalesce(channel.host, channel.id)
        order by ${unclaimed}, delivery.next_attempt_at) as place
    from waited_for cross join channels as channel on channel.id = waited_for.channel_id
      cross join deliveries as delivery on delivery.id in (
        select oldest.id from deliveries as oldest
        where oldest.channel_id = channel.id and state = 'pending' and held = 0 and oldest.next_attempt_at <= ${now}
          and (oldest.subscription_id = 0
            or exists (select 1 from subscriptions where id = oldest.subscription_id and state = 'active'))
        order by oldest.next_attempt_at limit ${CHANNEL_IN_FLIGHT_MAX})
    where channel.state = 'active' and ${cooled}
      and (channel.group_by is null or not exists (
        select 1 from deliveries as earlier indexed by deliveries_once
        where earlier.channel_id = delivery.channel_id and earlier.article_id = delivery.article_id
          and earlier.id < delivery.id and earlier.state = 'pending' and earlier.held = 0
          and earlier.next_attempt_at <= ${now}))) as delivery
    where ${unclaimed} and place <= ${HOST_IN_FLIGHT_MAX}
    order by next_attempt_at limit ${limit})`;
}

const text = (column: string) => asText(sql.raw(column));

/**
 * Address and subscriber, in the statement that claims the delivery: it reads one row of each, and not one
 * for each column.
 */
const addressed = {
  destination:
    sql`(select json_object('kind', ${text("kind")}, 'url', ${text("url")}, 'secret', ${text("secret")},
    'options', ${text("options")}, 'group', ${text("group_by")}, 'host', ${text("host")},
    'failures', cast(failures as integer), 'lastError', ${text("last_error")},
    'failingSince', ${text("failing_since")}, 'failingLevel', cast(failing_level as integer),
    'channelName', ${text("name")}) from channels where id = channel_id)`.mapWith(
      (json: string): Destination => {
        const row = JSON.parse(json);
        return { ...row, options: readObject(row.options) };
      },
    ),
  subscriber:
    sql`coalesce((select json_object('subscriptionName', ${text("name")}, 'language', ${text("language")},
    'quietHours', ${text("quiet_hours")}, 'firstDueAt', case when kind = 'revision' then (
      select first.next_attempt_at from deliveries as first indexed by deliveries_once
      where first.channel_id = deliveries.channel_id and first.subscription_id = deliveries.subscription_id
        and first.article_id = cast(${whole(deliveries.body)} ->> '$.data.article.id' as integer) and first.state = 'pending') end)
    from subscriptions where id = subscription_id),
    '{"subscriptionName": null, "language": null, "quietHours": null, "firstDueAt": null}')`.mapWith(
      (json: string): Subscriber => {
        const row = JSON.parse(json);
        return { ...row, quietHours: row.quietHours && readQuietHours(row.quietHours) };
      },
    ),
};

/** Whether {@link claimDeliveries} would find anything. */
export async function isAnythingDue(run: Run): Promise<boolean> {
  const [found] = await run.db.select({ id: sql`id` }).from(dueDeliveries(run.now(), 1));
  return found !== undefined;
}
