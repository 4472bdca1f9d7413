import { desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { digestDueAt } from "../../pace/digest-time.ts";
import { isoAt, type Run } from "../../run.ts";
import { sources } from "../../schema/sources.ts";
import { channels, FALLBACK_AFTER_MINUTES, hitDays, subscriptions } from "../../schema/subscriptions.ts";
import {
  cancelDeliveriesElsewhere,
  cancelDeliveriesOfSubscription,
  holdDeliveriesOf,
} from "../alerts/deliveries.ts";
import { endWaiting } from "../alerts/digests.ts";
import { isMadeBy } from "../sql/idempotency.ts";
import { whole } from "../sql/whole-json.ts";
import { dropPostings, writePostings } from "./postings.ts";

export type Subscription = typeof subscriptions.$inferSelect;

/** When a subscription's messages are sent. With all left out, each article is sent at once. */
type Pacing = Partial<Pick<Subscription, "digest" | "quietHours" | "maxPerHour">>;
/** Left out: no fallback. */
type Fallback = Partial<Pick<Subscription, "fallbackChannelId" | "fallbackAfterMinutes">>;

/** Left out: it is not watched. */
type Watch = Partial<Pick<Subscription, "watch">>;
/** Left out: later changes are not sent. */
type Revised = Partial<Pick<Subscription, "alertsOnRevisions">>;
/** Left out: each article of a story is sent. */
type Stories = Partial<Pick<Subscription, "perStory">>;

export type NewSubscription = Pick<
  Subscription,
  "name" | "query" | "channelIds" | "sourceIds" | "language" | "state"
> &
  Pacing &
  Fallback &
  Watch &
  Revised &
  Stories & {
    /** Left out: articles of any age alert. */
    maxAgeHours?: number | null;
  };

/**
 * Creates a subscription, found from now on through the anchors of its query. Where this key created one
 * before, that one is returned and is not new.
 */
export async function createSubscription(
  run: Run,
  subscription: NewSubscription,
  anchors: readonly string[],
  idempotencyKey: string | null = null,
): Promise<{ subscription: Subscription; isNew: boolean }> {
  const made = { id: run.newId(), createdAt: isoAt(run.now()), idempotencyKey };
  const choices = {
    ...{ maxAgeHours: null, digest: null, quietHours: null, maxPerHour: null },
    ...{
      fallbackChannelId: null,
      fallbackAfterMinutes: FALLBACK_AFTER_MINUTES,
      watch: null,
      alertsOnRevisions: false,
      perStory: false,
    },
  };
  const row: Subscription = { ...choices, ...NOTHING_YET, ...subscription, ...made };
  const [, , [kept]] = await run.db.batch([
    run.db.insert(subscriptions).values(row).onConflictDoNothing({ target: subscriptions.idempotencyKey }),
    writePostings(run.db, row.id, anchors),
    run.db.select().from(subscriptions).where(isMadeBy(subscriptions, row)),
  ]);
  if (kept === undefined) throw new Error("the subscription was neither created nor found");
  return { subscription: kept, isNew: kept.id === row.id };
}

const NOTHING_YET = {
  failedAt: null,
  hourFrom: null,
  hourCount: 0,
  digestDueAt: null,
  digestSince: null,
  digestReason: null,
  ...{ watchDueAt: null, spikeDay: null, silenceNotifiedAt: null },
};

/** Newest first, from below the id `before`. */
export function listSubscriptions(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<Subscription[]> {
  const older = before === null ? undefined : lt(subscriptions.id, before);
  return db.select().from(subscriptions).where(older).orderBy(desc(subscriptions.id)).limit(limit);
}

/** Null for an unknown id. */
export async function findSubscription(db: Db, id: number): Promise<Subscription | null> {
  const [subscription] = await db.select().from(subscriptions).where(eq(subscriptions.id, id));
  return subscription ?? null;
}

/** A new query is given together with its anchors. */
export type SubscriptionEdit = Partial<Omit<NewSubscription, "query">> & {
  query?: { text: string; anchors: readonly string[] };
};

/**
 * Edits a subscription. Null for an unknown one. The postings depend on the query only: a paused subscription
 * keeps them and the matcher checks its state, so that a pause and an edit at the same moment cannot leave an
 * active subscription that is never found. Waiting deliveries of a removed channel are canceled; those of a
 * paused subscription are held.
 */
export async function updateSubscription(
  run: Run,
  id: number,
  { query, ...edit }: SubscriptionEdit,
): Promise<Subscription | null> {
  const { db } = run;
  const { channelIds, fallbackChannelId, state } = edit;
  const isOfOthers = channelIds !== undefined || fallbackChannelId !== undefined;
  const isMended = query !== undefined || MENDING.some((column) => edit[column] !== undefined);
  const change = { ...edit, ...(query && { query: query.text }), ...(isMended && { failedAt: null }) };
  if (Object.keys(change).length === 0) return findSubscription(db, id);
  const due = edit.digest === undefined ? {} : { digestDueAt: dueAnew(run, edit.digest, edit.quietHours) };

  const [[edited]] = await db.batch([
    db
      .update(subscriptions)
      .set({ ...change, ...due })
      .where(eq(subscriptions.id, id))
      .returning(),
    ...(query === undefined ? [] : [dropPostings(db, id), writePostings(db, id, query.anchors)]),
    ...(isOfOthers ? [cancelDeliveriesElsewhere(run, id)] : []),
    ...(state === undefined ? [] : [holdDeliveriesOf(db, id)]),
  ]);
  return edited ?? null;
}

/** Besides its query, what may be the reason why a subscription failed. */
const MENDING = ["channelIds", "sourceIds", "digest", "quietHours"] as const;

/** When waiting matches are due under the new schedule; at once without a schedule. */
function dueAnew(run: Run, digest: Subscription["digest"], quietHours: Subscription["quietHours"] = null) {
  const moment = { nowMs: run.now(), random: run.random(), quietHours };
  const dueAt = isoAt(digest === null ? run.now() : digestDueAt(digest, moment));
  return sql`iif(${subscriptions.digestDueAt} is null, null, ${dueAt})`;
}

/** Deletes a subscription and cancels its waiting deliveries. False for an unknown one. */
export async function deleteSubscription(run: Run, id: number): Promise<boolean> {
  const [gone] = await run.db.batch([
    run.db.delete(subscriptions).where(eq(subscriptions.id, id)).returning({ id: subscriptions.id }),
    dropPostings(run.db, id),
    run.db.delete(hitDays).where(eq(hitDays.subscriptionId, id)),
    cancelDeliveriesOfSubscription(run, id),
    endWaiting(run, id),
  ]);
  return gone.length > 0;
}

/**
 * The statement that removes a deleted source from the subscriptions. One that was limited to this source
 * alone is paused: its list is then empty, and null would mean all sources.
 */
export function forgetSource(db: Db, id: string) {
  const others = sql`(select json_group_array(value) from json_each(${whole(subscriptions.sourceIds)}) where value <> ${id})`;
  const hasIt = sql`exists (select 1 from json_each(${whole(subscriptions.sourceIds)}) where value = ${id})`;
  const state = sql`case ${others} when '[]' then 'paused' else ${subscriptions.state} end`;
  return db.update(subscriptions).set({ sourceIds: others, state }).where(hasIt);
}

export type References = {
  channelIds: readonly string[];
  sourceIds: readonly string[];
  fallbackIds: readonly string[];
};

/** Those of these ids that belong to no channel or no source. */
export async function unknownReferences(
  db: Db,
  { channelIds, sourceIds, fallbackIds }: References,
): Promise<{ [Kind in keyof References]: string[] }> {
  const [noChannels, noFallbacks, noSources] = await db.batch([
    unknownIds(db, channels, channelIds),
    unknownIds(db, channels, fallbackIds),
    unknownIds(db, sources, sourceIds),
  ]);
  return {
    channelIds: noChannels.map(({ id }) => id),
    fallbackIds: noFallbacks.map(({ id }) => id),
    sourceIds: noSources.map(({ id }) => id),
  };
}

function unknownIds(db: Db, table: typeof channels | typeof sources, ids: readonly string[]) {
  return db
    .select({ id: sql<string>`value` })
    .from(sql`json_each(${JSON.stringify(ids)})`)
    .where(sql`not exists (select 1 from ${table} where id = cast(value as integer))`);
}
