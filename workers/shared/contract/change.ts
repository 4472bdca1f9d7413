import * as z from "zod";

/** What a later reading changed in one field. */
export const changeView = z.object({
  field: z.enum(["title", "lead", "body"]),
  pieces: z
    .array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() }))
    .meta({ description: "Word by word; `…` stands for what is the same further away from a change." }),
});
