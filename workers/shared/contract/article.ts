import * as z from "zod";
import { articleHead, searchHitView } from "./article-hit.ts";
import { factsView } from "./facts.ts";
import { keyInput } from "./id.ts";
import { cursorInput, limitInput, NOT_A_CURSOR, nextView } from "./list.ts";
import { markView } from "./mark.ts";
import { queryInput, warningsView } from "./query.ts";
import { fromInput, timeView, toInput } from "./time.ts";
import { urlInput } from "./url.ts";

export const articleListView = z
  .object({
    data: z.array(searchHitView),
    next: nextView,
    ranked: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Best first: how many hits were ranked, the newest, up to 2,000. Null by time." }),
    suggestion: z
      .object({ query: z.string() })
      .nullable()
      .meta({ description: "Where a bare phrase found nothing: the same words joined by AND." }),
    warnings: warningsView,
  })
  .meta({ id: "ArticleList" });

export const articleView = articleHead
  .extend({
    body: z.string().meta({ description: "Paragraphs joined by a blank line." }),
    marks: z.array(markView).meta({
      description: "Subheadings, items, quotes, rows, links, bold type and places of images, in order.",
    }),
    images: z.array(
      z.object({ url: z.string().nullable(), caption: z.string().nullable(), credit: z.string().nullable() }),
    ),
    section: z.string().nullable(),
    language: z.string().nullable(),
    modifiedAt: timeView.nullable(),
    wordCount: z.number().int(),
    quality: z.number().meta({ description: "0 to 1: how sure the extractor is of the body." }),
    doubtful: z.boolean().meta({
      description:
        "`quality` is so low that the article should be looked at. Its page is kept for two weeks.",
    }),
    partial: z.boolean().meta({ description: "The page shows only a part of the article." }),
    live: z.boolean().meta({ description: "A page that goes on growing." }),
    provenance: z
      .record(z.string(), z.string())
      .meta({ description: "What gave each field, such as `json-ld`." }),
    facts: factsView
      .nullable()
      .meta({ description: "Persons and events in a Vietnamese text; null if they were not looked for." }),
    alsoIn: z
      .array(z.string())
      .meta({ description: "The hosts of the other newspapers with the story, the newest first." }),
    revisionCount: z.number().int().meta({ description: "Earlier readings that said something else." }),
  })
  .meta({ id: "Article" });

/** An article in an export, without `alsoIn`: which other papers have its story depends on the archive. */
export const exportedArticleView = articleView.omit({ alsoIn: true, doubtful: true });

/** What an entry of a feed is written from, and its whole text. */
export const feedHeadView = articleHead
  .omit({ url: true, sourceId: true, outletName: true, storyId: true })
  .extend({
    modifiedAt: timeView.nullable(),
  });
export const feedTextView = articleView.pick({ id: true, body: true, marks: true, images: true });

/** Where a page of a search ended. `passed` is null where the newest come first. */
type SearchKey = { id: number; passed: number | null };

const WORDS_CHARS_MAX = 200;

/** The filter of articles that searches, exports and facets take. */
export const articleFilter = {
  q: queryInput
    .optional()
    .meta({ description: "What to find, in the keyword language. Left out: every article." }),
  author: z
    .string()
    .max(WORDS_CHARS_MAX)
    .optional()
    .meta({ description: "Words of an author's name, in this order, as `author:` finds them." }),
  section: z
    .string()
    .max(WORDS_CHARS_MAX)
    .optional()
    .meta({ description: "The section that the article's page names, exactly." }),
  source: keyInput.optional().meta({ description: "Found by this source." }),
  story: keyInput.optional().meta({ description: "Of this story: the `storyId` of an article." }),
  from: fromInput.optional(),
  to: toInput.optional(),
};

export const articleSearchInput = z
  .strictObject({
    ...articleFilter,
    sort: z.enum(["newest", "relevance"]).default("newest"),
    limit: limitInput,
    cursor: cursorInput("articles", searchKeyOf),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["from"],
    message: "is later than to",
  })
  .refine(({ cursor, ...asked }) => cursor === undefined || isRanked(asked) === (cursor.passed !== null), {
    path: ["cursor"],
    message: NOT_A_CURSOR,
  });

const FEED_ENTRIES_MAX = 100;
const FEED_ENTRIES_DEFAULT = 50;

export const articleFeedInput = z
  .strictObject({
    q: queryInput
      .optional()
      .meta({ description: "What to find, in the keyword language. Left out: every article." }),
    source: keyInput.optional().meta({ description: "Found by this source." }),
    subscription: keyInput
      .optional()
      .meta({ description: "What this subscription matched; goes without `q` and `source`." }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(FEED_ENTRIES_MAX)
      .default(FEED_ENTRIES_DEFAULT)
      .meta({ description: "How many, at most." }),
    content: z
      .enum(["lead", "full"])
      .default("lead")
      .meta({ description: "`full`: the newest 25 also have their whole text, as HTML." }),
    token: z
      .string()
      .optional()
      .meta({ description: "A token with the scope `feed`, for readers that can send no header." }),
  })
  .refine(
    ({ q, source, subscription }) => subscription === undefined || (q === undefined && source === undefined),
    { path: ["subscription"], message: "goes without q and source" },
  );

export const articleExportInput = z.strictObject({
  ...articleFilter,
  format: z
    .enum(["ndjson", "csv"])
    .default("ndjson")
    .meta({ description: "One JSON object a line, or RFC 4180." }),
});

function searchKeyOf([id, passed]: number[]): SearchKey | undefined {
  return id === undefined ? undefined : { id, passed: passed ?? null };
}

type Ranked = { q?: string | undefined; author?: string | undefined; sort: string };

function isRanked({ q, author, sort }: Ranked): boolean {
  return (q ?? author) !== undefined && sort === "relevance";
}

export const newArticleInput = z.strictObject({ url: urlInput }).meta({ id: "NewArticle" });
