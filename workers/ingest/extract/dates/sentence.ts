import { type LightElement, textOf } from "../html/light-tree.ts";

/**
 * Whether a paragraph is a sentence with a date: "On 3 March 1998 the mayor was born." The date is not that
 * of the article.
 */
export function isSentence(element: LightElement): boolean {
  if (element.tag !== "p" || element.end - element.index > SENTENCE_ELEMENTS_MAX) return false;
  const text = textOf(element);
  if (!SENTENCE_END.test(text.slice(-SENTENCE_END_CHARACTERS_MAX))) return false;
  const afterDate = text.slice(text.search(/\d/)).slice(0, AFTER_DATE_CHARACTERS_MAX);
  const words = afterDate.split(/[\s,.!?…:;"”’»)]+/).filter((word) => /^\p{Ll}{2,}$/u.test(word));
  return /[。！？]/.test(afterDate) || words.length >= SENTENCE_WORDS_MIN;
}

const SENTENCE_ELEMENTS_MAX = 20;
const AFTER_DATE_CHARACTERS_MAX = 120;
const SENTENCE_END_CHARACTERS_MAX = 5;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
/** Lower-case words after the date. A line about the article has fewer: "7 March 2026 by Ann Lee." */
const SENTENCE_WORDS_MIN = 3;
