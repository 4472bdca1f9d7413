import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { BodyMark } from "../body-mark.ts";
import type { Facts } from "../facts.ts";

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
    /** Empty where the article was read before there were any. */
    marks: text("marks", { mode: "json" }).$type<BodyMark[]>().notNull().default([]),
    authors: text("authors", { mode: "json" }).$type<string[]>().notNull(),
    publishedAt: text("published_at"),
    modifiedAt: text("modified_at"),
    section: text("section"),
    language: text("language"),
    images: text("images", { mode: "json" }).$type<ArticleImage[]>().notNull(),
    wordCount: integer("word_count").notNull(),
    /**
     * 0 to 1, how sure the extractor is of the body; a fall of it over a source's articles tells of a
     * redesign.
     */
    quality: real("quality").notNull(),
    partial: integer("partial", { mode: "boolean" }).notNull().default(false),
    live: integer("live", { mode: "boolean" }).notNull().default(false),
    /** What gave each field, such as `json-ld` or `byline`. */
    provenance: text("provenance", { mode: "json" }).$type<Record<string, string>>().notNull(),
    /**
     * Persons, events, organisations and glosses that the text tells of; null where nobody looked for them.
     */
    facts: text("facts", { mode: "json" }).$type<Facts>(),
    firstSeenAt: text("first_seen_at").notNull(),
    /** What its body is known again by; null for a short one. `fingerprints` finds it by parts of this. */
    signature: text("signature"),
    /** The first article that told the same story; null while no other did. */
    storyId: integer("story_id"),
    /**
     * 1, and one more for each later reading that said something else; the earlier ones are in `revisions`.
     */
    revision: integer("revision").notNull().default(1),
    /** Null until every subscription was tried on this revision. */
    matchedAt: text("matched_at"),
    claimedUntil: text("claimed_until"),
    /**
     * Tries to match it that a crash or an error ended. The first is not counted until it is known to have
     * failed.
     */
    matchAttempts: integer("match_attempts").notNull().default(0),
    /** Why matching was given up; null for almost all. */
    matchFailure: text("match_failure", { enum: ["attempts-used-up"] }),
  },
  (table) => [
    // The matcher's queue: it holds the unmatched ones only.
    index("articles_unmatched").on(table.id).where(sql`matched_at is null`),
    // The papers that tell a story; almost all articles are told by one alone.
    index("articles_story").on(table.storyId).where(sql`story_id is not null`),
    // Articles whose matching was given up: none, where all is well.
    index("articles_unmatchable").on(table.id).where(sql`match_failure is not null`),
  ],
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
