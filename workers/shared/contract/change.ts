import * as z from "zod";
import { CHANGED_FIELDS } from "../text/field-changes.ts";

/** What a later reading changed in one field. */
export const changeView = z.object({
  field: z.enum(CHANGED_FIELDS),
  pieces: z
    .array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() }))
    .meta({ description: "Word by word; `…` stands for what is the same further away from a change." }),
});
