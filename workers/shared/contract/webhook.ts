import * as z from "zod";
import { articleHitView } from "./article-hit.ts";
import { changeView } from "./change.ts";
import { idView } from "./id.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

/**
 * The body of a webhook: an article that matched a subscription (Standard Webhooks 1.0.0: type, timestamp of
 * the event, data).
 */
export const articleMatchedView = z
  .object({
    type: z.literal("article.matched"),
    timestamp: timeView.meta({ description: "When the match was made: the same at every attempt." }),
    data: z.object({
      subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
      article: articleHitView.omit({ sourceId: true, snippets: true }),
      snippets: z.array(snippetView),
      alsoIn: z
        .number()
        .int()
        .meta({ description: "How many other newspapers had the story before the match was made." }),
    }),
  })
  .meta({ id: "ArticleMatched" });

/** A later change of an article that a subscription was alerted of. */
export const articleRevisedView = z
  .object({
    type: z.literal("article.revised"),
    timestamp: timeView.meta({ description: "When the change was read: the same at every attempt." }),
    data: z.object({
      subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
      article: articleHitView.omit({ sourceId: true, snippets: true }).meta({
        description: "As it is now. It need not match the query any more.",
      }),
      revision: z.object({
        number: z.number().int().meta({ description: "2 is the first change." }),
        changes: z.array(changeView),
        isCut: z.boolean().meta({
          description: "Whether more was changed: `GET /v1/articles/{id}/revisions` has all of it.",
        }),
      }),
    }),
  })
  .meta({ id: "ArticleRevised" });

/** An article in a digest. */
export const digestedArticleView = articleHitView.omit({ sourceId: true, authors: true, storyId: true });

/** The articles that were collected for a subscription, in one message. */
export const articlesDigestView = z
  .object({
    type: z.literal("articles.digest"),
    timestamp: timeView.meta({ description: "When it was put together: the same at every attempt." }),
    data: z.object({
      subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
      digest: z.object({
        id: idView.meta({ description: "The same on every channel." }),
        reason: z.enum(["schedule", "storm", "backfill"]).meta({
          description: "Its schedule, more articles than `maxPerHour`, or a backfill.",
        }),
        since: timeView.meta({ description: "When the first of them was matched." }),
        count: z.number().int().meta({ description: "How many articles it stands for." }),
        matches: z.string().meta({ description: "The path under which all of them are listed." }),
      }),
      articles: z.array(digestedArticleView).meta({ description: "The newest of them, at most 30." }),
    }),
  })
  .meta({ id: "ArticlesDigest" });

/** The test message of a channel. */
export const channelTestView = z
  .object({
    type: z.literal("channel.test"),
    timestamp: timeView,
    data: z.object({ channel: z.object({ id: idView, name: z.string() }) }),
  })
  .meta({ id: "ChannelTest" });
