import { type DiffPiece, diffWords, nearChanges } from "./word-diff.ts";

/** The fields of an article whose changes are shown. */
export const CHANGED_FIELDS = ["title", "lead", "body"] as const;

type Field = (typeof CHANGED_FIELDS)[number];
type Reading = Record<Field, string | null>;

/**
 * What differs between two readings of an article, field by field, with at most so many characters of what is
 * the same beside each change.
 */
export function fieldChanges(
  before: Reading,
  after: Reading,
  sameCharsMax: number,
): { field: Field; pieces: DiffPiece[] }[] {
  return CHANGED_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    pieces: nearChanges(diffWords(before[field] ?? "", after[field] ?? ""), sameCharsMax),
  }));
}
