import { ESCAPE } from "./escape.ts";

/** Marks the end of a sentence in a row of keys. A query copied with its full stops may contain it. */
export const SENTENCE_END = ESCAPE;
/** Marks the end of a paragraph, a caption or a field. No query contains it. */
export const PARAGRAPH_END = ESCAPE + ESCAPE;

export function isSentinel(key: string): boolean {
  return key === SENTENCE_END || key === PARAGRAPH_END;
}
