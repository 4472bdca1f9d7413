import * as z from "zod";
import { idView } from "./id.ts";
import { snippetView } from "./snippet.ts";
import { timeView } from "./time.ts";

/** What identifies an article and says what it is about. */
export const articleHead = z.object({
  id: idView,
  url: z.string(),
  canonicalUrl: z.string(),
  sourceId: idView.nullable(),
  outlet: z.string().meta({ description: "The newspaper's host." }),
  outletName: z
    .string()
    .nullable()
    .meta({ description: "What the newspaper is called; null for one that is not known here." }),
  title: z.string(),
  lead: z.string().nullable(),
  authors: z.array(z.string()),
  publishedAt: timeView.nullable(),
  firstSeenAt: timeView,
  storyId: idView.nullable().meta({
    description: "The story that this article shares with others of the same week; null if there are none.",
  }),
});

/** How many other newspapers have an article's story. */
const alsoIn = z.number().int().meta({
  description: "How many other newspapers have its story; those of its newest 100 articles are counted.",
});

export const articleHitView = articleHead
  .extend({ snippets: z.array(snippetView).meta({ description: "Empty where no query was given." }) })
  .meta({ id: "ArticleHit" });

/** A hit of a search. */
export const searchHitView = articleHitView.extend({ alsoIn }).meta({ id: "SearchHit" });
