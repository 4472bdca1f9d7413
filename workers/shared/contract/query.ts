import * as z from "zod";

const TEXT_CHARS_MAX = 50_000;
const TEXTS_MAX = 100;

/** A query in the keyword language, as text; `shared/query` judges it. */
export const queryInput = z.string().meta({ example: '"biên giới" AND ("ma túy" OR "buôn lậu")' });

/** A query that is well formed, and probably does not mean what was typed. */
export const warningsView = z
  .array(
    z
      .object({
        position: z.number().int().meta({ description: "In the query as it was typed, in UTF-16 units." }),
        reason: z.string().meta({ example: "operator-in-words" }),
        detail: z.string(),
        suggestion: z
          .string()
          .nullable()
          .meta({ description: "The query that was probably meant; null where nobody can tell." }),
      })
      .meta({ id: "QueryWarning" }),
  )
  .meta({ description: "What probably means something else than was typed. The query is used as it is." });

const text = z.string().max(TEXT_CHARS_MAX);
const texts = z.array(text).max(TEXTS_MAX).default([]);

export const explainInput = z
  .strictObject({
    query: queryInput,
    article: z.strictObject({
      title: text.nullable().default(null),
      lead: text.nullable().default(null),
      body: text.nullable().default(null),
      captions: texts,
      authors: texts,
      persons: texts.meta({ description: "Names, with rank: what `person:` looks in." }),
      events: texts.meta({ description: "Names, with edition: what `event:` looks in." }),
      outlet: text.nullable().default(null).meta({ description: "The newspaper's host." }),
    }),
  })
  .meta({ id: "ExplainRequest" });

export const explanationView = z
  .object({
    matches: z.boolean(),
    terms: z.array(z.object({ text: z.string(), found: z.boolean(), negated: z.boolean() })).meta({
      description:
        "Each term of the query, and whether the article has it; a `negated` one must not be there.",
    }),
    highlights: z
      .array(z.object({ field: z.string(), start: z.number().int(), end: z.number().int() }))
      .meta({ description: "UTF-16 offsets into the field, the end exclusive." }),
    warnings: warningsView,
  })
  .meta({ id: "Explanation" });
