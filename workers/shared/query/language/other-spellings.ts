import { parseSyllable } from "../../text/syllable.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * The same words as other texts write them, where that is another row of words to the index: `STRASSE` for
 * `Straße`, `U.S.` for `US`, `2026` for `٢٠٢٦`. None for almost every text.
 *
 * @example otherSpellings("Straße") // ["Strasse"]
 */
export function otherSpellings(text: string): string[] {
  if (!MAY_DIFFER.test(text)) return [];
  const others = [...REWRITES.map((rewrite) => rewrite(text)), ...inOtherDigits(text)];
  return [...new Set(others)].filter((other) => other !== text);
}

/** What any of the rewrites below begins from: most texts have none of it. */
const MAY_DIFFER =
  /[ßẞœŒæÆığİĞşŞ\u0600-\u06ff\u0900-\u09ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|ss|SS|\p{Lu}\.?\p{Lu}/u;

type Rewrite = (text: string) => string;

const replacing =
  (pattern: RegExp, by: string | ((typed: string) => string)): Rewrite =>
  (text) =>
    text.replace(pattern, by as string);

const JOINED: Readonly<Record<string, string>> = { ß: "ss", ẞ: "SS", œ: "oe", Œ: "OE", æ: "ae", Æ: "AE" };
/** Abbreviations that English newspapers also write with full stops. */
const DOTTED = /(?<![\p{L}\p{N}.])(?:USA?|U[KN]|UAE|EU|AI|DC|FBI|CIA)(?![\p{L}\p{N}])/gu;

const REWRITES: readonly Rewrite[] = [
  replacing(/[ßẞœŒæÆ]/g, (letter) => JOINED[letter] ?? letter),
  // Capitals write ß as SS; without an umlaut, the folded key finds it anyway.
  (text) => (/[äöü]/i.test(text) ? text.replace(/ss/gi, "ß") : text),
  // Thai and Lao: the vowel am, and its two parts with the tone typed between them.
  replacing(/\u0e4d([\u0e48-\u0e4b])\u0e32/g, "$1\u0e33"),
  replacing(/([\u0e48-\u0e4b])(?:\u0e33|\u0e4d\u0e32)/g, "\u0e4d$1\u0e32"),
  replacing(/\u0ecd([\u0ec8-\u0ecb])\u0eb2/g, "$1\u0eb3"),
  replacing(/([\u0ec8-\u0ecb])(?:\u0eb3|\u0ecd\u0eb2)/g, "\u0ecd$1\u0eb2"),
  // Yeh and kaf of Persian keyboards, and of Arabic ones.
  (text) => text.replaceAll("\u06cc", "\u064a").replaceAll("\u06a9", "\u0643"),
  (text) => text.replaceAll("\u064a", "\u06cc").replaceAll("\u0643", "\u06a9"),
  // Letters drawn long to fill a line.
  replacing(/\u0640/g, ""),
  inTurkishCapitals,
  inTurkishSmallLetters,
  replacing(/İ/g, "I"),
  replacing(DOTTED, (name) => [...name].join(".")),
  withoutStops,
];

/** In the capitals of Turkish, i keeps its dot and ı has none: `İZMİR`, `IĞDIR` for `İzmir`, `Iğdır`. */
function inTurkishCapitals(text: string): string {
  return /[ığİĞşŞ]/.test(text) ? text.replaceAll("i", "İ").toUpperCase() : text;
}

/** `Iğdır` for `IĞDIR`, with the first letters as they are. */
function inTurkishSmallLetters(text: string): string {
  if (!/[İĞŞ]/.test(text) || text !== text.toUpperCase()) return text;
  return text.replace(/(?<=\p{L})\p{L}+/gu, (rest) =>
    rest.replaceAll("I", "ı").replaceAll("İ", "i").toLowerCase(),
  );
}

/**
 * `US Navy` for `U.S. Navy`, `CIA` for `C.I.A.`. Not where only a syllable of Vietnamese or a word of English
 * would be left: that is another word.
 */
function withoutStops(text: string): string {
  const joined = text.replace(SPELT_OUT, (letters) => letters.replaceAll(".", ""));
  const [word, second] = tokenize(joined);
  return second === undefined && isCommonWord(word?.exact ?? "") ? text : joined;
}

function isCommonWord(word: string): boolean {
  return ENGLISH.test(word) || (parseSyllable(word) !== null && !MISSPELT.test(word));
}

/** Words of English that initials may spell: the World Health Organization's are those of `who`. */
const ENGLISH =
  /^(?:us|is|it|who|if|of|as|at|be|by|we|so|was|has|all|are|act|aid|arm|far|fed|ice|nor|old|own|she|sat)$/;
/** No Vietnamese syllable is spelt with c before these letters, or with k before others. */
const MISSPELT = /^(?:c[eiy]|k[^eiyh])/;

const SPELT_OUT = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.\p{Lu}){1,4}\.?(?![\p{L}\p{N}])/gu;

/** The zeros of digits that newspapers print beside ASCII's, each with a letter of its script. */
const ZEROS: readonly (readonly [zero: number, script: RegExp])[] = [
  [0x660, /\p{sc=Arab}/u],
  [0x6f0, /\p{sc=Arab}/u],
  [0x966, /\p{sc=Deva}/u],
  [0x9e6, /\p{sc=Beng}/u],
  [0xe50, /\p{sc=Thai}/u],
  [0xed0, /\p{sc=Laoo}/u],
  [0x1040, /\p{sc=Mymr}/u],
  [0x17e0, /\p{sc=Khmr}/u],
];

/** A number in the digits of ASCII, and beside letters of another script in that script's own. */
function inOtherDigits(text: string): string[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const ascii = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const [zero] = ZEROS.find(([from]) => code >= from && code < from + 10) ?? [];
    return zero === undefined ? digit : String(code - zero);
  });
  const native = ZEROS.filter(([, script]) => script.test(ascii)).map(([zero]) =>
    ascii.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))),
  );
  return [ascii, ...native];
}
