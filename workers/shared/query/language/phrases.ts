import { compose } from "../../text/characters.ts";
import type { Gap } from "../../text/gaps.ts";
import { prefixKeysOf } from "../../text/keys.ts";
import { SENTENCE_END } from "../../text/sentinels.ts";
import { CAPITALS, nameRest } from "../../text/signs.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { otherSpellings } from "./other-spellings.ts";
import type { Phrase, QueryWord } from "./tree.ts";

export type PhraseOptions = {
  prefix: boolean;
  slop: number;
  /** Compare with diacritics even if none was typed. */
  forceExact: boolean;
  /** Typed in quotes, without other words. */
  quoted?: boolean;
  /** The name of a thing, in which capitals may make another word: TƯ is not `tư`. */
  named?: boolean;
};

/** Another name that a text stands for. With `since`, it counts in articles from then on only. */
export type OtherName = { name: string; since?: string };

/**
 * Every phrase that a text stands for: its own spellings and its other names. Empty for a text without words.
 */
export function phrasesOf(text: string, options: PhraseOptions, others: readonly OtherName[]): Phrase[] {
  const own = [text, ...otherSpellings(text)].flatMap((spelling) => spellingsOf(spelling, options));
  const plain: PhraseOptions = { prefix: false, slop: options.slop, forceExact: false, named: true };
  const named = others.flatMap(({ name, since }) =>
    spellingsOf(name, plain).map((phrase) => (since === undefined ? phrase : { ...phrase, since })),
  );
  return distinct([...own, ...named]);
}

/**
 * A phrase copied with a full stop or a colon in it is found with it and without. The beginning of a word is
 * found as typed, and as a whole word in its own spelling (`quy*` finds `quyết`, and `quí`).
 */
function spellingsOf(text: string, { prefix, slop, forceExact, quoted, named }: PhraseOptions): Phrase[] {
  const tokens = named === true ? tokenize(text) : withoutCapitals(tokenize(text));
  const last = tokens.at(-1);
  if (last === undefined) return [];

  const key = forceExact || hasMeantMarks(tokens, text) ? "exact" : "fold";
  const typed = wordsOf(tokens, text);
  const whole = slop === 0 ? rowsWithStops(tokens, typed) : [typed];

  const glued = quoted === true && slop === 0 && NAME_WITH_NUMBER.test(text.trim()) ? { glued: true } : {};
  const phrases: Phrase[] = whole.map((words) => ({ key, words, slop, prefix: false, ...glued }));
  if (!prefix) return phrases;

  const beginning = prefixKeysOf(text.slice(last.start, last.end));
  const begun: Phrase[] = whole.map((words) => ({
    key,
    words: [...words.slice(0, -1), { ...words.at(-1), ...beginning, rest: undefined }],
    slop,
    prefix: true,
    ...glued,
  }));
  return beginning[key] === last[key] ? begun : [...begun, ...phrases];
}

/**
 * Whether a mark was typed that makes it another word. Capitals omit those of Greek, newspapers those of
 * Arabic and Hebrew and the dots of ё. й is typed by everyone, so it does not decide how е is compared.
 */
function hasMeantMarks(tokens: readonly Token[], text: string): boolean {
  const isOptional = OPTIONAL_MARKS.test(compose(text));
  return tokens.some(
    ({ exact, fold, start }) => exact !== fold && !(isOptional && MARKS_LEFT_OUT.test(text.slice(start))),
  );
}

const OPTIONAL_MARKS = /[\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}её]/iu;
const MARKS_LEFT_OUT = /^[\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]/u;

/**
 * Letters directly followed by digits. A number with its unit (`50kg`) is not such a name: it is the same
 * with a space.
 */
const NAME_WITH_NUMBER = /^\p{L}[\p{L}\p{M}]*\p{N}+$/u;

/**
 * The words without the full stops between them, with those that end a sentence, and with those that may do
 * so before a small letter.
 */
function rowsWithStops(tokens: readonly Token[], words: readonly QueryWord[]): QueryWord[][] {
  const gaps = new Set(tokens.map(({ before }) => before));
  const rows = [[...words]];
  const withStops = (isStop: (gap: Gap) => boolean) =>
    words.flatMap((word, at) => (isStop(tokens[at]?.before ?? "nothing") ? [STOP, word] : [word]));
  if (gaps.has("sentence") || gaps.has("paragraph")) rows.push(withStops(isSentenceEnd));
  if (gaps.has("pause")) rows.push(withStops((gap) => gap === "pause" || isSentenceEnd(gap)));
  return rows;
}

const STOP: QueryWord = { exact: SENTENCE_END, fold: SENTENCE_END };

function isSentenceEnd(gap: Gap): boolean {
  return gap === "sentence" || gap === "paragraph";
}

function withoutCapitals(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => (token.sign === CAPITALS ? { ...token, sign: "" } : token));
}

/** The words, and of those in `@name` and `#tag` what follows them there. */
function wordsOf(tokens: readonly Token[], text: string): QueryWord[] {
  let isInName = false;
  return tokens.map(({ exact, fold, sign, end }) => {
    isInName ||= sign === "@_" || sign === "#_";
    if (!isInName) return sign === "" ? { exact, fold } : { exact, fold, sign };
    const rest = nameRest(text, end);
    isInName = rest !== "end";
    return sign === "" ? { exact, fold, rest } : { exact, fold, sign, rest };
  });
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [identityOf(phrase), phrase])).values()];
}

function identityOf({ key, words, prefix, since = "" }: Phrase): string {
  const spelt = words.map((word) => word[key] + (word.sign ?? "") + (word.rest ?? ""));
  return `${key} ${prefix} ${since} ${spelt.join(" ")}`;
}
