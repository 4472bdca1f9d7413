import { ESCAPE } from "./escape.ts";

/**
 * Stands for the end of a sentence in a row of keys; a query may hold it, where it was copied with its full
 * stops.
 */
export const SENTENCE_END = ESCAPE;
/** Stands for the end of a paragraph, a caption or a field; no query holds it. */
export const PARAGRAPH_END = ESCAPE + ESCAPE;

export function isSentinel(key: string): boolean {
  return key === SENTENCE_END || key === PARAGRAPH_END;
}
