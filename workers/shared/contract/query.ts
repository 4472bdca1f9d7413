import { z } from "zod";

const QUERY_CHARS_MAX = 4_000;
const TEXT_CHARS_MAX = 50_000;
const CAPTIONS_MAX = 100;

/** A query in the keyword language, as text; `shared/query` judges it. */
export const queryInput = z
  .string()
  .max(QUERY_CHARS_MAX)
  .meta({ example: '"biên giới" AND ("ma túy" OR "buôn lậu")' });

const text = z.string().max(TEXT_CHARS_MAX);

export const explainInput = z
  .strictObject({
    query: queryInput,
    article: z.strictObject({
      title: text.default(""),
      lead: text.nullable().default(null),
      body: text.default(""),
      captions: z.array(text).max(CAPTIONS_MAX).default([]),
    }),
  })
  .meta({ id: "ExplainRequest" });

export const explanationView = z
  .object({
    matches: z.boolean(),
    terms: z
      .array(z.object({ text: z.string(), found: z.boolean() }))
      .meta({ description: "Each term of the query, and whether the article has it." }),
    highlights: z
      .array(z.object({ field: z.string(), start: z.number().int(), end: z.number().int() }))
      .meta({ description: "UTF-16 offsets into the field, the end exclusive." }),
  })
  .meta({ id: "Explanation" });
