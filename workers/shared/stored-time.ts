/** Stands for a stored time that is damaged, where there must be one. */
export const UNKNOWN_TIME = "1970-01-01T00:00:00.000Z";

/** A stored time; null where there is none, or where it is damaged. */
export function readTime(text: string | null): string | null {
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}
