import { z } from "zod";
import { readCursor } from "./cursor.ts";

const LIMIT_MAX = 100;
const LIMIT_DEFAULT = 20;

/** One page of a list: `next` is the cursor of the page after it, null on the last one. */
export function listView<Item extends z.ZodType>(name: string, item: Item) {
  return z.object({ data: z.array(item), next: nextView }).meta({ id: name });
}

export const nextView = z
  .string()
  .nullable()
  .meta({ description: "The `cursor` of the next page; null on the last one." });

/** What every list takes; `cursor` comes out as the key of the last row that the caller has. */
export function listInput(list: string) {
  return {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(LIMIT_MAX)
      .default(LIMIT_DEFAULT)
      .meta({ description: "How many, at most." }),
    cursor: cursorInput(list).optional(),
  };
}

function cursorInput(list: string) {
  return z
    .string()
    .transform((cursor, context) => {
      const key = readCursor(list, cursor);
      if (key !== null) return key;
      context.addIssue({ code: "custom", message: "not a cursor of this list" });
      return z.NEVER;
    })
    .meta({ description: "Where to go on: the `next` of the page before." });
}
