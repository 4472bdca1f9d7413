import {
  countryWords,
  institutionWords,
  isStrongSurname,
  placeWords,
  stopWords,
  titleWords,
} from "../words/dictionary.ts";
import { endOfCapitals, isForeign, isSurname } from "../words/names.ts";
import { small } from "../words/vocabulary/grammar.ts";
import type { Continuation } from "../words/vocabulary/institutions.ts";
import type { Word } from "../words/words.ts";

/** Maximum steps of an institution's name, and maximum lower-case words in it that no list has. */
const STEPS_MAX = 24;
const TOPIC_WORDS_MAX = 8;

/**
 * Whether a person's name may follow: `Giám đốc Công an tỉnh Lê Văn A`. It rarely does after a name (`Lê Văn
 * A, Giám đốc …`).
 */
export type Context = { awaitsName: boolean };

/** The word after the institution that begins at this word; this word itself if none does. */
export function endOfInstitution(words: readonly Word[], at: number, context: Context): number {
  let end = at;
  let follows: Continuation = "none";
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const next: Step | null =
      knownStep(words, end, follows) ??
      joiningStep(words, end, follows) ??
      openStep(words, end, follows, at, context);
    if (next === null) break;
    ({ end, follows } = next);
  }
  return end;
}

type Step = { end: number; follows: Continuation };

function knownStep(words: readonly Word[], at: number, follows: Continuation): Step | null {
  const known = institutionWords.at(words, at);
  const place = follows === "place" && isHalfPlace(words, at) ? null : placeStep(words, at);
  if (known !== null && isVerb(words, at, known.end)) return null;
  if (known !== null && known.end >= (place?.end ?? 0)) return { end: known.end, follows: known.value };
  return place;
}

/** `tổ chức`, `kiểm tra` in lower case are verbs; in `Ban Tổ chức` and longer phrases, fields of work. */
function isVerb(words: readonly Word[], at: number, end: number): boolean {
  return words[at]?.shape === "lower" && (stopWords.at(words, at)?.end ?? 0) >= end;
}

/** `huyện Đức Hòa`, `huyện Anh Sơn`: the first syllable alone would be a country. */
function isHalfPlace(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isCountry = countryWords.at(words, at)?.end === at + 1;
  return isCountry && next?.shape === "capital" && !isForeign(next) && !isSurname(next);
}

/**
 * `Hà Nội Trần Văn A` is a place and a name. `Hà Nam Khánh` is one name: it begins with a family name and
 * contains no other.
 */
function placeStep(words: readonly Word[], at: number): Step | null {
  const place = placeWords.at(words, at);
  if (place === null || words.slice(at, place.end).every(({ shape }) => shape === "lower")) return null;
  const rest = endOfCapitals(words, place.end) - place.end;
  const next = words[place.end];
  const isAlone = rest === 0 || isSurname(next) || isForeign(next) || countryWords.at(words, at) !== null;
  if (!isAlone && isSurname(words[at])) return null;
  return { end: place.end, follows: "none" };
}

/** Words that join the parts of a name: `thuộc Bộ Công an`, `Phòng 4`, `PC04`. */
function joiningStep(words: readonly Word[], at: number, follows: Continuation): Step | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.key === small.and && follows === "topic" && isJoined(words, at + 1))
    return { end: at + 1, follows };
  if (
    (word.key === small.belonging || word.key === small.of) &&
    institutionWords.at(words, at + 1) !== null
  ) {
    return { end: at + 1, follows: "none" };
  }
  if (isNumber(words, at)) return { end: at + 1, follows: "none" };
  const isCode =
    word.shape === "abbreviation" && (!isSurname(word) || words[at + 1]?.shape !== "abbreviation");
  return isCode ? { end: at + 1, follows: "none" } : null;
}

/** Whether a number belongs to the name (`Quân khu 4`); in `Công an 12 tỉnh` it is a quantity. */
function isNumber(words: readonly Word[], at: number): boolean {
  const isPlain = words[at]?.shape === "number" && /^\d+$/.test(words[at]?.text ?? "");
  const isCount = words[at + 1]?.shape === "lower" && stopWords.at(words, at + 1) === null;
  return isPlain && !isCount && words[at - 1]?.shape !== "mark";
}

