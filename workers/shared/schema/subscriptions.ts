import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { KIND_NAMES } from "../channel-kinds.ts";
import type { ChannelOptions } from "../channel-secrets.ts";
import type { DigestSchedule } from "../pace/digest-time.ts";
import type { QuietHours } from "../pace/quiet-hours.ts";

/** Where alerts go. */
export const channels = sqliteTable(
  "channels",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: KIND_NAMES }).notNull(),
    name: text("name").notNull(),
    /** As it may be shown: the address of a chat is its secret, and is kept with the others. */
    url: text("url").notNull(),
    /**
     * What `channel-secrets.ts` names, encrypted by the vault. One that an earlier version wrote is a bare
     * `whsec_…`.
     */
    secret: text("secret").notNull(),
    options: text("options", { mode: "json" }).$type<ChannelOptions>().notNull().default({}),
    /** `article`: one message for an article, for all subscriptions that it matched. Null: one for each. */
    group: text("group_by", { enum: ["article"] }),
    /** The host that its messages go to: it may ask all who send to it to wait. */
    host: text("host"),
    /** Nothing is sent before, as the host asked. */
    coolUntil: text("cool_until"),
    /** Failed attempts since the last success. */
    failures: integer("failures").notNull().default(0),
    lastError: text("last_error"),
    /** When the first attempt failed since the last success; null where none did. */
    failingSince: text("failing_since"),
    /**
     * How much of a delivery's schedule was used up, in percent, when its owner was told last that it fails;
     * 1 once it is enabled again after that. Back to 0 with the next success.
     */
    failingLevel: integer("failing_level").notNull().default(0),
    /** Whether notices are sent here. */
    takesNotices: integer("takes_notices", { mode: "boolean" }).notNull().default(false),
    /** To the minute, so that a busy channel costs no row for each alert. */
    lastDeliveredAt: text("last_delivered_at"),
    state: text("state", { enum: ["active", "disabled"] }).notNull(),
    /** Why it was disabled, as `Channel.disabledReason` of the contract lists; null while it is active. */
    disabledReason: text("disabled_reason"),
    createdAt: text("created_at").notNull(),
    /** What the caller named the request that made it: the same request again makes no second one. */
    idempotencyKey: text("idempotency_key"),
  },
  (table) => [
    uniqueIndex("channels_request").on(table.idempotencyKey),
    // Whom a notice is sent to, in the batch that causes it. It holds almost nothing.
    index("channels_notices").on(table.id).where(sql`takes_notices = 1`),
  ],
);

/** A stored query, the channels that its matches go to, and the sources it is limited to (null: all). */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    channelIds: text("channel_ids", { mode: "json" }).$type<string[]>().notNull(),
    sourceIds: text("source_ids", { mode: "json" }).$type<string[]>(),
    /** In which its alerts are told. */
    language: text("language", { enum: ["vi", "en"] })
      .notNull()
      .default("vi"),
    state: text("state", { enum: ["active", "paused"] }).notNull(),
    /** An article that was older when it was first seen is a quiet match; null: of any age. */
    maxAgeHours: integer("max_age_hours"),
    /** When its query could not be tried for the first time since it was written; null where it can. */
    failedAt: text("failed_at"),
    /** When it is told of what was collected; null: of each article at once. */
    digest: text("digest", { mode: "json" }).$type<DigestSchedule>(),
    /** In which nothing is sent. */
    quietHours: text("quiet_hours", { mode: "json" }).$type<QuietHours>(),
    /** Of more articles in an hour than this it is told in one summary; null: of each. */
    maxPerHour: integer("max_per_hour"),
    /** Since when `hourCount` counts what it was told; kept where there is such a limit. */
    hourFrom: text("hour_from"),
    hourCount: integer("hour_count").notNull().default(0),
    /** When the matches that wait are sent as a digest; null where none wait. */
    digestDueAt: text("digest_due_at"),
    /** When the first of it was collected, and what for. */
    digestSince: text("digest_since"),
    digestReason: text("digest_reason", { enum: ["schedule", "storm", "backfill"] }),
    createdAt: text("created_at").notNull(),
    /** As a channel's. */
    idempotencyKey: text("idempotency_key"),
  },
  (table) => [
    uniqueIndex("subscriptions_request").on(table.idempotencyKey),
    // The sweep finds the digests that are due. It holds those alone for which something waits.
    index("subscriptions_digest").on(table.digestDueAt).where(sql`digest_due_at is not null`),
  ],
);

/** Names for one thing, beside those of the product: `alias:` before one of them finds the others. */
export const aliases = sqliteTable(
  "aliases",
  {
    id: integer("id").primaryKey(),
    words: text("words", { mode: "json" }).$type<string[]>().notNull(),
    createdAt: text("created_at").notNull(),
    /**
     * The same names, in whatever order and spelling, are there once; null for groups of before this was so.
     */
    key: text("key"),
  },
  (table) => [uniqueIndex("aliases_key").on(table.key)],
);

/**
 * The percolator's posting lists: from an anchor (a token, or a pair of them, one of which every matching
 * article holds) to the active subscriptions that need it. WITHOUT ROWID (its migration says so), so that a
 * look-up reads the hits and nothing else.
 */
export const postings = sqliteTable(
  "postings",
  {
    anchor: text("anchor").notNull(),
    subscriptionId: integer("subscription_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.anchor, table.subscriptionId] }),
    // An edited or deleted subscription takes its postings away by this.
    index("postings_subscription").on(table.subscriptionId),
  ],
);

/** One row, or none: in how many articles anchors stand, as `AnchorCounts` tells. */
export const anchorCounts = sqliteTable("anchor_counts", {
  id: integer("id").primaryKey(),
  articles: integer("articles").notNull(),
  /** Base64, 44 KB. */
  cells: text("cells").notNull(),
});
