/** Composes letters and their marks (NFC). The time grows linearly with the text, whatever it contains. */
export function compose(text: string): string {
  return COMPOSED.test(text) ? text : withoutSurplus(text).normalize("NFC");
}

/**
 * Letters and signs that are composed, with no mark among them; most text has no others. Latin with the
 * letters of Vietnamese, Cyrillic, quotation marks and dashes, kana, ideographs, Hangul syllables,
 * pictographs.
 */
const COMPOSED =
  /^[\p{ASCII}\u0080-\u02ff\u0400-\u0482\u048a-\u052f\u1ea0-\u1ef9\u2010-\u2027\u20ac\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}\u200d]*$/u;

/** Decomposes letters and their marks (NFD). The time grows linearly with the text, whatever it contains. */
export function decompose(text: string): string {
  return withoutSurplus(text).normalize("NFD");
}

/**
 * One spelling for each letter: invisible characters dropped, quality marks before tone marks, NFC, the
 * look-alikes of Đ (eth, African D) made Đ.
 */
export function composeLetters(word: string): string {
  const letters = word
    .replace(INVISIBLE, "")
    .replace(OTHER_FORMS, (letter) => letter.normalize("NFKC"))
    .replace(APART_AM, (am) => (am.startsWith("\u0e4d") ? "\u0e33" : "\u0eb3"))
    .replace(D_LOOKALIKES, (letter) => (isLower(letter) ? "đ" : "Đ"));
  if (!COMBINING.test(letters)) return compose(letters);
  return compose(decompose(letters).replace(TONE_THEN_QUALITY, "$2$1"));
}

/**
 * A word without marks, as a keyboard without them types it: `đặng` becomes `dang`, `łódź` `lodz`, `straße`
 * `strasse`. It removes only marks that a writer may leave out: those of Thai, Lao, Khmer and Devanagari are
 * vowels, and stay.
 *
 * @example dropMarks("Łódź") // "Łodz"
 */
export function dropMarks(word: string): string {
  const bare = decompose(word).replace(MARKS, "");
  return compose(bare.replace(BARRED, (letter) => PLAIN_LETTERS[letter] ?? letter));
}

/** Letters that Unicode does not decompose, and what is typed for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  ŧ: "t",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
};
const BARRED = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");

/**
 * Normalising sorts the marks of a letter in a time that grows with the square of their number. No language
 * has more than 30 marks on a letter, which is also the limit of Unicode's Stream-Safe Text Format (UAX #15,
 * section 13). Marks above it are dropped.
 */
function withoutSurplus(text: string): string {
  return text.replace(SURPLUS_MARKS, "$1");
}

/** From the first mark of a run: from each other one, shorter runs would be tried again and again. */
const SURPLUS_MARKS = /(\p{M}(?<!\p{M}{2})\p{M}{29})\p{M}+/gu;

/**
 * A line without characters that show nothing: soft hyphens, zero-width spaces, direction marks, byte order
 * marks. A joiner stays only where it shapes letters: beside those of a script that joins them, or an emoji.
 *
 * @example withoutUnseen("Donau\u00ADdampf\u200B") // "Donaudampf"
 */
export function withoutUnseen(line: string): string {
  return SOME_UNSEEN.test(line) ? line.replace(UNSEEN, "").replace(IDLE_JOINER, "") : line;
}

const SOME_UNSEEN = /[\p{Cf}\ufffc]|\u034f/u;
const UNSEEN =
  /(?:[[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]--[\u200c\u200d\u{e0020}-\u{e007f}]]\ufffc]|\u034f)+/gv;
/** Letters that joiners shape: Arabic, Syriac and Mongolian ones, those of India and Indochina, and emoji. */
const SHAPED = `[${"Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr"
  .split(" ")
  .map((script) => `\\p{scx=${script}}`)
  .join("")}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]`;
const JOINER = String.raw`[\u200c\u200d]+`;
const IDLE_JOINER = new RegExp(
  `(?<!${SHAPED})${JOINER}(?!${SHAPED})|(?<=^|\\s)${JOINER}|${JOINER}(?=$|\\s)`,
  "gu",
);

/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/**
 * Combining marks of Latin, Greek and Cyrillic letters, vowel points of Arabic and Hebrew; the sound marks of
 * kana are no such marks.
 */
const MARKS = /[[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]]--[\u3099\u309a]]+/gv;
/**
 * Full-width letters and digits, half-width kana, digits set high or low (`m²` is m2), joined letters, Roman
 * numbers of one sign (`Ⅻ` is XII).
 */
const OTHER_FORMS =
  /[\uff01-\uff5e\uff66-\uff9f\u0132\u0133\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2160-\u217f\ufb00-\ufb06]/g;
/** The Thai and Lao vowel am, typed as its two parts. */
const APART_AM = /\u0e4d\u0e32|\u0ecd\u0eb2/g;
const COMBINING = /\p{M}/u;

/**
 * Ð (eth) and Ɖ (African D) look like Đ, and some keyboards and old fonts produce them. Their lower cases are
 * not đ.
 */
const D_LOOKALIKES = /[ÐðƉɖ]/g;

/**
 * A tone typed before the quality mark (`a`, grave, breve) is not canonically equivalent to `ằ`: both marks
 * have the same combining class, so NFC keeps their order. It is corrected here.
 */
const TONE_THEN_QUALITY = /([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b]+)/g;

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}
