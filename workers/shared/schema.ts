import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/*
 * Every table of Báo Động, except the full-text index `articles_index` (FTS5, migrations/0001_articles_index.sql), which drizzle cannot see.
 *
 * Rows are the queue (docs/decisions/0001-rows-are-the-queue.md): a row in a state waits for its stage, `claimed_until` is the lease of
 * whoever works on it, and a unique key makes every step repeatable. Integer ids grow with time (shared/run.ts), so that newest first
 * is a walk down the primary key. There are no foreign keys: the archive may outlive what caused it, and may move to another database.
 * Times are ISO 8601 UTC text. Each index is one more row written, so each has its reason beside it.
 */

/** Where articles are found: a feed, a sitemap or a section page. Few rows, so the due ones are found by a scan and need no index. */
export const sources = sqliteTable(
  "sources",
  {
    id: integer("id").primaryKey(),
    url: text("url").notNull(),
    kind: text("kind", { enum: ["feed", "sitemap", "page"] }).notNull(),
    name: text("name").notNull(),
    state: text("state", { enum: ["active", "paused", "failing", "blocked"] }).notNull(),
    intervalSeconds: integer("interval_seconds").notNull(),
    nextPollAt: text("next_poll_at").notNull(),
    claimedUntil: text("claimed_until"),
    lastPolledAt: text("last_polled_at"),
    lastError: text("last_error"),
    /** Failed polls in a row; a success sets it to 0. */
    failures: integer("failures").notNull().default(0),
    /** The validators of the last reply whose links are all stored (RFC 9110 section 8.8), never of a later one. */
    etag: text("etag"),
    lastModified: text("last_modified"),
    createdAt: text("created_at").notNull(),
  },
  (table) => [uniqueIndex("sources_url").on(table.url)],
);

/**
 * A URL that was found. The canonical URL of an article is kept here too, so that one article under two addresses is stored once.
 * The table is WITHOUT ROWID (its migration says so): the URL is the key and no second index is written.
 */
export const links = sqliteTable(
  "links",
  {
    url: text("url").primaryKey(),
    sourceId: integer("source_id"),
    state: text("state", { enum: ["pending", "saved", "duplicate", "skipped", "dead"] }).notNull(),
    /** Why the link is skipped or dead, or the reason of the last failed attempt while it is pending. */
    reason: text("reason"),
    /** Counted when the link is claimed: a page that kills the worker comes to an end as well. */
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    articleId: integer("article_id"),
    /** What the feed says of the article: a title and a date for a page that shows none. */
    hintTitle: text("hint_title"),
    hintPublishedAt: text("hint_published_at"),
    /** The latest change that a feed told us of; a later one makes a saved link pending again, so that the article is read anew. */
    modifiedAt: text("modified_at"),
    foundAt: text("found_at").notNull(),
  },
  // The sweep takes the due links by this, and it holds the pending ones only.
  (table) => [index("links_due").on(table.nextAttemptAt).where(sql`state = 'pending'`)],
);

/** An image of an article, as the page shows it. */
export type ArticleImage = { url: string | null; caption: string | null; credit: string | null };

/** What was read. Its words are searched through `articles_index`, whose rowid is the article's id. */
export const articles = sqliteTable(
  "articles",
  {
    id: integer("id").primaryKey(),
    url: text("url").notNull(),
    canonicalUrl: text("canonical_url").notNull(),
    sourceId: integer("source_id"),
    outlet: text("outlet").notNull(),
    title: text("title").notNull(),
    lead: text("lead"),
    body: text("body").notNull(),
    authors: text("authors", { mode: "json" }).$type<string[]>().notNull(),
    publishedAt: text("published_at"),
    modifiedAt: text("modified_at"),
    section: text("section"),
    language: text("language"),
    images: text("images", { mode: "json" }).$type<ArticleImage[]>().notNull(),
    wordCount: integer("word_count").notNull(),
    /** 0 to 1, how sure the extractor is of the body; a fall of it over a source's articles tells of a redesign. */
    quality: real("quality").notNull(),
    partial: integer("partial", { mode: "boolean" }).notNull().default(false),
    live: integer("live", { mode: "boolean" }).notNull().default(false),
    /** Which rung of the ladder gave each field. */
    provenance: text("provenance", { mode: "json" }).$type<Record<string, string>>().notNull(),
    firstSeenAt: text("first_seen_at").notNull(),
    /** 1, and one more for each later reading that said something else; the earlier ones are in `revisions`. */
    revision: integer("revision").notNull().default(1),
    /** Null until every subscription was tried on this revision. */
    matchedAt: text("matched_at"),
    claimedUntil: text("claimed_until"),
  },
  // The matcher's queue: it holds the unmatched ones only.
  (table) => [index("articles_unmatched").on(table.id).where(sql`matched_at is null`)],
);

