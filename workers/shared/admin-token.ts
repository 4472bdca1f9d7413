const CHARS_MIN = 16;
const DISTINCT_MIN = 8;
/** Decimal digits that hold 64 bits. */
const DIGITS_MIN = 20;

/** Why an admin token is too easily guessed, in words for a person; null for one that may be used. */
export function weaknessOf(token: string): string | null {
  if (token.length < CHARS_MIN) return `it has ${token.length} characters, and needs at least ${CHARS_MIN}`;
  if (new Set(token).size < DISTINCT_MIN) return `it has fewer than ${DISTINCT_MIN} different characters`;
  return /^\d+$/.test(token) && token.length < DIGITS_MIN ? "it is a short number" : null;
}
