import { splitWords, type Word } from "./words.ts";

/**
 * Phrases, each with what it stands for, found by their keys: in any case and either placement of the tones.
 */
export type Lexicon<Value> = {
  /** The longest phrase that begins at this word. */
  at(words: readonly Word[], from: number): { value: Value; end: number } | null;
};

/** Phrases in a string are apart by ` · ` or a line. */
export function phrasesIn(text: string): string[] {
  return text
    .split(/ · |\n/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

export function lexiconOf(text: string): Lexicon<string> {
  return lexicon(phrasesIn(text).map((phrase) => [phrase, phrase]));
}

export function lexicon<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Lexicon<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of entries) {
    const keys = splitWords(phrase).map(({ key }) => key);
    const first = keys[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return {
    at(words, from) {
      const entries = byFirst.get(words[from]?.key ?? "");
      return entries === undefined ? null : longest(entries, words, from);
    },
  };
}

type Entry<Value> = { keys: readonly string[]; value: Value };

function longest<Value>(entries: readonly Entry<Value>[], words: readonly Word[], from: number) {
  for (const { keys, value } of entries) {
    if (matchesAt(keys, words, from)) return { value, end: from + keys.length };
  }
  return null;
}

/** The first key already matched: the entry was found by it. */
function matchesAt(keys: readonly string[], words: readonly Word[], from: number): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if (words[from + index]?.key !== keys[index]) return false;
  }
  return true;
}
