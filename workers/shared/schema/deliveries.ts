import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Snippet } from "../query/show/snippets.ts";
import { listOf, readList } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/** The `digest_id` of a match that waits for its subscription's next digest. */
export const COLLECTED = 0;
/** The `digest_id` of a backfilled match that is to have a message of its own and has no deliveries yet. */
export const SENT_APART = -1;

/** An article that matched a subscription. The unique key allows the matcher to repeat itself. */
export const matches = sqliteTable(
  "matches",
  {
    id: integer("id").primaryKey(),
    subscriptionId: integer("subscription_id").notNull(),
    articleId: integer("article_id").notNull(),
    /**
     * The channels that it was queued for, some of which may have been deleted. The deliveries of a
     * subscription are found through them.
     */
    channelIds: storedJson<string[]>("channel_ids", readList, []).notNull(),
    snippets: storedJson<Snippet[]>("snippets", listOf("object"), []).notNull(),
    matchedAt: text("matched_at").notNull(),
    /** Why the match does not alert; null for one that does. */
    quiet: text("quiet", { enum: ["too-old", "first-poll"] }),
    /**
     * Null: has a message of its own, or is quiet. `COLLECTED` or `SENT_APART`: waits to be sent. Otherwise
     * the digest that it is part of.
     */
    digestId: integer("digest_id"),
    /** The reading that was matched; null where it is the one of that time, as in a backfill. */
    revision: integer("revision"),
  },
  (table) => [
    uniqueIndex("matches_pair").on(table.subscriptionId, table.articleId),
    // The matches that wait for a digest or are part of one. Neither index holds matches with a message of
    // their own.
    index("matches_digest").on(table.digestId, table.subscriptionId).where(sql`digest_id is not null`),
    // Prevents an article that is matched again from being sent again.
    index("matches_collected").on(table.subscriptionId, table.articleId).where(sql`digest_id is not null`),
  ],
);

/**
 * The outbox: one row for each match and channel, made in the match's own batch; one for each digest and
 * channel; and one for each notice and channel. Its id is the `webhook-id` of every attempt.
 */
export const deliveries = sqliteTable(
  "deliveries",
  {
    id: integer("id").primaryKey(),
    /** What kind of thing the message is about. */
    kind: text("kind", { enum: ["article", "digest", "notice", "revision"] })
      .notNull()
      .default("article"),
    /** 0 for a notice, which belongs to no subscription. */
    subscriptionId: integer("subscription_id").notNull(),
    /** The id of the article, digest, notice or revision that the message is about. */
    articleId: integer("article_id").notNull(),
    channelId: integer("channel_id").notNull(),
    state: text("state", { enum: ["pending", "delivered", "dead", "canceled"] }).notNull(),
    /**
     * True while its subscription is paused, so that the sweep can skip all of them at once. Deliveries to a
     * disabled channel are skipped by the channel's state.
     */
    held: integer("held", { mode: "boolean" }).notNull().default(false),
    attempts: integer("attempts").notNull().default(0),
    /** How many of those attempts were made before the present schedule began. */
    attemptsBefore: integer("attempts_before").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    lastError: text("last_error"),
    /** The exact bytes that every attempt sends, serialised once, when the match was made. */
    body: text("body").notNull(),
    createdAt: text("created_at").notNull(),
    endedAt: text("ended_at"),
    /**
     * When it is sent to its subscription's fallback channel too, unless it got through by then. Null: never,
     * or no more.
     */
    fallbackAt: text("fallback_at"),
    /** The delivery whose failure it makes up for; null for one that needs no such reason. */
    fallbackOf: integer("fallback_of"),
  },
  (table) => [
    // In this order the index also lists what was sent to a channel.
    uniqueIndex("deliveries_once").on(table.channelId, table.articleId, table.subscriptionId),
    // The sweep takes the oldest of each channel from this index, without reading through the backlog of a
    // receiver that fails. It holds pending deliveries only.
    index("deliveries_due")
      .on(table.channelId, table.held, table.nextAttemptAt)
      .where(sql`state = 'pending'`),
    // Lists failed deliveries. Most deliveries never write to it.
    index("deliveries_failed").on(table.state).where(sql`state = 'dead' or state = 'canceled'`),
    // A subscription's alerts are found through its matches, its digests through this index.
    index("deliveries_digests")
      .on(table.subscriptionId, table.articleId, table.channelId)
      .where(sql`kind = 'digest'`),
    // And its alerts of revisions through this one.
    index("deliveries_revisions")
      .on(table.subscriptionId, table.articleId, table.channelId)
      .where(sql`kind = 'revision'`),
    // The sweep finds by it what did not get through in time. It holds what may need it alone: a row for each
    // alert of a subscription with a fallback channel, as long as it is on its way.
    index("deliveries_fallback").on(table.held, table.fallbackAt).where(sql`fallback_at is not null`),
  ],
);

/** One attempt of a delivery with the receiver's reply, cut to 4 KB. */
export const attempts = sqliteTable(
  "attempts",
  {
    deliveryId: integer("delivery_id").notNull(),
    number: integer("number").notNull(),
    attemptedAt: text("attempted_at").notNull(),
    durationMs: integer("duration_ms").notNull(),
    /** The HTTP status; null without a reply. */
    status: integer("status"),
    /** Null for a success. */
    reason: text("reason"),
    reply: text("reply"),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.number] })],
);
