import * as z from "zod";
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

export const limitInput = z.coerce
  .number()
  .int()
  .min(1)
  .max(LIMIT_MAX)
  .default(LIMIT_DEFAULT)
  .meta({ description: "How many, at most." });

/** The parameters of every list. `cursor` is parsed into the id of the last row that the caller has. */
export function listInput(list: string) {
  return {
    limit: limitInput,
    cursor: cursorInput(list, ([id, ...more]) => (more.length === 0 ? id : undefined)),
  };
}

/** A cursor, parsed into its key. `keyOf` returns undefined for a key that is not of this list. */
export function cursorInput<Key>(list: string, keyOf: (numbers: number[]) => Key | undefined) {
  return z
    .string()
    .transform((cursor, context) => {
      const key = keyOf(readCursor(list, cursor) ?? []);
      if (key !== undefined) return key;
      context.addIssue({ code: "custom", message: NOT_A_CURSOR });
      return z.NEVER;
    })
    .meta({ description: CURSOR_DESCRIPTION })
    .optional();
}

export const CURSOR_DESCRIPTION = "Where to go on: the `next` of the page before.";
export const NOT_A_CURSOR = "is not a cursor of this list";
