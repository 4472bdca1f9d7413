import { postAt } from "../persons/posts.ts";
import {
  commaPairWords,
  eventNounWords,
  eventStopWords,
  headWords,
  institutionWords,
  looseKeys,
  notEventWords,
  placeWords,
  rankWords,
} from "../words/dictionary.ts";
import { announcedNameAt } from "../words/names.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type Sentence, type Word } from "../words/words.ts";
import { type EditionNumber, editionAt } from "./editions.ts";

/** An event as one sentence names it; `start` is its first word and `end` the word after its last. */
export type EventName = {
  name: string;
  edition: EditionNumber | null;
  year: number | null;
  start: number;
  end: number;
};

const WORDS_MAX = 60;
/** Minimum words after the noun for a name that says what the event is, unless it has an edition. */
const TELLING_WORDS_MIN = 2;

/** The event whose noun (`Hội nghị`, `Lễ`, `Diễn đàn` …) is at this word. */
export function eventNameAt(sentence: Sentence, at: number): EventName | null {
  const noun = eventNounWords.at(sentence.words, at);
  if (noun === null || notEventWords.at(sentence.words, at) !== null) return null;
  const reading = read(sentence, at, noun.end);
  const pieces = reading.pieces.map(([from, to]) => printed(sentence, from, to));
  const size = reading.pieces.reduce((sum, [from, to]) => sum + to - from, 0);
  if (size < noun.end - at + TELLING_WORDS_MIN && reading.edition === null) return null;
  return {
    name: pieces.join(" "),
    edition: reading.edition,
    year: reading.year,
    start: at,
    end: reading.end,
  };
}

/**
 * The part of a name read so far. Its pieces leave out the edition, its year, and abbreviations in brackets.
 */
type Reading = {
  pieces: [from: number, to: number][];
  edition: EditionNumber | null;
  year: number | null;
  end: number;
};

function read(sentence: Sentence, at: number, from: number): Reading {
  const { words } = sentence;
  const reading: Reading = { pieces: [], edition: null, year: null, end: from };
  let piece = at;
  while (reading.end < Math.min(at + WORDS_MAX, words.length)) {
    const left = leftOut(sentence, reading);
    const next = left ?? stepOver(sentence, reading, at);
    if (next === null) break;
    if (left !== null) {
      addPiece(reading, words, piece, reading.end);
      piece = left;
    }
    reading.year ??= yearAt(words, reading.end);
    reading.end = next;
  }
  addPiece(reading, words, piece, reading.end);
  return reading;
}

function addPiece(reading: Reading, words: readonly Word[], from: number, to: number): void {
  if (to > from) reading.pieces.push([from, withoutLooseEnd(words, from, to)]);
}

/**
 * The word at which the name continues after an edition, which is recorded, or after a bracket. Null if
 * neither is at this word.
 */
function leftOut(sentence: Sentence, reading: Reading): number | null {
  const edition = reading.edition === null ? editionAt(sentence, reading.end) : null;
  if (edition === null) return bracketEnd(sentence.words, reading.end);
  reading.edition = edition;
  return afterEdition(sentence.words, edition.end, reading);
}

/**
 * The word after the edition's year: `lần thứ nhất 2021`, `lần thứ V năm 2022`. `của` or a comma before the
 * owner is left out too: `Đại hội lần thứ XI của Đảng …` is the `Đại hội Đảng …`, like `Kỳ họp thứ 2, HĐND
 * …`.
 */
function afterEdition(words: readonly Word[], at: number, reading: Reading): number {
  let next = words[at]?.key === "," && isYear(words[at + 2]) ? at + 1 : at;
  if (words[next]?.key === "-" && isYear(words[next + 2])) next += 1;
  const year = words[next]?.key === small.year ? next + 1 : next;
  if (isYear(words[year])) {
    reading.year = Number(words[year]?.text);
    return year + 1;
  }
  const isOwned = OWNERS.has(words[at]?.key ?? "") && isInstitution(words, at + 1);
  return isOwned ? at + 1 : at;
}

