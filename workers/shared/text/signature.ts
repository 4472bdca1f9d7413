import { tokenize } from "./tokens.ts";

/** Maximum characters of a text that are looked at. */
const CHARACTERS_MAX = 20_000;
/** A shorter text cannot be distinguished from others by its shingles. */
const WORDS_MIN = 25;
const SHINGLE_WORDS = 3;
const BANDS = 20;
const ROWS = 3;
const MINIMA = BANDS * ROWS;
const DIGITS = 4;

/**
 * The signature by which a text is recognised after some of it was changed: MinHash (Broder 1997) over its
 * shingles of three syllables, in the exact key. 60 minima of 16 bits, as hexadecimal digits. Null for a text
 * of few words. The time grows with the text up to a maximum.
 */
export function signatureOf(text: string): string | null {
  const words = tokenize(text.slice(0, CHARACTERS_MAX)).map(({ exact }) => exact);
  if (words.length < WORDS_MIN) return null;
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let from = 0; from + SHINGLE_WORDS <= words.length; from++) {
    const hash = hashOf(words.slice(from, from + SHINGLE_WORDS).join(" "));
    for (let index = 0; index < MINIMA; index++) {
      const permuted = scramble(hash ^ Math.imul(index + 1, 0x9e3779b9));
      if (permuted < (minima[index] ?? 0)) minima[index] = permuted;
    }
  }
  return Array.from(minima, (minimum) => (minimum & 0xffff).toString(16).padStart(DIGITS, "0")).join("");
}

/**
 * The keys under which a signature is looked up; texts that share one are candidates (locality-sensitive
 * hashing, 20 bands of 3). With a likeness of 0.5, nine in ten pairs of texts share one; with 0.05, one in
 * 400.
 */
export function bandsOf(signature: string): string[] {
  const width = ROWS * DIGITS;
  return Array.from({ length: BANDS }, (_, band) => {
    return `${String.fromCharCode(97 + band)}${signature.slice(band * width, (band + 1) * width)}`;
  });
}

/**
 * The share of common shingles of two texts (Jaccard), from 0 to 1, with an error of about 0.06.
 *
 * @example likeness("0".repeat(60), "0".repeat(60)) // 1
 */
export function likeness(one: string, other: string): number {
  let same = 0;
  for (let from = 0; from < MINIMA * DIGITS; from += DIGITS)
    if (one.slice(from, from + DIGITS) === other.slice(from, from + DIGITS)) same++;
  return same / MINIMA;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: each bit of the result depends on all bits of the hash. */
function scramble(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
