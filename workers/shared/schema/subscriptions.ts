import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { KIND_NAMES } from "../channel-kinds.ts";
import type { ChannelOptions } from "../channel-secrets.ts";
import { type DigestSchedule, readDigest } from "../pace/digest-time.ts";
import { type QuietHours, readQuietHours } from "../pace/quiet-hours.ts";
import { listOf, readList, readObject } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/** Where alerts go. */
export const channels = sqliteTable(
  "channels",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: KIND_NAMES }).notNull(),
    name: text("name").notNull(),
    /** The address as it may be shown. A chat's address is secret, and is stored with the other secrets. */
    url: text("url").notNull(),
    /**
     * The secrets listed in `channel-secrets.ts`, encrypted by the vault. A row of an early version holds a
     * bare `whsec_…`.
     */
    secret: text("secret").notNull(),
    options: storedJson<ChannelOptions>("options", readObject, {}).notNull().default({}),
    /**
     * `article`: one message for an article, for all subscriptions that it matched. `story`: the same, and of
     * a story's articles each subscription sends only the first. Null: one message for each subscription.
     */
    group: text("group_by", { enum: ["article", "story"] }),
    /** The host that its messages go to. A host may ask all channels that send to it to wait. */
    host: text("host"),
    /** Until when nothing is sent, as the host asked. */
    coolUntil: text("cool_until"),
    /** Failed attempts since the last success. */
    failures: integer("failures").notNull().default(0),
    lastError: text("last_error"),
    /** When the first attempt since the last success failed; null where none did. */
    failingSince: text("failing_since"),
    /**
     * How much of a delivery's schedule was used up, in percent, when the owner was last notified that the
     * channel fails. 1 once it is enabled again after that; 0 again after the next success.
     */
    failingLevel: integer("failing_level").notNull().default(0),
    /** Whether notices are sent here. */
    takesNotices: integer("takes_notices", { mode: "boolean" }).notNull().default(false),
    /** To the minute, so that a busy channel is not written for each alert. */
    lastDeliveredAt: text("last_delivered_at"),
    state: text("state", { enum: ["active", "disabled"] }).notNull(),
    /** Why it was disabled, as `Channel.disabledReason` of the contract lists; null while it is active. */
    disabledReason: text("disabled_reason"),
    createdAt: text("created_at").notNull(),
    /**
     * The name that the caller gave to the request that created it: the same request again creates no second
     * one.
     */
    idempotencyKey: text("idempotency_key"),
  },
  (table) => [
    uniqueIndex("channels_request").on(table.idempotencyKey),
    // The channels that take notices, for the batch that raises one. It holds almost nothing.
    index("channels_notices").on(table.id).where(sql`takes_notices = 1`),
  ],
);

/** By then the first three attempts have failed, and a short outage of a receiver is over. */
export const FALLBACK_AFTER_MINUTES = 30;

/** A stored query, the channels for its matches, and the sources that it is limited to (null: all). */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    channelIds: storedJson<string[]>("channel_ids", readList, []).notNull(),
    sourceIds: storedJson<string[]>("source_ids", readList, []),
    /** The language of its messages. */
    language: text("language", { enum: ["vi", "en"] })
      .notNull()
      .default("vi"),
    state: text("state", { enum: ["active", "paused"] }).notNull(),
    /**
     * An article that was older than this when it was first seen is a quiet match; null: articles of any age
     * alert.
     */
    maxAgeHours: integer("max_age_hours"),
    /** When its query could not be tried for the first time since it was written; null while it can. */
    failedAt: text("failed_at"),
    /** When collected matches are sent; null: each article is sent at once. */
    digest: storedJson<DigestSchedule | null>("digest", readDigest, null),
    /** Hours in which nothing is sent. */
    quietHours: storedJson<QuietHours | null>("quiet_hours", readQuietHours, null),
    /**
     * Maximum articles in an hour with a message of their own; the rest are sent in one summary. Null: no
     * maximum.
     */
    maxPerHour: integer("max_per_hour"),
    /** The hour's beginning for `hourCount`; used only with such a maximum. */
    hourFrom: text("hour_from"),
    hourCount: integer("hour_count").notNull().default(0),
    /** When the waiting matches are sent as a digest; null where none wait. */
    digestDueAt: text("digest_due_at"),
    /** When the first of them was collected, and for which reason. */
    digestSince: text("digest_since"),
    digestReason: text("digest_reason", { enum: ["schedule", "storm", "backfill"] }),
    /** The channel that also gets what another one did not take in time; null: there is none. */
    fallbackChannelId: integer("fallback_channel_id"),
    fallbackAfterMinutes: integer("fallback_after_minutes").notNull().default(FALLBACK_AFTER_MINUTES),
    /** How sensitive notices of unusual days are; null: neither such days nor silences are reported. */
    watch: text("watch", { enum: ["low", "middle", "high"] }),
    /** When its days are looked at next; null: at once. */
    watchDueAt: text("watch_due_at"),
    /** The last day (UTC) that was a spike; null where there was none. */
    spikeDay: text("spike_day"),
    /** When its silence was reported; null while it is not silent. */
    silenceNotifiedAt: text("silence_told_at"),
    createdAt: text("created_at").notNull(),
    /** As that of a channel. */
    idempotencyKey: text("idempotency_key"),
    /** Whether a later change of an article that it alerted of is sent too. */
    alertsOnRevisions: integer("alerts_on_revisions", { mode: "boolean" }).notNull().default(false),
    /** Whether of a story's articles only the first alerts, on every channel. */
    perStory: integer("per_story", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    uniqueIndex("subscriptions_request").on(table.idempotencyKey),
    // The watched subscriptions, which are few, by when they are due.
    index("subscriptions_watched").on(table.watchDueAt).where(sql`watch is not null`),
    // The sweep finds due digests by this index. It holds only subscriptions with waiting matches.
    index("subscriptions_digest").on(table.digestDueAt).where(sql`digest_due_at is not null`),
  ],
);

/** Names for one thing, in addition to the built-in ones: `alias:` before one of them finds the others. */
export const aliases = sqliteTable(
  "aliases",
  {
    id: integer("id").primaryKey(),
    words: storedJson<string[]>("words", listOf("string"), []).notNull(),
    createdAt: text("created_at").notNull(),
    /**
     * Equal for the same names in any order and spelling, so that a group exists once; null for groups made
     * before this column existed.
     */
    key: text("key"),
  },
  (table) => [uniqueIndex("aliases_key").on(table.key)],
);

/**
 * The percolator's posting lists: from an anchor (a token or a pair of tokens, one of which every matching
 * article holds) to the active subscriptions that need it. WITHOUT ROWID (its migration says so), so that a
 * look-up reads only its hits.
 */
export const postings = sqliteTable(
  "postings",
  {
    anchor: text("anchor").notNull(),
    subscriptionId: integer("subscription_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.anchor, table.subscriptionId] }),
    // Finds the postings of a subscription that is edited or deleted.
    index("postings_subscription").on(table.subscriptionId),
  ],
);

/** One row or none: in how many articles anchors occur, as in `AnchorCounts`. */
export const anchorCounts = sqliteTable("anchor_counts", {
  id: integer("id").primaryKey(),
  articles: integer("articles").notNull(),
  /** 44 KB of base64. */
  cells: text("cells").notNull(),
});

/** How many alerts a watched subscription had on a day (UTC) that is over; no row stands for none. */
export const hitDays = sqliteTable(
  "hit_days",
  {
    subscriptionId: integer("subscription_id").notNull(),
    day: text("day").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subscriptionId, table.day] })],
);
