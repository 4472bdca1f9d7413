import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { afterQuietHours } from "../../pace/quiet-hours.ts";
import type { Snippet } from "../../query/show/snippets.ts";
import { isoAt, type Run } from "../../run.ts";
import { COLLECTED, matches, SENT_APART } from "../../schema/deliveries.ts";
import { subscriptions } from "../../schema/subscriptions.ts";
import { isWaiting } from "./digests.ts";

/** Milliseconds that a backfill's digest waits for the backfill's next request. */
const NEXT_REQUEST_MS = 300_000;

/** An article that the subscription matches, and what was found in it. */
type BackfillHit = { articleId: number; snippets: Snippet[] };

/** `isLast`: no further request of this backfill is expected. */
export type BackfillPart = { mode: "digest" | "each"; hits: readonly BackfillHit[]; isLast: boolean };

type Asking = Pick<typeof subscriptions.$inferSelect, "id" | "query" | "sourceIds" | "quietHours">;

/**
 * Stores these articles as matches that wait to be sent: in a digest, or one by one. Known matches stay
 * as they are, so the whole can be repeated. Null, and nothing is stored, where the subscription was deleted,
 * paused or edited since it was read.
 */
export async function keepBackfill(
  run: Run,
  asking: Asking,
  { mode, hits, isLast }: BackfillPart,
): Promise<{ count: number; digestDueAt: string | null } | null> {
  const { db } = run;
  const isSame = sql`subscription.id = cast(${asking.id} as integer) and subscription.state = 'active'
    and subscription.query = ${asking.query}
    and subscription.source_ids is ${asking.sourceIds === null ? null : JSON.stringify(asking.sourceIds)}`;
  const kept = JSON.stringify(hits.map((hit) => ({ id: run.newId(), ...hit })));
  const rows = sql`
    select hit.value ->> 'id', subscription.id, hit.value ->> 'articleId', '[]', hit.value ->> 'snippets',
      ${isoAt(run.now())}, null, cast(${mode === "each" ? SENT_APART : COLLECTED} as integer), null
    from subscriptions as subscription cross join json_each(${kept}) as hit where ${isSame}`;
  const [made, , [current]] = await db.batch([
    db
      .insert(matches)
      .select(rows)
      .onConflictDoNothing({ target: [matches.subscriptionId, matches.articleId] })
      .returning({ id: matches.id }),
    openBackfillDigest(run, asking, isSame, { mode, isLast }),
    db
      .select({ digestDueAt: sql<string | null>`subscription.digest_due_at` })
      .from(sql`subscriptions as subscription`)
      .where(isSame),
  ]);
  return current === undefined ? null : { count: made.length, digestDueAt: current.digestDueAt };
}

/**
 * A digest of waiting matches is due once no further request comes. A digest that the subscription's own
 * schedule has planned stays as it is; it contains the backfill too.
 */
function openBackfillDigest(
  run: Run,
  { id, quietHours }: Asking,
  isSame: SQL,
  { mode, isLast }: Omit<BackfillPart, "hits">,
) {
  const dueMs = afterQuietHours(run.now() + (isLast ? 0 : NEXT_REQUEST_MS), quietHours);
  const isFree = sql`(${subscriptions.digestDueAt} is null or ${subscriptions.digestReason} = 'backfill')`;
  const isAsked = sql`${mode === "digest"} and exists (select 1 from subscriptions as subscription where ${isSame})`;
  return run.db
    .update(subscriptions)
    .set({ digestDueAt: isoAt(dueMs), digestReason: "backfill", digestSince: isoAt(run.now()) })
    .where(and(eq(subscriptions.id, id), isAsked, isFree, isWaiting(sql`${subscriptions.id}`)));
}

/** Which of these articles are matches of a subscription. */
export async function matchedAmong(
  db: Db,
  subscriptionId: number,
  articleIds: readonly number[],
): Promise<Set<number>> {
  const among = sql`${matches.articleId} in (select value from json_each(${JSON.stringify(articleIds)}))`;
  const rows = await db
    .select({ id: matches.articleId })
    .from(matches)
    .where(and(eq(matches.subscriptionId, subscriptionId), among));
  return new Set(rows.map(({ id }) => id));
}
