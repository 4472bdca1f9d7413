/**
 * One spelling for each letter: invisible characters dropped, quality marks before tone marks, NFC, the
 * look-alikes of Đ (eth, African D) made Đ.
 */
export function composeLetters(word: string): string {
  const letters = word
    .replace(INVISIBLE, "")
    .replace(D_LOOKALIKES, (letter) => (isLower(letter) ? "đ" : "Đ"));
  if (!COMBINING.test(letters)) return letters.normalize("NFC");
  return letters.normalize("NFD").replace(TONE_THEN_QUALITY, "$2$1").normalize("NFC");
}

/** The letters without marks, đ as d: `Đặng` becomes `Dang`. Marks of every script go, not only Latin ones. */
export function dropMarks(word: string): string {
  const bare = word.normalize("NFD").replace(MARKS, "");
  return bare.replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");
}

/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const MARKS = /\p{M}+/gu;
const COMBINING = /\p{M}/u;

/** Ð (eth) and Ɖ (African D) look like Đ, and keyboards and old fonts give them; their lower cases are not đ. */
const D_LOOKALIKES = /[ÐðƉɖ]/g;

/**
 * A tone typed before the quality mark (`a`, grave, breve) is not canonically equivalent to `ằ`: both marks have
 * the same combining class, so NFC leaves them, and the order has to be mended by hand.
 */
const TONE_THEN_QUALITY = /([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b]+)/g;

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}
