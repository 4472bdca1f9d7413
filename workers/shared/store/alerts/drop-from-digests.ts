import { type SQL, sql } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";

/**
 * The statement that takes an article out of the digests that wait to be sent, and cancels those that have
 * nothing else. Their other bytes, their ids and their counts stay. It belongs before the statement that
 * deletes the article.
 */
export function dropFromDigests({ db, now }: Run, articleId: number) {
  const isAlone = sql`not exists (select 1 from matches as other join articles on articles.id = other.article_id
    where other.digest_id = ${deliveries.articleId} and other.subscription_id = ${deliveries.subscriptionId}
      and other.article_id <> cast(${articleId} as integer))`;
  const others = sql`(select json_group_array(json(value)) from json_each(body, '$.data.articles')
    where value ->> 'id' is not cast(cast(${articleId} as integer) as text))`;
  const ifAlone = (then: SQL, otherwise: SQL) => sql`iif(${isAlone}, ${then}, ${otherwise})`;
  return db
    .update(deliveries)
    .set({
      body: sql`json_set(body, '$.data.articles', ${others})`,
      state: ifAlone(sql`'canceled'`, sql`state`) as SQL<"canceled">,
      endedAt: ifAlone(sql`${isoAt(now())}`, sql`ended_at`),
      held: ifAlone(sql`0`, sql`held`) as SQL<boolean>,
      claimedUntil: ifAlone(sql`null`, sql`claimed_until`),
      fallbackAt: ifAlone(sql`null`, sql`fallback_at`),
    })
    .where(
      sql`${deliveries.id} in (select delivery.id
        from matches as match cross join deliveries as delivery
          on delivery.kind = 'digest' and delivery.subscription_id = match.subscription_id
            and delivery.article_id = match.digest_id
        where match.article_id = cast(${articleId} as integer) and match.digest_id > 0
          and delivery.state = 'pending' and json_valid(delivery.body))`,
    );
}
