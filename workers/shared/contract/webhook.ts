import * as z from "zod";
import { articleHitView } from "./article.ts";
import { idView } from "./id.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

/**
 * The body of a webhook: an article that a subscription asked for (Standard Webhooks 1.0.0: type, timestamp
 * of the event, data).
 */
export const articleMatchedView = z
  .object({
    type: z.literal("article.matched"),
    timestamp: timeView.meta({ description: "When the match was made: the same at every attempt." }),
    data: z.object({
      subscription: z.object({ id: idView, name: z.string(), query: z.string() }),
      article: articleHitView.omit({ sourceId: true, snippets: true }),
      snippets: z.array(snippetView),
    }),
  })
  .meta({ id: "ArticleMatched" });

/** What a channel's test sends. */
export const channelTestView = z
  .object({
    type: z.literal("channel.test"),
    timestamp: timeView,
    data: z.object({ channel: z.object({ id: idView, name: z.string() }) }),
  })
  .meta({ id: "ChannelTest" });
