import { getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { deliveries } from "../../schema/deliveries.ts";
import { whole } from "../sql/whole-json.ts";

/** A delivery without the bytes that it sends. `nextAttemptAt` is null when it has ended. */
export type Delivery = Omit<
  typeof deliveries.$inferSelect,
  "body" | "held" | "nextAttemptAt" | "articleId" | "subscriptionId" | "attemptsBefore"
> & {
  nextAttemptAt: string | null;
  /** Null for a delivery that is not about an article. */
  articleId: number | null;
  subscriptionId: number | null;
  digestId: number | null;
  /** The names of what it is about, for whom and where; null for what is gone. */
  articleTitle: string | null;
  subscriptionName: string | null;
  channelName: string | null;
};

const { body: _body, held: _held, attemptsBefore: _before, ...columns } = getTableColumns(deliveries);
/** A host that asked for a pause is not contacted before its end. */
const nextAttemptAt = sql<string | null>`case ${deliveries.state} when 'pending' then
  max(${deliveries.nextAttemptAt}, coalesce((select cool_until from channels where channels.id = channel_id), '')) end`;
/** The columns by which a delivery is shown. */
export const shown = {
  ...columns,
  nextAttemptAt,
  articleId: sql<number | null>`case ${deliveries.kind} when 'article' then ${deliveries.articleId}
    when 'revision' then cast(${whole(deliveries.body)} ->> '$.data.article.id' as integer) end`,
  digestId: sql<number | null>`case ${deliveries.kind} when 'digest' then ${deliveries.articleId} end`,
  subscriptionId: sql<number | null>`nullif(${deliveries.subscriptionId}, 0)`,
  articleTitle: sql<
    string | null
  >`case ${deliveries.kind} when 'revision' then ${whole(deliveries.body)} ->> '$.data.article.title'
    else (select title from articles where articles.id = article_id) end`,
  subscriptionName: sql<
    string | null
  >`(select name from subscriptions where subscriptions.id = subscription_id)`,
  channelName: sql<string | null>`(select name from channels where channels.id = channel_id)`,
};

export type DeliveryFilter = {
  state?: Delivery["state"] | undefined;
  channelId?: number | undefined;
  subscriptionId?: number | undefined;
  before: number | null;
  limit: number;
};

/**
 * Newest first, from below the one whose id is `before`. Deliveries of a channel or a subscription are
 * ordered by article, the newest article first; waiting ones by channel, the latest due first. So each list
 * walks along an index that exists anyway.
 */
export function listDeliveries(db: Db, filter: DeliveryFilter): Promise<Delivery[]> {
  const walks = walksFor(filter);
  const [{ keys }] = walks;
  const pages = walks.map(
    (walk) => sql`select id from (select deliveries.id from ${walk.from} where ${conditions(filter, walk)}
      order by ${descending(walk.keys)} limit ${filter.limit})`,
  );
  return db
    .select(shown)
    .from(deliveries)
    .where(inArray(deliveries.id, sql`(${sql.join(pages, sql` union all `)})`))
    .orderBy(descending(ofTable("deliveries", keys)))
    .limit(filter.limit);
}

/** `from` is walked along its keys, which are also columns of deliveries. */
type Walk = { from: SQL; subscriptionId: string; keys: readonly string[] };

function walksFor({ state, channelId, subscriptionId }: DeliveryFilter): [Walk, ...Walk[]] {
  if (state === "dead" || state === "canceled") return [FAILED];
  if (state === "pending") return [WAITING];
  if (subscriptionId !== undefined)
    return [OF_SUBSCRIPTION, DIGESTS_OF_SUBSCRIPTION, REVISIONS_OF_SUBSCRIPTION];
  return [channelId === undefined ? ALL : OF_CHANNEL];
}

const ALL: Walk = {
  from: sql`deliveries`,
  subscriptionId: "deliveries.subscription_id",
  keys: ["deliveries.id"],
};
const FAILED: Walk = { ...ALL, from: sql`deliveries indexed by deliveries_failed` };
const WAITING: Walk = {
  ...ALL,
  from: sql`deliveries indexed by deliveries_due`,
  keys: ["deliveries.channel_id", "deliveries.held", "deliveries.next_attempt_at", "deliveries.id"],
};
const OF_CHANNEL: Walk = {
  ...ALL,
  from: sql`deliveries indexed by deliveries_once`,
  keys: ["deliveries.article_id", "deliveries.subscription_id"],
};
/** From match to match, and from each match to its deliveries. */
const OF_SUBSCRIPTION: Walk = {
  from: sql`matches cross join json_each(${whole(sql`matches.channel_ids`)}) as channel cross join deliveries
    on deliveries.subscription_id = matches.subscription_id and deliveries.article_id = matches.article_id
      and deliveries.channel_id = cast(channel.value as integer)`,
  subscriptionId: "matches.subscription_id",
  keys: ["matches.article_id", "deliveries.channel_id"],
};

/** Its digests, which belong to no single article. */
const DIGESTS_OF_SUBSCRIPTION: Walk = {
  from: sql`deliveries indexed by deliveries_digests`,
  subscriptionId: "kind = 'digest' and deliveries.subscription_id",
  keys: ["deliveries.article_id", "deliveries.channel_id"],
};

/** What its articles' newspapers changed. */
const REVISIONS_OF_SUBSCRIPTION: Walk = {
  from: sql`deliveries indexed by deliveries_revisions`,
  subscriptionId: "kind = 'revision' and deliveries.subscription_id",
  keys: ["deliveries.article_id", "deliveries.channel_id"],
};

function conditions({ state, channelId, subscriptionId, before }: DeliveryFilter, walk: Walk): SQL {
  const asked = [
    // The state must be a literal, not a parameter: SQLite uses a partial index only if the query repeats its
    // WHERE clause.
    state === undefined ? [] : sql.raw(`deliveries.state = '${state}'`),
    channelId === undefined ? [] : sql`deliveries.channel_id = ${channelId}`,
    subscriptionId === undefined ? [] : sql`${sql.raw(walk.subscriptionId)} = ${subscriptionId}`,
    before === null ? [] : isPast(before, walk.keys),
  ].flat();
  return asked.length === 0 ? sql`true` : sql.join(asked, sql` and `);
}

/** Whether the walk is past the row with this id. */
function isPast(id: number, keys: readonly string[]): SQL {
  const its = sql.raw(ofTable("last", keys).join(", "));
  return sql`(${sql.raw(keys.join(", "))}) < (select ${its} from deliveries as last where last.id = ${id})`;
}

function descending(keys: readonly string[]): SQL {
  return sql.raw(keys.map((key) => `${key} desc`).join(", "));
}

function ofTable(table: string, keys: readonly string[]): string[] {
  return keys.map((key) => key.replace(/^\w+/, table));
}
