import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Snippet } from "../query/show/snippets.ts";

/** The `digest_id` of a match that waits for its subscription's next digest. */
export const COLLECTED = 0;
/** The `digest_id` of a backfill's match that is to be told by itself, and has no deliveries yet. */
export const TOLD_APART = -1;

/** An article that a subscription asked for; the unique key lets the matcher repeat itself. */
export const matches = sqliteTable(
  "matches",
  {
    id: integer("id").primaryKey(),
    subscriptionId: integer("subscription_id").notNull(),
    articleId: integer("article_id").notNull(),
    /**
     * The channels that it was queued for, some of which may be gone: through these the deliveries of a
     * subscription are found.
     */
    channelIds: text("channel_ids", { mode: "json" }).$type<string[]>().notNull(),
    snippets: text("snippets", { mode: "json" }).$type<Snippet[]>().notNull(),
    matchedAt: text("matched_at").notNull(),
    /** Why the match does not alert; null for one that does. */
    quiet: text("quiet", { enum: ["too-old", "first-poll"] }),
    /**
     * Null: told by itself, or quiet; `COLLECTED` or `TOLD_APART`: waits to be told; else the digest that
     * tells of it.
     */
    digestId: integer("digest_id"),
  },
  (table) => [
    uniqueIndex("matches_pair").on(table.subscriptionId, table.articleId),
    // What waits for a digest, or is in one. Neither index holds what is told by itself.
    index("matches_digest").on(table.digestId, table.subscriptionId).where(sql`digest_id is not null`),
    // An article that is matched again is not told again.
    index("matches_collected").on(table.subscriptionId, table.articleId).where(sql`digest_id is not null`),
  ],
);

/**
 * The outbox: one row for each match and channel, made in the match's own batch, and one for each notice and
 * channel. Its id is the `webhook-id` of every attempt.
 */
export const deliveries = sqliteTable(
  "deliveries",
  {
    id: integer("id").primaryKey(),
    /** What it tells of. */
    kind: text("kind", { enum: ["article", "digest", "notice"] })
      .notNull()
      .default("article"),
    /** 0 for a notice, which belongs to no subscription. */
    subscriptionId: integer("subscription_id").notNull(),
    /** The id of what it tells of. */
    articleId: integer("article_id").notNull(),
    channelId: integer("channel_id").notNull(),
    state: text("state", { enum: ["pending", "delivered", "dead", "canceled"] }).notNull(),
    /**
     * True while its subscription is paused: the sweep passes over all such at once. A disabled channel is
     * passed over by its own state.
     */
    held: integer("held", { mode: "boolean" }).notNull().default(false),
    attempts: integer("attempts").notNull().default(0),
    /** Those of them that were made before its present schedule began. */
    attemptsBefore: integer("attempts_before").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    lastError: text("last_error"),
    /** The exact bytes that every attempt sends: serialised once, when the match was made. */
    body: text("body").notNull(),
    createdAt: text("created_at").notNull(),
    endedAt: text("ended_at"),
  },
  (table) => [
    // In this order it also lists what went to a channel.
    uniqueIndex("deliveries_once").on(table.channelId, table.articleId, table.subscriptionId),
    // The sweep takes each channel's oldest by this, and reads through no dead receiver's backlog. It holds
    // the pending ones only.
    index("deliveries_due")
      .on(table.channelId, table.held, table.nextAttemptAt)
      .where(sql`state = 'pending'`),
    // To look through what failed. Most alerts never write it.
    index("deliveries_failed").on(table.state).where(sql`state = 'dead' or state = 'canceled'`),
    // A subscription's alerts are found through its matches, its digests by this.
    index("deliveries_digests")
      .on(table.subscriptionId, table.articleId, table.channelId)
      .where(sql`kind = 'digest'`),
  ],
);

/** One try of a delivery and what the receiver said, cut to 4 KB. */
export const attempts = sqliteTable(
  "attempts",
  {
    deliveryId: integer("delivery_id").notNull(),
    number: integer("number").notNull(),
    attemptedAt: text("attempted_at").notNull(),
    durationMs: integer("duration_ms").notNull(),
    /** The HTTP status, or null where no reply came. */
    status: integer("status"),
    /** Null for a success. */
    reason: text("reason"),
    reply: text("reply"),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.number] })],
);
