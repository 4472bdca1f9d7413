import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type BodyMark, readMarks } from "../body-mark.ts";
import { type Facts, readFacts } from "../facts.ts";
import { listOf, readObject } from "../stored-json.ts";
import { storedJson } from "./stored-json.ts";

/** An image of an article, as its page shows it. */
export type ArticleImage = { url: string | null; caption: string | null; credit: string | null };

/**
 * The articles that were read. `articles_index`, whose rowid is the article's id, makes their words
 * searchable.
 */
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
    marks: storedJson<BodyMark[]>("marks", readMarks, []).notNull().default([]),
    authors: storedJson<string[]>("authors", listOf("string"), []).notNull(),
    publishedAt: text("published_at"),
    modifiedAt: text("modified_at"),
    section: text("section"),
    language: text("language"),
    images: storedJson<ArticleImage[]>("images", listOf("object"), []).notNull(),
    wordCount: integer("word_count").notNull(),
    /**
     * 0 to 1: how sure the extractor is of the body. A fall over a source's articles indicates a redesign of
     * the site.
     */
    quality: real("quality").notNull(),
    partial: integer("partial", { mode: "boolean" }).notNull().default(false),
    live: integer("live", { mode: "boolean" }).notNull().default(false),
    /** What gave each field, such as `json-ld` or `byline`. */
    provenance: storedJson<Record<string, string>>("provenance", readObject, {}).notNull(),
    /** Persons, events, organisations and glosses in the text; null where they were not looked for. */
    facts: storedJson<Facts | null>("facts", readFacts, null),
    firstSeenAt: text("first_seen_at").notNull(),
    /**
     * The signature by which a similar text is recognised; null for a short text. `fingerprints` finds it by
     * parts of it.
     */
    signature: text("signature"),
    /** The first article of the same story; null while there is no other. */
    storyId: integer("story_id"),
    /** 1, and one more for each later reading that differs. The earlier readings are in `revisions`. */
    revision: integer("revision").notNull().default(1),
    /** Null until every subscription was tried on this revision. */
    matchedAt: text("matched_at"),
    claimedUntil: text("claimed_until"),
    /**
     * Attempts to match it that a crash or an error ended. The first one is counted only when it is known to
     * have failed.
     */
    matchAttempts: integer("match_attempts").notNull().default(0),
    /** Why matching was given up; null for almost all articles. */
    matchFailure: text("match_failure", { enum: ["attempts-used-up"] }),
  },
  (table) => [
    // The matcher's queue. It holds unmatched articles only.
    index("articles_unmatched").on(table.id).where(sql`matched_at is null`),
    // The newspapers of a story. Almost all stories have one newspaper and are not in this index.
    index("articles_story").on(table.storyId).where(sql`story_id is not null`),
    // Articles whose matching was given up: none, while all is well.
    index("articles_unmatchable").on(table.id).where(sql`match_failure is not null`),
  ],
);

/** The earlier readings of articles that have changed. */
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
    /**
     * By this id deliveries are about the change that ended this reading. Null where the newspaper changed
     * nothing: a page was read in place of its feed's text.
     */
    id: integer("id"),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.number] })],
);
