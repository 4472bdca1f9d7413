/** Characters that are drawn as nothing: soft hyphen, joiners, direction marks, byte order mark. */
const INVISIBLE = /\u00AD|\u034F|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|\uFEFF|\0/g;

/** Text as it is stored: composed letters, one space for a run of white space, nothing invisible, no broken surrogates. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toWellFormed().normalize("NFC");
}

/** Words in lower case, for comparing what is said and not how it is set. */
export function wordsOf(text: string): string[] {
  return (
    text
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
