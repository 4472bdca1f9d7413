import * as z from "zod";
import { textFields } from "../query/language/fields.ts";

/** A piece of an article's own text, as the outlet wrote it, with the stretches that the query found. */
export const snippetView = z
  .object({
    field: z.string().meta({
      description: `One of ${textFields.join(", ")}.`,
      example: "title",
    }),
    text: z.string(),
    ranges: z
      .array(
        z
          .tuple([z.number().int(), z.number().int()])
          .meta({ items: { type: "integer" }, minItems: 2, maxItems: 2 }),
      )
      .meta({ description: "Start and end (exclusive) of each hit: UTF-16 offsets into `text`." }),
  })
  .meta({ id: "Snippet" });
