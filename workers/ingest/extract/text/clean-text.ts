/** A run of white space. It holds the control characters that end a line or set a tab, which part words. */
const SPACE = /\p{White_Space}+/gu;

/**
 * Characters that say nothing: other control characters, zero-width space, byte order mark. Joiners and soft hyphens stay as the
 * author set them.
 */
const EMPTY = /(?!\p{White_Space})\p{Cc}|\u200B|\u2060|\uFEFF/gu;

/** Soft hyphens and joiners stand inside words, and are not part of what is said. */
const INVISIBLE = /\u00AD|\u034F|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|\uFEFF/g;

/** Text as it is stored: composed letters, one space for a run of white space, no broken surrogates. */
export function cleanText(text: string): string {
  const plain = text
    .replace(EMPTY, "")
    .replace(SPACE, " ")
    .replace(/^[\s\u00AD]+|[\s\u00AD]+$/g, "");
  return plain.toWellFormed().normalize("NFC");
}

/** Words in lower case, for comparing what is said and not how it is set. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(INVISIBLE, "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How much of the smaller text's words the other has too, from 0 to 1. */
export function overlap(left: readonly string[], right: readonly string[]): number {
  const smaller = new Set(left.length < right.length ? left : right);
  const larger = new Set(left.length < right.length ? right : left);
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return smaller.size > 0 ? shared / smaller.size : 0;
}
