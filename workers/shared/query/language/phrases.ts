import { type Keys, prefixKeysOf } from "../../text/keys.ts";
import { SENTENCE_END } from "../../text/sentinels.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { AliasTable } from "./aliases.ts";
import type { Phrase } from "./tree.ts";

export type PhraseOptions = {
  prefix: boolean;
  slop: number;
  /** Compare with diacritics even where none was typed. */
  forceExact: boolean;
};

/** Every phrase that a text stands for: itself in its spellings, and with a table its aliases. Empty without words. */
export function phrasesOf(text: string, options: PhraseOptions, aliases: AliasTable | null): Phrase[] {
  const own = spellingsOf(text, options);
  const others = aliases?.othersOf(text) ?? [];
  const plain: PhraseOptions = { prefix: false, slop: options.slop, forceExact: false };
  return distinct([...own, ...others.flatMap((other) => spellingsOf(other, plain))]);
}

/**
 * A phrase copied with a full stop or a colon in it is found with and without; the beginning of a word is found as
 * it is typed, and as a whole word in its own spelling (`quy*` is `quyết`, and `quí`).
 */
function spellingsOf(text: string, { prefix, slop, forceExact }: PhraseOptions): Phrase[] {
  const tokens = tokenize(text);
  const last = tokens.at(-1);
  if (last === undefined) return [];

  const key = forceExact || tokens.some(({ exact, fold }) => exact !== fold) ? "exact" : "fold";
  const whole = [wordsOf(tokens)];
  if (slop === 0 && tokens.some(({ before }) => before !== "nothing")) whole.push(wordsWithStops(tokens));

  const phrases: Phrase[] = whole.map((words) => ({ key, words, slop, prefix: false }));
  if (!prefix) return phrases;

  const beginning = prefixKeysOf(text.slice(last.start, last.end));
  const begun: Phrase[] = whole.map((words) => ({
    key,
    words: [...words.slice(0, -1), beginning],
    slop,
    prefix: true,
  }));
  return beginning[key] === last[key] ? begun : [...begun, ...phrases];
}

function wordsOf(tokens: readonly Token[]): Keys[] {
  return tokens.map(({ exact, fold }) => ({ exact, fold }));
}

function wordsWithStops(tokens: readonly Token[]): Keys[] {
  const stop = { exact: SENTENCE_END, fold: SENTENCE_END };
  return tokens.flatMap(({ exact, fold, before }) =>
    before === "nothing" ? [{ exact, fold }] : [stop, { exact, fold }],
  );
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [identityOf(phrase), phrase])).values()];
}

function identityOf({ key, words, prefix }: Phrase): string {
  return `${key} ${prefix} ${words.map((word) => word[key]).join(" ")}`;
}
