import { compose } from "./characters.ts";

/**
 * What is between two words. A `pause` is a full stop that ends no sentence in a text: before a small letter
 * (`Trần Thị B. bị bắt`), or after an abbreviation that may end one elsewhere (`ĐH. Bách khoa`). In a query
 * it may end one.
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
    if (SMALL_LETTER.test(next) || mayBeLast(word, next)) return "pause";
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
const ONE_SMALL_LETTER = /^\p{Ll}\p{M}*$/u;
const DIGIT = /^\p{N}/u;
const ONE_CAPITAL = /^\p{Lu}\p{M}*$/u;

function isAbbreviation(word: string): boolean {
  return ONE_CAPITAL.test(word) || abbreviations.has(word) || capitals.has(word);
}

/** `ĐH. Bách khoa`, `q. 1`. */
function mayBeLast(word: string, next: string): boolean {
  return sometimesLast.has(compose(word)) || (ONE_SMALL_LETTER.test(word) && DIGIT.test(next));
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
/**
 * Abbreviations of a title, a school, a firm or a unit that are more often followed by its name than by a new
 * sentence. A phrase that wrongly crosses the end of a sentence does less harm than a name that is not found.
 */
const sometimesLast: ReadonlySet<string> = new Set(
  `ĐH CĐ THPT THCS ĐHQG HV BV GĐ PGĐ TGĐ HT PHT NCS TSKH TSBS DS LM ĐĐ BTV ĐD GV KP KCN KĐT Cty CTy CTCP
   Inc Corp Ltd Co Bros Dept Univ Supt Insp Det Cmdr Brig Pvt Cpl Atty Msgr Messrs Reps Sens Gens Govs
   Dra Ud EE Av Sig Dott Mio Mrd`.split(/\s+/),
);
const capitals: ReadonlySet<string> = new Set([...abbreviations].map((word) => word.toUpperCase()));
