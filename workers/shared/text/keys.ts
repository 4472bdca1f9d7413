import { compose, composeLetters, dropMarks } from "./characters.ts";
import { escapeKey } from "./escape.ts";
import { mergeFinalY, parseSyllable, spellSyllable } from "./syllable.ts";

/** The two forms in which words are compared. Never show them to a person. */
export type Keys = {
  /** Lower case, with one spelling of tone placement and of y/i: hoà = hòa, sỹ = sĩ. */
  exact: string;
  /** `exact` without diacritics, đ = d. Words that are equal in `exact` are equal in `fold`. */
  fold: string;
};

/**
 * The keys of a whole word, in which the archive, the alerts and the queries all compare it.
 *
 * @example keysOf("Uỷ") // { exact: "uỷ", fold: "uy" }
 */
export function keysOf(word: string): Keys {
  const known = memory.get(word);
  if (known !== undefined) return known;

  const keys = pair(canonical(word, { mergeY: true }));
  if (word.length <= REMEMBERED_LENGTH_MAX) remember(word, keys);
  return keys;
}

/**
 * The keys of the beginning of a word: as `keysOf`, but y stays as it is, since `quy*` has to find `quyết`.
 *
 * @example prefixKeysOf("Đà") // { exact: "đà", fold: "da" }
 */
export function prefixKeysOf(word: string): Keys {
  return pair(canonical(word, { mergeY: false }));
}

/** Longer words (base64, addresses) are cut. SQLite cuts its tokens too, and both must cut alike. */
const WORD_LENGTH_MAX = 128;
/**
 * Maximum characters that are looked at. A decomposed letter takes three of them, and a word may have many
 * invisible ones; anything longer is an attack.
 */
const TYPED_LENGTH_MAX = 1_024;

// News repeats its syllables, so caching them gives most of the speed. Only short words are cached: for a
// longer slice V8 would keep the whole text that it was cut from.
const REMEMBERED_WORDS_MAX = 8_192;
const REMEMBERED_LENGTH_MAX = 12;
const memory = new Map<string, Keys>();

function canonical(word: string, { mergeY }: { mergeY: boolean }): string {
  const letters = composeLetters(word.slice(0, TYPED_LENGTH_MAX)).slice(0, WORD_LENGTH_MAX);
  const lower = compose(letters.toLowerCase().replaceAll("ς", "σ"));
  const syllable = parseSyllable(lower);
  if (syllable === null) return lower;
  return spellSyllable(mergeY ? mergeFinalY(syllable) : syllable);
}

function pair(word: string): Keys {
  return { exact: escapeKey(word), fold: escapeKey(dropMarks(word)) };
}

function remember(word: string, keys: Keys): void {
  if (memory.size >= REMEMBERED_WORDS_MAX) memory.clear();
  memory.set(word, keys);
}
