import * as z from "zod";

/** A query in the keyword language, as text; `shared/query` judges it. */
export const queryInput = z.string().meta({ example: '"biên giới" AND ("ma túy" OR "buôn lậu")' });

/** A query that is valid, but probably does not mean what was typed. */
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
          .meta({ description: "The query that was probably meant; null if that is unknown." }),
      })
      .meta({ id: "QueryWarning" }),
  )
  .meta({ description: "What probably means something else than was typed. The query is used as it is." });
