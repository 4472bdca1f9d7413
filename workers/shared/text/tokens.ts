import { keysOf } from "./keys.ts";

/** One word of a text (in Vietnamese, a syllable): its keys, and where it stands, in UTF-16 units of the text given. */
export type Token = {
  exact: string;
  fold: string;
  start: number;
  end: number;
  /** What lies between this word and the one before it. No phrase crosses a sentence or a paragraph. */
  before: Gap;
};

type Gap = "nothing" | "sentence" | "paragraph";

/**
 * The words of a text: maximal runs of letters, marks and digits. Everything else only separates, but for the end of
 * a sentence (`. ; : ! ? …` before a space or the end, closing quotes and brackets between them ignored; not the full
 * stop of `TP.` and its like) and a blank line. `3.000` and `TP.HCM` are two words each with nothing between.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gapStart = 0;
  let last = "";
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const { exact, fold } = keysOf(word);
    const end = start + word.length;
    tokens.push({
      exact,
      fold,
      start,
      end,
      before: tokens.length === 0 ? "nothing" : gapOf(last, text.slice(gapStart, start)),
    });
    gapStart = end;
    last = word;
  }
  return tokens;
}

/** Invisible characters are part of a word inside it, not around it: a soft hyphen must not cut a syllable in two. */
const WORD = /[\p{L}\p{N}](?:\p{Default_Ignorable_Code_Point}*[\p{L}\p{M}\p{N}])*/gu;
const BLANK_LINE = /\n[^\S\n]*\n|\u2029/;
const SENTENCE_END = /[.;:!?…][\p{Pe}\p{Pf}\p{Pi}"'\p{Default_Ignorable_Code_Point}]*\s/u;

/** Written with a full stop before what they go with: `TP. Hồ Chí Minh`, `GS. Nguyễn Văn A`, `Q. 1`. */
const ABBREVIATIONS = new Set([
  ...["TP", "Tp", "TX", "TT", "Q", "P", "H", "X"],
  ...["GS", "PGS", "TS", "ThS", "BS", "KS", "LS", "NSND", "NSƯT", "Mr", "Mrs", "Dr"],
]);
const LONE_STOP = /^\.[^\S\n]+$/;

function gapOf(word: string, between: string): Gap {
  if (between === " ") return "nothing";
  if (LONE_STOP.test(between) && ABBREVIATIONS.has(word.normalize("NFC"))) return "nothing";
  if (BLANK_LINE.test(between)) return "paragraph";
  return SENTENCE_END.test(between) ? "sentence" : "nothing";
}