/** How an article read before it was changed. */
export const revisions = sqliteTable(
  "revisions",
  {
    articleId: integer("article_id").notNull(),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    lead: text("lead"),
    body: text("body").notNull(),
    modifiedAt: text("modified_at"),
    /** When a later reading replaced this one. */
    replacedAt: text("replaced_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.number] })],
);

/** Where alerts go. `secret` is a Standard Webhooks secret (`whsec_…`), shown once when the channel is made. */
export const channels = sqliteTable("channels", {
  id: integer("id").primaryKey(),
  kind: text("kind", { enum: ["webhook"] }).notNull(),
  name: text("name").notNull(),
  url: text("url").notNull(),
  secret: text("secret").notNull(),
  state: text("state", { enum: ["active", "disabled"] }).notNull(),
  /** Why it was disabled: `gone` after a 410, `by-user`; null while it is active. */
  disabledReason: text("disabled_reason"),
  createdAt: text("created_at").notNull(),
});

/** A query that somebody wants to hear of, where to send the matches, and from which sources (null: all). */
export const subscriptions = sqliteTable("subscriptions", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  query: text("query").notNull(),
  channelIds: text("channel_ids", { mode: "json" }).$type<string[]>().notNull(),
  sourceIds: text("source_ids", { mode: "json" }).$type<string[]>(),
  state: text("state", { enum: ["active", "paused"] }).notNull(),
  createdAt: text("created_at").notNull(),
});

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

/** A piece of an article's field, with the matched stretches as UTF-16 offsets into `text`. */
export type Snippet = { field: string; text: string; ranges: [number, number][] };

/** An article that a subscription asked for; the unique key lets the matcher repeat itself. */
export const matches = sqliteTable(
  "matches",
  {
    id: integer("id").primaryKey(),
    subscriptionId: integer("subscription_id").notNull(),
    articleId: integer("article_id").notNull(),
    snippets: text("snippets", { mode: "json" }).$type<Snippet[]>().notNull(),
    matchedAt: text("matched_at").notNull(),
  },
  (table) => [uniqueIndex("matches_pair").on(table.subscriptionId, table.articleId)],
);

/** The outbox: one row for each match and channel, made in the match's own batch. Its id is the `webhook-id` of every attempt. */
export const deliveries = sqliteTable(
  "deliveries",
  {
    id: integer("id").primaryKey(),
    subscriptionId: integer("subscription_id").notNull(),
    articleId: integer("article_id").notNull(),
    channelId: integer("channel_id").notNull(),
    state: text("state", { enum: ["pending", "delivered", "dead", "canceled"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    lastError: text("last_error"),
    /** The exact bytes that every attempt sends: serialised once, when the match was made. */
    body: text("body").notNull(),
    createdAt: text("created_at").notNull(),
    endedAt: text("ended_at"),
  },
  (table) => [
    uniqueIndex("deliveries_once").on(table.subscriptionId, table.articleId, table.channelId),
    // The sweep takes each channel's oldest by this, and reads through no dead receiver's backlog. It holds the pending ones only.
    index("deliveries_due").on(table.channelId, table.nextAttemptAt).where(sql`state = 'pending'`),
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
