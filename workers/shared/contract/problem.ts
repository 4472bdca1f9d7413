import * as z from "zod";

/** An error reply, RFC 9457. The members after `detail` are there where the type's description says so. */
export const problemView = z
  .object({
    type: z.string().meta({
      description: "What went wrong; stable, made for programs.",
      example: "urn:baodong:problem:bad-query",
    }),
    title: z.string().meta({ description: "The same for a person." }),
    status: z.number().int(),
    detail: z.string().meta({ description: "This occurrence, for a person." }),
    reason: z.string().optional().meta({ description: "Why, as one of a few words; made for programs." }),
    position: z
      .number()
      .int()
      .optional()
      .meta({ description: "Where in the query, or in the body, the error is: a UTF-16 offset." }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({
        description: "Each wrong field of the input; a path is `channelIds.0`, or empty for the whole.",
      }),
    id: z.string().optional().meta({ description: "What is there already." }),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemView>;
