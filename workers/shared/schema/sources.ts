import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Drift } from "../drift.ts";
import { type FeedText, readFeedText } from "../feed-text.ts";
import type { PollHints, Rhythm } from "../rhythm.ts";
import { listOf, readObject } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/**
 * Where articles are found: a feed, a sitemap or a section page. There are few rows, so a scan finds the due
 * ones without an index.
 */
export const sources = sqliteTable(
  "sources",
  {
    id: integer("id").primaryKey(),
    url: text("url").notNull(),
    kind: text("kind", { enum: ["feed", "sitemap", "page"] }).notNull(),
    name: text("name").notNull(),
    state: text("state", { enum: ["active", "paused", "failing", "blocked", "gone"] }).notNull(),
    intervalSeconds: integer("interval_seconds").notNull(),
    nextPollAt: text("next_poll_at").notNull(),
    /** The number of the last lease under which a poll of it has ended (`poll_leases`). */
    pollLease: integer("poll_lease").notNull().default(0),
    lastPolledAt: text("last_polled_at"),
    /** When it was first polled successfully. The links of that poll have exactly this `found_at`. */
    firstPolledAt: text("first_polled_at"),
    lastError: text("last_error"),
    /**
     * What is wrong with the last list although it could be read: it is empty, broken, or too long to be kept
     * whole.
     */
    listProblem: text("list_problem"),
    /** Failed polls in a row; a success resets it to 0. */
    failures: integer("failures").notNull().default(0),
    /**
     * How many links in a row had their page refused by the site at the first attempt, and why the last one
     * was. An article that is read ends the row.
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
     * The day (UTC) of the three counts after it. The first poll of the next day moves them to the ledger.
     */
    countedOn: text("counted_on"),
    polls: integer("polls").notNull().default(0),
    pollsFailed: integer("polls_failed").notNull().default(0),
    seen: integer("seen").notNull().default(0),
    /** The number of entries in the last list that was read, and the first few of them. */
    listed: integer("listed"),
    latest: storedJson<string[] | null>("latest", listOf("string"), null),
    /** When a poll last found an unknown link. */
    lastNewAt: text("last_new_at"),
    /** The longest time between two such polls, slowly decaying: the source's usual rhythm. */
    longestQuietSeconds: integer("longest_quiet_seconds"),
    // The next two columns keep the names of their migrations: until it is replaced, a deployed worker asks
    // for those.
    /** When the owner was notified that the source is silent; null again after the next new link. */
    silenceNotifiedAt: text("silence_told_at"),
    /** When the owner was notified that its pages are refused; null if they are not, or not yet. */
    refusalNotifiedAt: text("refused_told_at"),
    /** In what its articles are read otherwise than before, and since when; null: in nothing. */
    drift: storedJson<Drift | null>("drift", readObject, null),
    /** The outcomes of the last polls, newest first. */
    outcomes: storedJson<{ at: string; outcome: string }[] | null>("outcomes", listOf("object"), null),
    /** False only if the owner decided so: then robots.txt is not fetched. */
    obeysRobots: integer("obeys_robots", { mode: "boolean" }).notNull().default(true),
    /** Whether each poll sets the interval; false if the owner fixed it. */
    adaptive: integer("adaptive", { mode: "boolean" }).notNull().default(false),
    rhythm: storedJson<Rhythm | null>("rhythm", readObject, null),
    /** The polling hints (ttl, skipHours, skipDays) of the feed when it was last read. */
    pollHints: storedJson<PollHints | null>("wishes", readObject, null),
    /** The digest that recognises the last list; null if not all of its links are stored. */
    listDigest: text("list_digest"),
    createdAt: text("created_at").notNull(),
    /** Where permanent redirects led to at the last polls, and at how many in a row. */
    movedTo: text("moved_to"),
    movedPolls: integer("moved_polls").notNull().default(0),
    /** Its address before the last move, and when that was. */
    movedFrom: text("moved_from"),
    movedAt: text("moved_at"),
  },
  (table) => [uniqueIndex("sources_url").on(table.url)],
);

/**
 * A URL that was found. An article's canonical URL is stored here too, so that an article with two addresses
 * is stored once. The table is WITHOUT ROWID (its migration says so): the URL is the key, so no second index
 * is written.
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
     * Attempts are counted together with their outcomes. An attempt that is made because the last reader
     * wrote no outcome is counted beforehand, and reads the page alone.
     */
    attempts: integer("attempts").notNull().default(0),
    /**
     * How many attempts before the present one were refused: the site answered, but not with an article. They
     * are counted separately.
     */
    refusals: integer("refusals").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    claimedUntil: text("claimed_until"),
    articleId: integer("article_id"),
    /** What the feed says of the article: title and date for a page that shows none. */
    hintTitle: text("hint_title"),
    hintPublishedAt: text("hint_published_at"),
    /**
     * The latest change that a feed announced. A later one makes a saved link pending again, so that the page
     * is read again.
     */
    modifiedAt: text("modified_at"),
    foundAt: text("found_at").notNull(),
    /** The feed's id of the entry, where it is neither the address nor shared by several entries. */
    guid: text("guid"),
    /** The text in the feed, until an article is read. */
    feedText: storedJson<FeedText | null>("feed_text", readFeedText, null),
    /** The validators of the page that its article was last read from (RFC 9110 section 8.8). */
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** When the page of a saved link is looked at for changes; null: never, or no more. */
    rereadAt: text("reread_at"),
  },
  // The first index gives the oldest due links of each source, so that the many links of a slow site do not
  // delay the few of others. It holds pending links only. `links_reread` gives the pages that are due to be
  // read again, and holds those of some days. The last two list links without an article, newest first: of
  // all sources, and of one.
  (table) => [
    index("links_due").on(table.sourceId, table.nextAttemptAt).where(sql`state = 'pending'`),
    // An entry with a new address and a known guid is the known entry.
    index("links_guid").on(table.sourceId, table.guid).where(sql`guid is not null`),
    index("links_reread").on(table.rereadAt).where(sql`reread_at is not null`),
    index("links_ended").on(table.foundAt).where(sql`state in ('skipped', 'dead')`),
    index("links_ended_of_source").on(table.sourceId, table.foundAt).where(sql`state in ('skipped', 'dead')`),
  ],
);

/**
 * Records that a further source shows a link which another source found first, so that a subscription limited
 * to some sources gets the article whichever of them was quicker. Written only while such a subscription
 * exists. WITHOUT ROWID (its migration says so).
 */
export const sightings = sqliteTable(
  "sightings",
  {
    url: text("url").notNull(),
    sourceId: integer("source_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.url, table.sourceId] })],
);
