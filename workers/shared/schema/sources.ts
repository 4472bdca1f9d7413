import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { FeedText } from "../feed-text.ts";

/**
 * Where articles are found: a feed, a sitemap or a section page. Few rows, so the due ones are found by a
 * scan and need no index.
 */
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
    /** When it was first polled with success: what that poll found bears the very same `found_at`. */
    firstPolledAt: text("first_polled_at"),
    lastError: text("last_error"),
    /**
     * What the last list that was read did not give, although it was read: it is empty, broken, or too long
     * to be kept whole.
     */
    listProblem: text("list_problem"),
    /** Failed polls in a row; a success sets it to 0. */
    failures: integer("failures").notNull().default(0),
    /**
     * Links in a row whose page the site refused at their first attempt, and why it refused the last; an
     * article read ends the row.
     */
    refusedPages: integer("refused_pages").notNull().default(0),
    refusedReason: text("refused_reason"),
    /**
     * The validators of the last reply whose links are all stored (RFC 9110 section 8.8), never of a later
     * one.
     */
    etag: text("etag"),
    lastModified: text("last_modified"),
    /**
     * The day (UTC) that the three counts after it are of; the first poll of the next one moves them to the
     * ledger.
     */
    countedOn: text("counted_on"),
    polls: integer("polls").notNull().default(0),
    pollsFailed: integer("polls_failed").notNull().default(0),
    seen: integer("seen").notNull().default(0),
    /** Entries in the last list that was read, and the first few of them. */
    listed: integer("listed"),
    latest: text("latest", { mode: "json" }).$type<string[]>(),
    /** When a poll last found something that was not known. */
    lastNewAt: text("last_new_at"),
    /** The longest time between two such polls, slowly forgotten: the source's own rhythm. */
    longestQuietSeconds: integer("longest_quiet_seconds"),
    /** When the owner was told that it is silent; null again with the next that is new. */
    silenceToldAt: text("silence_told_at"),
    /** How the last polls ended, newest first. */
    outcomes: text("outcomes", { mode: "json" }).$type<{ at: string; outcome: string }[]>(),
    /** False at the owner's wish alone: its robots.txt is then not asked. */
    obeysRobots: integer("obeys_robots", { mode: "boolean" }).notNull().default(true),
    createdAt: text("created_at").notNull(),
  },
  (table) => [uniqueIndex("sources_url").on(table.url)],
);

/**
 * A URL that was found. The canonical URL of an article is kept here too, so that one article under two
 * addresses is stored once. The table is WITHOUT ROWID (its migration says so): the URL is the key and no
 * second index is written.
 */
export const links = sqliteTable(
  "links",
  {
    url: text("url").primaryKey(),
    sourceId: integer("source_id"),
    state: text("state", { enum: ["pending", "saved", "duplicate", "skipped", "dead"] }).notNull(),
    /** Why the link is skipped or dead, or the reason of the last failed attempt while it is pending. */
    reason: text("reason"),
    /**
     * Counted with their outcomes; that of a link whose last reader ended without a word is counted before it
     * is read again, alone.
     */
    attempts: integer("attempts").notNull().default(0),
    /**
     * How many attempts before the present one met a refusal: the site answered, with no article. They are
     * counted apart.
     */
    refusals: integer("refusals").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    articleId: integer("article_id"),
    /** What the feed says of the article: a title and a date for a page that shows none. */
    hintTitle: text("hint_title"),
    hintPublishedAt: text("hint_published_at"),
    /**
     * The latest change that a feed told us of; a later one makes a saved link pending again, so that the
     * article is read anew.
     */
    modifiedAt: text("modified_at"),
    foundAt: text("found_at").notNull(),
    /** What its feed calls the entry, where that is not the address itself and no other entry's too. */
    guid: text("guid"),
    /** The text that the feed holds, until an article is read. */
    feedText: text("feed_text", { mode: "json" }).$type<FeedText>(),
  },
  // The oldest due links of each source are taken by this, so that a slow site's many are never in the way of
  // the others' few. It holds the pending ones only.
  // The last two list what gave no article, newest first: of all sources, and of one.
  (table) => [
    index("links_due").on(table.sourceId, table.nextAttemptAt).where(sql`state = 'pending'`),
    // One entry under a new address is the old one.
    index("links_guid").on(table.sourceId, table.guid).where(sql`guid is not null`),
    index("links_ended").on(table.foundAt).where(sql`state in ('skipped', 'dead')`),
    index("links_ended_of_source").on(table.sourceId, table.foundAt).where(sql`state in ('skipped', 'dead')`),
  ],
);

/**
 * That a further source shows a link which another one found first: a subscription limited to some sources
 * hears of it whichever of them was quicker. Kept only where such a subscription exists. WITHOUT ROWID (its
 * migration says so).
 */
export const sightings = sqliteTable(
  "sightings",
  {
    url: text("url").notNull(),
    sourceId: integer("source_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.url, table.sourceId] })],
);
