import { z } from "zod";

/** The cursor that continues this list after the row with this key. Opaque to callers, and good for that list alone. */
export function writeCursor(list: string, key: number): string {
  return btoa(JSON.stringify([list, key]))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The key in a cursor of this list; null for garbage and for the cursor of another list. */
export function readCursor(list: string, cursor: string): number | null {
  const content = z.tuple([z.literal(list), z.number().int().nonnegative()]).safeParse(decode(cursor));
  return content.success ? content.data[1] : null;
}

/** A list's name and a number are shorter than this. */
const CURSOR_CHARS_MAX = 100;

function decode(cursor: string): unknown {
  if (cursor.length > CURSOR_CHARS_MAX || !/^[\w-]+$/.test(cursor)) return null;
  try {
    return JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return null;
  }
}
