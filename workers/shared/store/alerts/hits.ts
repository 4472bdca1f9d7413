import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { firstIdAt, timeOfId } from "../../run.ts";

export type HitSpan = {
  subscriptionId: number;
  /** The number of the span, counted from the first. */
  span: number;
  count: number;
  /** When the last of its articles was first seen, in milliseconds since 1970. */
  lastMs: number;
};

/**
 * Maximum matches counted, those of the first subscriptions first, so that showing a page has a bounded cost.
 */
const MATCHES_MAX = 20_000;

/**
 * How many matches these subscriptions have in each span of `spanMs`, from `fromMs` on. It uses the articles'
 * ids, which grow with time, and reads one index entry for each match.
 */
export async function readHits(
  db: Db,
  { subscriptionIds, fromMs, spanMs }: { subscriptionIds: readonly string[]; fromMs: number; spanMs: number },
): Promise<HitSpan[]> {
  const firstId = firstIdAt(fromMs);
  const idsInSpan = firstIdAt(fromMs + spanMs) - firstId;
  const rows = await db.all<{ subscriptionId: number; span: number; count: number; lastId: number }>(sql`
    select subscription_id as subscriptionId, (article_id - cast(${firstId} as integer)) / cast(${idsInSpan} as integer) as span,
      count(*) as count, max(article_id) as lastId
    from (
      select subscription_id, article_id from matches
      where subscription_id in (select cast(value as integer) from json_each(${JSON.stringify(subscriptionIds)}))
        and article_id >= cast(${firstId} as integer)
      limit ${MATCHES_MAX})
    group by 1, 2`);
  return rows.map(({ lastId, ...row }) => ({ ...row, lastMs: timeOfId(lastId) }));
}
