import * as z from "zod";

const TYPED_CHARS_MAX = 300;

const SUGGESTION_KINDS = ["reading", "completion", "field", "outlet", "subscription"] as const;

export const suggestInput = z.strictObject({
  q: z
    .string()
    .max(TYPED_CHARS_MAX)
    .meta({ description: "What was typed so far, in the keyword language.", example: "hoi nghi an ninh" }),
  kind: z.enum(SUGGESTION_KINDS).optional().meta({ description: "Proposals of this kind only." }),
});

export const suggestListView = z
  .object({
    data: z.array(
      z
        .object({
          kind: z.enum(SUGGESTION_KINDS).meta({
            description:
              "`reading`: the words without diacritics, read with them. `completion`: the last word, begun, as a whole one. `outlet`: a known newspaper. `field`: a field's name. `subscription`: a stored query.",
          }),
          query: z.string().meta({ example: "hội nghị an ninh" }),
          label: z.string().nullable().meta({ description: "The name of the newspaper or subscription." }),
        })
        .meta({ id: "Suggestion" }),
    ),
  })
  .meta({ id: "Suggestions", description: "Offers: none is applied by itself." });
