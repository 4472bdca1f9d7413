import { escapeKey } from "./escape.ts";
import { type Gap, gapBetween } from "./gaps.ts";
import { keysOf } from "./keys.ts";
import { signOf } from "./signs.ts";

/** One word of a text (in Vietnamese, a syllable): its keys and its place, in UTF-16 units of the text. */
export type Token = {
  exact: string;
  fold: string;
  start: number;
  end: number;
  /** What is between the previous word and this one. No phrase crosses a sentence or a paragraph. */
  before: Gap;
  /**
   * The sign that makes it another name, with `_` for the word itself: `_++` of C++, `#_` of #tag. Almost
   * always empty.
   */
  sign: string;
};

/**
 * The words of a text: maximal runs of letters with their marks, or of digits (`50kg` is two words, as `50
 * kg` is). In scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) each letter with its
 * marks is a word, so that a phrase is found inside a run. All other characters only separate words, except
 * for the end of a sentence or paragraph (`gapBetween`). `3.000` and `TP.HCM` are two words each with no gap
 * between them, and so is `TPHCM`.
 *
 * @example tokenize("Việt Nam-Lào").map(({ fold }) => fold) // ["viet", "nam", "lao"]
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gapStart = 0;
  let last = "";
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const between = text.slice(gapStart, start);
    const before = tokens.length === 0 ? "nothing" : gapBetween(last, between, word);
    const sign = signOf(text, start, end);
    const cut = cutOf(word);
    if (cut > 0) {
      tokens.push({ ...keysOf(word.slice(0, cut)), start, end: start + cut, before, sign });
      tokens.push({ ...keysOf(word.slice(cut)), start: start + cut, end, before: "nothing", sign });
    } else {
      const { exact, fold } = keysOf(word);
      tokens.push({ exact, fold, start, end, before, sign });
    }
    gapStart = end;
    last = word;
  }
  return tokens;
}

/**
 * The key of a word together with its sign, as one word of the index and one anchor. A word without a sign
 * never has the same key.
 */
export function signedKey(key: string, sign: string): string {
  const [before = "", after = ""] = sign.split("_");
  return escapeKey(before) + key + escapeKey(after);
}

/**
 * Invisible characters belong to a word inside it, but not around it: a soft hyphen must not split a
 * syllable.
 */
const INSIDE = "\\p{Default_Ignorable_Code_Point}*";
/** The letters of scripts that are written without spaces between words. */
const UNSPACED =
  "[\\p{L}&&[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]]";
/** The Thai and Lao vowel am in two parts, of which the first is a mark: a letter of its own, as in one. */
const APART_AM = "(?:\u0e4d\u0e32|\u0ecd\u0eb2)";
const SPACED = `[\\p{L}--${UNSPACED}]`;
const WORD = new RegExp(
  [
    APART_AM,
    `${UNSPACED}(?:${INSIDE}(?!${APART_AM})[\\p{M}\\uff9e\\uff9f])*`,
    `${SPACED}(?:${INSIDE}[\\p{M}${SPACED}])*`,
    `\\p{N}(?:${INSIDE}[\\p{N}\\p{M}])*`,
  ].join("|"),
  "gv",
);

/**
 * Abbreviations that are also written with a full stop or a space inside, with the length of their first
 * part.
 */
const GLUED: ReadonlyMap<string, number> = new Map([
  ["TPHCM", 2],
  ["TPHN", 2],
  ["PGSTS", 3],
  ["GSTS", 2],
  ["TSBS", 2],
  ["THSBS", 3],
  ["BSCKI", 2],
  ["BSCKII", 2],
]);
const GLUED_LENGTH_MIN = 4;
const GLUED_LENGTH_MAX = 6;
/** Their first letters, so that hardly any other word is written in capitals to be looked up. */
const GLUED_STARTS = "TPGBtpgb";

/**
 * The glued abbreviations of which one part has this key, or begins with it.
 *
 * @example gluedWordsOf("hcm", false) // ["TPHCM"]
 */
export function gluedWordsOf(key: string, isBegun: boolean): string[] {
  return [...GLUED].flatMap(([word, cut]) => {
    const parts = [word.slice(0, cut), word.slice(cut)].map((part) => part.toLowerCase());
    return parts.some((part) => (isBegun ? part.startsWith(key) : part === key)) ? [word] : [];
  });
}

/** Where a glued abbreviation is cut in two; 0 for all other words. */
function cutOf(word: string): number {
  if (word.length < GLUED_LENGTH_MIN || word.length > GLUED_LENGTH_MAX) return 0;
  return GLUED_STARTS.includes(word.charAt(0)) ? (GLUED.get(word.toUpperCase()) ?? 0) : 0;
}
