import * as z from "zod";
import { searchHitView } from "./article-hit.ts";
import { queryInput, warningsView } from "./query.ts";
import { fromInput } from "./time.ts";

export const previewInput = z.strictObject({
  q: queryInput,
  from: fromInput.optional(),
});

export const previewView = z
  .object({
    total: z.number().int().meta({
      description:
        "How many articles match, up to 5,000; with a `from` of the last two months, and unless the query has the beginning of a word or more than 16 phrases, up to 480 a day.",
    }),
    isCut: z.boolean().meta({ description: "Whether there are more." }),
    days: z
      .array(z.object({ day: z.iso.date(), count: z.number().int() }))
      .meta({ description: "By day (UTC), the newest first; days without any are left out." }),
    parts: z.array(z.object({ text: z.string(), negated: z.boolean(), count: z.number().int() })).meta({
      description:
        "With `from`: how many articles each part of the query finds by itself, up to 2,000; of the first twelve, and none for a query of one part.",
    }),
    newest: z.array(searchHitView).meta({ description: "The newest ten." }),
    warnings: warningsView,
  })
  .meta({ id: "SubscriptionPreview" });