const OWNERS = new Set<string>([small.of, ","]);

function isInstitution(words: readonly Word[], at: number): boolean {
  const known = institutionWords.at(words, at);
  return known !== null && words[at]?.shape !== "lower" && headWords.at(words, at) === null;
}

function yearAt(words: readonly Word[], at: number): number | null {
  return isYear(words[at]) ? Number(words[at]?.text) : null;
}

function isYear(word: Word | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word.text);
}

/** An abbreviation in brackets is left out: `(ANTT)`, `(ADMM-10)`. */
function bracketEnd(words: readonly Word[], at: number): number | null {
  const isGloss =
    words[at]?.key === "(" && words[at + 1]?.shape === "abbreviation" && words[at + 2]?.key === ")";
  return isGloss ? at + 3 : null;
}

/** The word at which the name continues; null if it ends before this word. */
function stepOver(sentence: Sentence, reading: Reading, start: number): number | null {
  const { words } = sentence;
  const at = reading.end;
  const word = words[at];
  if (word === undefined) return null;
  if (word.key === '"') return quoteEnd(words, at);
  if (word.shape === "mark") return markEnd(words, at, start);
  const stop = word.shape === "lower" ? eventStopWords.at(words, at) : null;
  if (stop !== null) return overInstitution(words, at, stop.end);
  if (word.key === small.with && !isBetween(words, start, at)) return null;
  if (reading.edition !== null && word.shape === "lower") return overInstitutionOnly(words, at);
  if (word.shape === "number" && /[/.-]/.test(word.text)) return null;
  return isPerson(sentence, at) ? null : at + 1;
}

/** Institutions such as `nhân dân`, `tổ chức cán bộ` begin with a word that would otherwise end the name. */
function overInstitution(words: readonly Word[], at: number, stop: number): number | null {
  const known = institutionWords.at(words, at);
  return known !== null && known.end > stop ? known.end : null;
}

/** After the edition only an institution still belongs to the name: `lần thứ 46 Ủy ban liên Chính phủ`. */
function overInstitutionOnly(words: readonly Word[], at: number): number | null {
  const known = institutionWords.at(words, at);
  if (known !== null) return known.end;
  return words[at + 1]?.shape === "capital" || words[at + 1]?.shape === "abbreviation" ? at + 1 : null;
}

function quoteEnd(words: readonly Word[], at: number): number | null {
  const close = words.findIndex(({ key }, index) => index > at && key === '"');
  return close === -1 || close - at > WORDS_MAX ? null : close + 1;
}

/** `Việt Nam - Lào`, `phòng, chống`, and commas in a list after `giữa`. */
function markEnd(words: readonly Word[], at: number, start: number): number | null {
  const pair = commaPairWords.at(words, at - 1) ?? commaPairWords.at(words, at - 2);
  if (pair !== null) return pair.end;
  const [before, after] = [words[at - 1], words[at + 1]];
  const isCapital = after?.shape === "capital" || after?.shape === "abbreviation";
  if (words[at]?.key === "-")
    return isCapital && before?.shape !== "lower" && after?.key !== small.picture ? at + 1 : null;
  const isListed = words[at]?.key === "," && isCapital && isBetween(words, start, at);
  const isParty = institutionWords.at(words, at + 1) !== null || placeWords.at(words, at + 1) !== null;
  return isListed && (isParty || after?.shape === "abbreviation" || words[at + 2]?.shape === "capital")
    ? at + 1
    : null;
}

/** Whether the name has reached its parties: `Hội nghị … giữa Công an A với Công an B, C và D`. */
function isBetween(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(start, at).some(({ key }) => key === small.between);
}

function isPerson(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const rank = rankWords.at(words, at);
  if (rank !== null && announcedNameAt(sentence, rank.end) !== null) return true;
  if (headWords.at(words, at) === null) return false;
  const post = postAt(sentence, at, { awaitsName: true });
  return post !== null && announcedNameAt(sentence, post.end) !== null;
}

function withoutLooseEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && looseKeys.has(words[end - 1]?.key ?? "")) end -= 1;
  return end;
}
