import * as z from "zod";

/**
 * The cursor that continues this list after the row with this key. It is opaque to callers, and valid for
 * that list only.
 */
export function writeCursor(list: string, key: readonly number[]): string {
  const content = btoa(JSON.stringify([list, ...key]));
  return content.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The key in a cursor of this list; null for garbage and for the cursor of another list. */
export function readCursor(list: string, cursor: string): number[] | null {
  const content = z.tuple([z.literal(list)], z.number()).safeParse(decode(cursor));
  return content.success ? content.data.slice(1).map(Number) : null;
}

/** A cursor holds the name of a list and at most two numbers, which is shorter than this. */
const CURSOR_CHARS_MAX = 120;

function decode(cursor: string): unknown {
  if (cursor.length > CURSOR_CHARS_MAX || !/^[\w-]+$/.test(cursor)) return null;
  try {
    return JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return null;
  }
}
