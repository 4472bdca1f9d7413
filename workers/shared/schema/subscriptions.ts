import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Where alerts go. `secret` is a Standard Webhooks secret (`whsec_…`), shown once when the channel is made. */
export const channels = sqliteTable(
  "channels",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: ["webhook"] }).notNull(),
    name: text("name").notNull(),
    url: text("url").notNull(),
    secret: text("secret").notNull(),
    state: text("state", { enum: ["active", "disabled"] }).notNull(),
    /** Why it was disabled: `gone` (a 410), `asked-to` (its `webhook-delivery: disable`) or `by-user`; null while it is active. */
    disabledReason: text("disabled_reason"),
    createdAt: text("created_at").notNull(),
    /** What the caller named the request that made it: the same request again makes no second one. */
    idempotencyKey: text("idempotency_key"),
  },
  (table) => [uniqueIndex("channels_request").on(table.idempotencyKey)],
);

/** A query that somebody wants to hear of, where to send the matches, and from which sources (null: all). */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    channelIds: text("channel_ids", { mode: "json" }).$type<string[]>().notNull(),
    sourceIds: text("source_ids", { mode: "json" }).$type<string[]>(),
    state: text("state", { enum: ["active", "paused"] }).notNull(),
    createdAt: text("created_at").notNull(),
    /** As a channel's. */
    idempotencyKey: text("idempotency_key"),
  },
  (table) => [uniqueIndex("subscriptions_request").on(table.idempotencyKey)],
);

/** Names for one thing, beside those of the product: `alias:` before one of them finds the others. The same group is there once. */
export const aliases = sqliteTable(
  "aliases",
  {
    id: integer("id").primaryKey(),
    words: text("words", { mode: "json" }).$type<string[]>().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (table) => [uniqueIndex("aliases_words").on(table.words)],
);

/**
 * The percolator's posting lists: from an anchor (a token, or a pair of them, one of which every matching article holds) to the active
 * subscriptions that need it. WITHOUT ROWID (its migration says so), so that a look-up reads the hits and nothing else.
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
