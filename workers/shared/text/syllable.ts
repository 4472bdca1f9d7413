import { compose, decompose } from "./characters.ts";

/**
 * The parts of a Vietnamese syllable: `hoàng` is h + oa + ng with a grave. All in lower case and NFC; the
 * tone is a combining mark, empty for the level tone.
 */
export type Syllable = {
  onset: string;
  vowels: string;
  coda: string;
  tone: string;
};

/**
 * The syllable that a word in lower case and NFC spells, wherever its tone mark is; null for a foreign word.
 *
 * @example parseSyllable("quý").onset // "qu"
 */
export function parseSyllable(word: string): Syllable | null {
  if (word.length > LENGTH_MAX) return null;
  const tones: string[] = [];
  const toneless = compose(
    decompose(word).replace(TONE, (tone) => {
      tones.push(tone);
      return "";
    }),
  );
  const parts = SYLLABLE.exec(toneless);
  if (parts === null || tones.length > 1) return null;

  const [, onset = "", vowels = "", coda = ""] = parts;
  return { onset, vowels, coda, tone: tones[0] ?? "" };
}

/**
 * The spelling with the tone mark where the newer style puts it (`hoà`, `uỷ`). There the mark stays on its
 * vowel when letters follow: `hoà` is the beginning of `hoàng`, `hòa` is not, and a prefix search needs that.
 */
export function spellSyllable({ onset, vowels, coda, tone }: Syllable): string {
  const at = toneIndex(vowels, coda) + 1;
  return compose(onset + vowels.slice(0, at) + tone + vowels.slice(at) + coda);
}

/**
 * The syllable with a final y written as i where both spellings are in use: sỹ, lý and quý become sĩ, lí and
 * quí.
 */
export function mergeFinalY(syllable: Syllable): Syllable {
  const merges = syllable.vowels === "y" && syllable.coda === "" && Y_ONSETS.has(syllable.onset);
  return merges ? { ...syllable, vowels: "i" } : syllable;
}

/** The length of `nghiêng`, plus a tone mark left on a consonant. */
const LENGTH_MAX = 8;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

// `gi` is an onset only before another vowel (già, giếng), otherwise it is g + i (gì, gìn). `qu` always is an
// onset (quý, quốc).
const ONSET = "ngh|ng|gh|gi(?=[aăâeêoôơuư])|qu|kh|ch|nh|ph|th|tr|[bcdđghklmnprstvx]";
const VOWELS =
  "iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|" +
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|ya|yê|yu|" +
  "[aăâeêioôơuưy]";
const CODA = "ch|ng|nh|[cmnpt]";
const SYLLABLE = new RegExp(`^(${ONSET})?(${VOWELS})(${CODA})?$`);

const QUALITY_VOWELS = /^.*[ăâêôơư]/;
const GLIDE_FIRST = new Set(["oa", "oe", "oo", "uy"]);
const Y_ONSETS = new Set(["b", "h", "k", "l", "m", "n", "s", "t", "v", "x", "qu"]);

/**
 * The index of the vowel that takes the tone: the marked vowel, the last one where there are two; else the
 * main vowel after a glide; else the first.
 */
function toneIndex(vowels: string, coda: string): number {
  const quality = QUALITY_VOWELS.exec(vowels);
  if (quality !== null) return quality[0].length - 1;
  if (vowels.length === 3) return 1;
  return vowels.length === 2 && (coda !== "" || GLIDE_FIRST.has(vowels)) ? 1 : 0;
}
