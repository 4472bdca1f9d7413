import { type Context, endOfInstitution } from "../institutions/institution.ts";
import {
  countryWords,
  envoyWords,
  headWords,
  institutionWords,
  modestWords,
  placeWords,
  prefixWords,
  qualifierWords,
} from "../words/dictionary.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type Sentence, type Word } from "../words/words.ts";

export type Post = { text: string; end: number };

/**
 * Maximum words before the head of a post and after it that define its kind: `nguyên quyền Phó`, `Thường
 * trực`.
 */
const PREFIXES_MAX = 3;
const QUALIFIERS_MAX = 4;

/**
 * The post that begins at this word, such as `Phó Giám đốc Công an tỉnh Nghệ An`, with a capital first
 * letter.
 */
export function postAt(sentence: Sentence, at: number, context: Context): Post | null {
  const { words } = sentence;
  const head = headWords.at(words, afterPrefixes(words, at));
  if (head === null) return null;
  const qualified = afterQualifiers(words, head.end);
  const end = endOfMission(words, at, endOfInstitution(words, qualified, context));
  if (modestWords.at(words, at) !== null && (context.awaitsName || end === head.end)) return null;
  return { text: capitalised(printed(sentence, at, end)), end };
}

function afterPrefixes(words: readonly Word[], at: number): number {
  let next = at;
  for (let count = 0; count < PREFIXES_MAX && headWords.at(words, next) === null; count += 1) {
    next = prefixWords.at(words, next)?.end ?? next;
  }
  return next;
}

function afterQualifiers(words: readonly Word[], at: number): number {
  let next = at;
  for (let count = 0; count < QUALIFIERS_MAX; count += 1) {
    const known = qualifierWords.at(words, next);
    if (known === null || (institutionWords.at(words, next)?.end ?? 0) > known.end) break;
    next = known.end;
  }
  return next;
}

/** `Đại sứ Việt Nam tại Lào`. */
function endOfMission(words: readonly Word[], at: number, end: number): number {
  const isAbroad = words[end]?.key === small.at && envoyWords.at(words, afterPrefixes(words, at)) !== null;
  if (!isAbroad) return end;
  return (countryWords.at(words, end + 1) ?? placeWords.at(words, end + 1))?.end ?? end;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
