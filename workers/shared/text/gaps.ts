import { compose } from "./characters.ts";

/**
 * What is between two words. A `pause` is a full stop before a small letter: it does not end a sentence in a
 * text (`Trần Thị B. bị bắt`), but in a query typed in small letters it may.
 */
export type Gap = "nothing" | "pause" | "sentence" | "paragraph";

/**
 * A blank line ends a paragraph. `. ; : ! ? …` before white space end a sentence, with or without closing
 * quotes and brackets between, and so do the full stops of scripts without spaces wherever they are. A single
 * full stop does not end a sentence after a single capital (`N. V. A`, `George W. Bush`), after an
 * abbreviation that belongs to what follows (`TP.`, `GS.`, `Jan.`), or before a small letter.
 */
export function gapBetween(word: string, between: string, next: string): Gap {
  if (between === " " || between === "") return "nothing";
  if (BLANK_LINE.test(between)) return "paragraph";
  if (LONE_STOP.test(between)) {
    if (isAbbreviation(compose(word))) return "nothing";
    if (SMALL_LETTER.test(next)) return "pause";
  }
  return SENTENCE_END.test(between) ? "sentence" : "nothing";
}

/** What ends a paragraph. */
export const BLANK_LINE = /\n[^\S\n]*\n|\u2029/;
const SENTENCE_END = /[.;:!?…][\p{Pe}\p{Pf}\p{Pi}"'\p{Default_Ignorable_Code_Point}]*\s|[。！？｡．।။។៕]/u;
/**
 * A full stop right after the word, then spaces on the same line, then at most an opening quote or bracket.
 */
const LONE_STOP = /^\.[^\S\n]+[\p{Ps}\p{Pi}"']*$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ONE_CAPITAL = /^\p{Lu}\p{M}*$/u;

function isAbbreviation(word: string): boolean {
  return ONE_CAPITAL.test(word) || abbreviations.has(word) || capitals.has(word);
}

/**
 * Abbreviations that are written with a full stop before the word they belong to, and hardly ever end a
 * sentence; also when all in capitals.
 */
const abbreviations: ReadonlySet<string> = new Set(
  `TP Tp TX Tx TT Đ
   St Mt Ft Ave Blvd
   GS PGS TS ThS BS KS LS KTS CN NSND NSƯT NGND NGƯT TTND TTƯT BSCK BSCKI BSCKII CKI CKII HLV Ths Gs Pgs Bs Ks
   Mr Mrs Ms Dr Prof Hon Rev Pres Gov Sen Rep Gen Col Maj Capt Lt Sgt Adm Jr Sr Sra Mme Mlle
   Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
   No Nr vs Vol Art Fig Tr Nxb`.split(/\s+/),
);
const capitals: ReadonlySet<string> = new Set([...abbreviations].map((word) => word.toUpperCase()));
