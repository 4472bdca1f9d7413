/**
 * The encoding of an old Vietnamese font: TCVN3 (`Héi nghÞ hîp t¸c`) or VNI (`Hoäi nghò hôïp taùc`). Its page
 * looks right in that font alone, and no query finds its words. The text is flagged and kept unchanged:
 * converters do not restore what was written.
 */
export type LegacyLetters = "tcvn3" | "vni";

const SAMPLE_CHARS = 20_000;
/** Minimum marks of the font, as a share of all words, and minimum number of different marks. */
const WORDS_SHARE_MIN = 0.1;
const MARKS_MIN = 3;

/** The font in whose encoding a text is written; null for Unicode text. */
export function legacyLetters(text: string): LegacyLetters | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = sample.match(/\S+/g)?.length ?? 0;
  const font = ([name, mark]: readonly [LegacyLetters, RegExp]) => {
    const marks = sample.match(mark) ?? [];
    return marks.length >= WORDS_SHARE_MIN * words && new Set(marks).size >= MARKS_MIN ? name : null;
  };
  return font(FONTS[0]) ?? font(FONTS[1]);
}

const FONTS = [
  // Symbols, and one Icelandic letter, after a letter: the bytes of á à ả ạ â ô ơ đ ị in TCVN3.
  ["tcvn3", /(?<=\p{L})[\u00B5\u00B8\u00B6\u00B7\u00B9\u00A9\u00AB\u00AC\u00AE\u00DE]/gu],
  // A vowel followed by a letter that encodes its diacritics.
  [
    "vni",
    /(?<=\p{L})(?:[aeouy][\u00F8\u00F9\u00FB\u00F5\u00EF]|[aeo][\u00E4\u00E0\u00E1\u00E5\u00E3\u00E2]|\u00F6\u00F4|\u00F4\u00EF)/giu,
  ],
] as const;
