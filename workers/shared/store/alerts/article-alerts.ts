import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { attempts, deliveries, matches } from "../../schema/deliveries.ts";
import { whole } from "../sql/whole-json.ts";
import type { StoredAttempt } from "./attempts.ts";
import { type Delivery, shown } from "./list-deliveries.ts";
import { waits } from "./list-matches.ts";
import type { Match } from "./matches.ts";

type DeliveryWithAttempts = Delivery & { attemptLog: StoredAttempt[] };

/** A quiet match, a waiting one and one without a channel have no delivery. */
type MatchWithDeliveries = Pick<Match, "quiet"> & { isWaiting: boolean; deliveries: DeliveryWithAttempts[] };

/** The match of each subscription that the article matched. */
export type ArticleAlerts = ReadonlyMap<number, MatchWithDeliveries>;

/** Maximum deliveries shown of one article. */
const DELIVERIES_MAX = 100;
const ATTEMPTS_MAX = 1_000;

/** What these subscriptions' matches of an article led to. Reads a few rows for each subscription. */
export async function alertsOf(
  db: Db,
  articleId: number,
  subscriptionIds: readonly number[],
): Promise<ArticleAlerts> {
  const among = sql`${matches.subscriptionId} in (select value from json_each(${JSON.stringify(subscriptionIds)}))`;
  const matched = await db
    .select({ id: matches.subscriptionId, quiet: matches.quiet, digestId: matches.digestId })
    .from(matches)
    .where(and(among, eq(matches.articleId, articleId)));
  const sent = await deliveriesOf(db, articleId, matched);
  return new Map(
    matched.map(({ id, quiet, digestId }) => {
      const its = sent.filter(({ subscriptionId }) => subscriptionId === id);
      return [id, { quiet, isWaiting: waits(digestId), deliveries: its }];
    }),
  );
}

async function deliveriesOf(db: Db, articleId: number, matched: readonly { id: number }[]) {
  const ids = JSON.stringify(matched.map(({ id }) => id));
  const collected = sql`select id from (select queued.id from matches cross join deliveries as queued indexed by deliveries_digests
    on queued.kind = 'digest' and queued.subscription_id = matches.subscription_id and queued.article_id = matches.digest_id
    where matches.subscription_id in (select value from json_each(${ids})) and matches.article_id = ${articleId}
      and matches.digest_id > 0 limit ${DELIVERIES_MAX})`;
  const changed = sql`select id from (select queued.id from revisions cross join deliveries as queued indexed by deliveries_revisions
    on queued.kind = 'revision' and queued.article_id = revisions.id
      and queued.subscription_id in (select value from json_each(${ids}))
    where revisions.article_id = ${articleId} and revisions.id is not null limit ${DELIVERIES_MAX})`;
  const queued = sql`(${collected} union all ${changed} union all select id from (select queued.id from matches cross join json_each(${whole(sql`matches.channel_ids`)}) as channel
    cross join deliveries as queued on queued.channel_id = cast(channel.value as integer)
      and queued.article_id = matches.article_id and queued.subscription_id = matches.subscription_id
    where matches.subscription_id in (select value from json_each(${ids})) and matches.article_id = ${articleId}
    limit ${DELIVERIES_MAX}))`;
  const rows = await db.select(shown).from(deliveries).where(inArray(deliveries.id, queued));
  const tried = await db
    .select()
    .from(attempts)
    .where(
      sql`${attempts.deliveryId} in (select value from json_each(${JSON.stringify(rows.map(({ id }) => id))}))`,
    )
    .orderBy(asc(attempts.number))
    .limit(ATTEMPTS_MAX);
  return rows.map((row) => ({
    ...row,
    attemptLog: tried.filter(({ deliveryId }) => deliveryId === row.id),
  }));
}
