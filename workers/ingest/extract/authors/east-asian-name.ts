import {
  chineseFamilyNames,
  chineseFamilyNamesOfTwo,
  chineseGivenNames,
  japaneseFamilyNames,
  koreanFamilyNames,
  noPersonEndings,
  wordsLikeNames,
} from "../../facts/words/vocabulary/east-asian.ts";

const CHINESE = new Set(chineseFamilyNames);
const GIVEN = new Set(chineseGivenNames);
const CHINESE_OF_TWO = new Set(chineseFamilyNamesOfTwo.split(" "));
const JAPANESE = new Set(japaneseFamilyNames.split(" "));
const KOREAN = new Set(koreanFamilyNames);
const WORDS_LIKE_NAMES = new Set(wordsLikeNames.split(" "));
const NO_PERSON = new RegExp(`(?:${noPersonEndings})$`, "u");

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\u30fc\s]+$/u;

/** Whether a name is written in Chinese, Japanese or Korean letters alone. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

/**
 * Whether a name in those letters is a person's, by its family name and its length. Sections, places and
 * papers are written with the same letters and without a capital. Two Chinese characters count beside a
 * `<time>`, or if the second is common in names: many words are as long.
 */
export function isEastAsianPerson(name: string, isMarked: boolean): boolean {
  if (NO_PERSON.test(name)) return false;
  const letters = name.replace(/\s+/g, "");
  if (/^\p{sc=Han}{2}$/u.test(letters))
    return isShortChineseName(letters) && (isMarked || GIVEN.has(letters.charAt(1)));
  if (/^\p{sc=Hangul}{3}$/u.test(letters)) return KOREAN.has(letters.charAt(0));
  if (/^\p{sc=Han}{3}$/u.test(letters) && CHINESE.has(letters.charAt(0))) return true;
  if (/^\p{sc=Han}{3,4}$/u.test(letters) && CHINESE_OF_TWO.has(letters.slice(0, 2))) return true;
  const family = familyOf(letters);
  const given = letters.length - family;
  return family > 0 && given >= 1 && given <= 4 && letters.length >= 3;
}

function isShortChineseName(letters: string): boolean {
  return CHINESE.has(letters.charAt(0)) && !WORDS_LIKE_NAMES.has(letters);
}

/** The length of the Japanese family name that a name begins with; 0 if there is none. */
export function familyOf(name: string): number {
  return [3, 2].find((length) => JAPANESE.has(name.slice(0, length))) ?? 0;
}
