import { composeLetters } from "../../../shared/text/characters.ts";
import { keysOf } from "../../../shared/text/keys.ts";
import { abbreviations } from "./vocabulary/grammar.ts";

/** A word (in Vietnamese, a syllable) or a mark of a sentence. */
export type Word = {
  text: string;
  /** The key for comparisons: spellings that are equal in a query have equal keys. A mark is its own key. */
  key: string;
  shape: "lower" | "capital" | "abbreviation" | "number" | "mark";
  /** In UTF-16 units of the sentence's text. */
  start: number;
  end: number;
};

export type Sentence = { text: string; words: readonly Word[] };

/** A sentence with the persons that it mentions. */
export type ReadSentence = Sentence & { mentions: readonly Mention[] };

/** One mention of a person, with the titles before and after the name. `end` is the word after all of it. */
export type Mention = { name: string; ranks: string[]; posts: string[]; start: number; end: number };

/** The sentences of a text in canonical characters, with plain spaces and hyphens in place of variants. */
export function sentencesOf(text: string): Sentence[] {
  return tidy(text)
    .split("\n")
    .flatMap((paragraph) => cutSentences(paragraph))
    .flatMap(cutLong);
}

/** A newspaper's sentence has at most 100 words. A longer one is an attack, or has lost its full stops. */
const WORDS_MAX = 300;

function cutLong(text: string): Sentence[] {
  const words = splitWords(text);
  const count = Math.ceil(words.length / WORDS_MAX);
  return Array.from({ length: count }, (_, part) => ({
    text,
    words: words.slice(part * WORDS_MAX, (part + 1) * WORDS_MAX),
  }));
}

/** The words and marks of a text. Full stops and slashes inside an abbreviation (`TP.HCM`) only separate. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    const shape = shapeOf(word);
    const key = shape === "mark" ? (QUOTES.has(word) ? '"' : word) : keysOf(word).exact;
    return { text: word, key, shape, start, end: start + word.length };
  });
}

/** The text from one word up to, and without, another. */
export function printed({ text, words }: Sentence, from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** Whether this word follows the one before it without a space. */
export function isTight(words: readonly Word[], at: number): boolean {
  return words[at]?.start === words[at - 1]?.end;
}

const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[^\S\n]+/g;
const QUOTES = new Set(['"', "“", "”", "„", "«", "»"]);

function tidy(text: string): string {
  return composeLetters(text).replace(SPACES, " ").replace(DASHES, "-");
}

function cutSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: stop, index } of paragraph.matchAll(FULL_STOP)) {
    if (ABBREVIATED.test(paragraph.slice(Math.max(start, index - ABBREVIATION_CHARS_MAX), index))) continue;
    sentences.push(paragraph.slice(start, index + stop.length));
    start = index + stop.length;
  }
  return [...sentences, paragraph.slice(start)];
}

const FULL_STOP = /[.!?…]["”)]? (?=["“(]?[\p{Lu}\p{N}])/gu;
/**
 * The full stops of `TP. Vinh`, `PGS. TS. Lê Na` and `xã X. Nghi Kim` do not end a sentence; those of `lần
 * thứ X.` and `Nguyễn Văn H.` do.
 */
const ABBREVIATED = new RegExp(`(?:^|[\\s(./])(?:${abbreviations.trim().split(" · ").join("|")})$`, "u");
const ABBREVIATION_CHARS_MAX = 16;

/**
 * A hyphen is inside a word before a lower-case letter or a digit (`Vông-khăm`, `COVID-19`, `11-12`), and
 * between capitals (`KT-XH`).
 */
const WORD =
  /[\u0110\u0111]\/[Cc](?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:-(?=[\p{Ll}\p{N}])|(?<=\p{Lu})-(?=\p{Lu}{2})|['’](?=\p{L})|(?<=\p{N})[./](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[,;:()"“”„«»…[\]-]/gu;

const MARKS = new Set([...',;:()"“”„«»…[]-']);

function shapeOf(word: string): Word["shape"] {
  const first = word.charAt(0);
  if (MARKS.has(first)) return "mark";
  if (first >= "0" && first <= "9") return "number";
  if (first === first.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "abbreviation" : "capital";
}