/** Whether `và` joins two parts of one name: `Hóa dầu và Nhiên liệu`, but not `và Công an tỉnh`. */
function isJoined(words: readonly Word[], at: number): boolean {
  const isOther = titleWords.at(words, at) !== null || institutionWords.at(words, at) !== null;
  return !isOther && isCompound(words, at, endOfCapitals(words, at));
}

function openStep(
  words: readonly Word[],
  at: number,
  follows: Continuation,
  from: number,
  context: Context,
): Step | null {
  const run = endOfCapitals(words, at);
  if (isCompound(words, at, run)) return { end: run, follows: "topic" };
  if (run > at) {
    const end = endOfProperName(words, at, run, follows, from, context);
    return end === at ? null : { end, follows: "none" };
  }
  return follows === "topic" || follows === "name" ? topicStep(words, at) : null;
}

/** `Lễ tân`, `Hóa dầu`: a word of two syllables of which the institution capitalises the first. */
function isCompound(words: readonly Word[], at: number, run: number): boolean {
  return run === at + 1 && words[run]?.shape === "lower" && stopWords.at(words, run) === null;
}

/** Lower-case words that no list has, up to a mark or a word that begins something else. */
function topicStep(words: readonly Word[], at: number): Step | null {
  const word = words[at];
  if (word?.shape !== "lower" || stopWords.at(words, at) !== null) return null;
  let end = at;
  while (end < at + TOPIC_WORDS_MAX && words[end]?.shape === "lower" && stopWords.at(words, end) === null) {
    if (institutionWords.at(words, end) !== null) break;
    end += 1;
  }
  return { end, follows: "topic" };
}

/** The part of a run of capitalised words that belongs to the institution; the rest is a person's name. */
function endOfProperName(
  words: readonly Word[],
  at: number,
  run: number,
  follows: Continuation,
  from: number,
  context: Context,
): number {
  const split = SPLITS[follows](words, at, run);
  if (split > at) return split;
  if (isPersonsName(words, at, run, follows, context)) return at;
  if (context.awaitsName) return follows === "none" || follows === "topic" ? at : run;
  return at === from || follows !== "none" ? run : at;
}

/** The start of a second name in the run, by what may follow the first one; `at` if there is none. */
const SPLITS: Readonly<Record<Continuation, (words: readonly Word[], at: number, run: number) => number>> = {
  place: (words, at, run) =>
    [at + 2, at + 1, at + 3].find((cut) => cut < run - 1 && isSurname(words[cut])) ?? at,
  name: splitLate,
  topic: splitForeign,
  none: splitForeign,
};

/** `Trường Chu Văn An Nguyễn Thị B`: the last family name followed by enough words for a name. */
function splitLate(words: readonly Word[], at: number, run: number): number {
  const left = isSurname(words[at]) ? 3 : 2;
  for (let cut = run - left; cut > at; cut -= 1) if (isStrongSurname(words[cut])) return cut;
  return at;
}

/** `Chủ tịch Vinmart Phạm Văn A`: a foreign name before a person's name. */
function splitForeign(words: readonly Word[], at: number, run: number): number {
  if (isSurname(words[at])) return at;
  return [at + 1, at + 2].find((cut) => run - cut >= 3 && isStrongSurname(words[cut])) ?? at;
}

/** A run that begins with a family name is a person, unless it may be a ward or a school. */
function isPersonsName(
  words: readonly Word[],
  at: number,
  run: number,
  follows: Continuation,
  context: Context,
): boolean {
  if (!isSurname(words[at])) return false;
  const size = run - at;
  const noun = words[at - 1];
  if (follows === "none") return size >= 2;
  if (follows === "topic") return size >= 2 && context.awaitsName;
  if (follows === "name") return size >= 3 && context.awaitsName && noun?.shape === "lower";
  const isWard = noun?.key === small.ward || (noun?.key === small.commune && !context.awaitsName);
  return size >= 3 && !isWard;
}
