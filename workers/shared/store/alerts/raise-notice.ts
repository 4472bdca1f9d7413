import { type SQL, sql } from "drizzle-orm";
import type { Notice } from "../../contract/notice.ts";
import { isoAt, type Run } from "../../run.ts";
import { deliveries } from "../../schema/deliveries.ts";

/** A notice without its time. */
type NoticeParts<Each = Notice> = Each extends Notice ? Pick<Each, "type" | "data"> : never;

/** Further channels get no notice: an owner needs one or two. */
const CHANNELS_MAX = 10;

/**
 * The statement that queues a notice for every channel that takes notices, if `when` holds. It belongs in the
 * batch that changes the state, **before** that change, with a `when` that requires the old state. So it is
 * raised once for each change, even if several invocations make it at the same moment or the batch is
 * repeated. `exceptChannelId`: the channel that the notice is about does not receive it.
 */
export function raiseNotice(
  run: Run,
  parts: NoticeParts,
  { when, exceptChannelId = null }: { when: SQL; exceptChannelId?: number | null },
) {
  const now = isoAt(run.now());
  const body = JSON.stringify({ type: parts.type, timestamp: now, data: parts.data });
  const ids = JSON.stringify(Array.from({ length: CHANNELS_MAX }, () => run.newId()));
  // The condition must be a literal, not a parameter: SQLite uses a partial index only if the query repeats
  // its WHERE clause.
  const takers = sql`(select id, row_number() over (order by id) - 1 as number from channels
    where takes_notices = 1 and id is not ${exceptChannelId} limit ${CHANNELS_MAX})`;
  const rows = sql`
    select ids.value, 'notice', 0, cast(${run.newId()} as integer), taker.id, 'pending', 0, 0, 0, ${now}, null, null,
      ${body}, ${now}, null, null, null
    from ${takers} as taker cross join json_each(${ids}) as ids on ids.key = taker.number where ${when}`;
  return run.db.insert(deliveries).select(rows);
}
