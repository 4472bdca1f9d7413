import * as z from "zod";
import { articleView } from "./article.ts";
import { keyInput } from "./id.ts";
import { queryInput, warningsView } from "./query.ts";

const TEXT_CHARS_MAX = 50_000;
const TEXTS_MAX = 100;

const text = z.string().max(TEXT_CHARS_MAX);
const texts = z.array(text).max(TEXTS_MAX).default([]);

/** An article as `GET /v1/articles/{id}` returns it, any part of that, or these few fields. */
const explainedArticle = z.strictObject({
  ...articleView.partial().shape,
  title: text.nullable().default(null),
  lead: text.nullable().default(null),
  body: text.nullable().default(null),
  captions: texts,
  authors: texts,
  persons: texts.meta({ description: "Names, with rank: what `person:` looks in, with those of `facts`." }),
  events: texts.meta({ description: "Names, with edition: what `event:` looks in, with those of `facts`." }),
  outlet: text.nullable().default(null).meta({ description: "The newspaper's host." }),
});

export type ExplainedArticle = z.output<typeof explainedArticle>;

export const explainInput = z
  .strictObject({
    query: queryInput.optional(),
    subscriptionId: keyInput
      .optional()
      .meta({ description: "Instead of `query`: that of this subscription." }),
    article: explainedArticle.optional(),
    articleId: keyInput.optional().meta({ description: "Instead of `article`: a stored one." }),
  })
  .superRefine(({ query, subscriptionId, article, articleId }, context) => {
    const need = (one: string, other: string) =>
      context.addIssue({ code: "custom", path: [one], message: `is needed, or ${other}, and not both` });
    if ((query === undefined) === (subscriptionId === undefined)) need("query", "subscriptionId");
    if ((article === undefined) === (articleId === undefined)) need("article", "articleId");
  })
  .meta({ id: "ExplainRequest" });

/** Each term of a query, and whether an article has it. */
export const termsView = z
  .array(z.object({ text: z.string(), found: z.boolean(), negated: z.boolean() }))
  .meta({
    description: "Each term of the query, and whether the article has it; a `negated` one must not be there.",
  });

export const explanationView = z
  .object({
    matches: z.boolean(),
    terms: termsView,
    highlights: z
      .array(z.object({ field: z.string(), start: z.number().int(), end: z.number().int() }))
      .meta({ description: "UTF-16 offsets into the field, the end exclusive." }),
    warnings: warningsView,
  })
  .meta({ id: "Explanation" });
