import {
  eventNounWords,
  headWords,
  looseOrganisationKeys,
  namedWords,
  namingWords,
} from "../words/dictionary.ts";
import { keyOf } from "../words/name-key.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type Sentence, type Word } from "../words/words.ts";
import { endOfInstitution } from "./institution.ts";

const ORGANISATIONS_MAX = 60;

export type Organisation = { name: string; start: number; end: number };

/**
 * The organisations in a text, without repetition, and without those that are the beginning of a longer one.
 */
export function organisationsOf(sentences: readonly Sentence[], persons: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const { name } of sentences.flatMap(organisationsIn)) {
    const key = keyOf(name);
    if (names.size < ORGANISATIONS_MAX && !names.has(key)) names.set(key, name);
  }
  const keys = [...names.keys()];
  const people = persons.map(keyOf);
  return [...names]
    .filter(([key]) => !keys.some((other) => other.startsWith(`${key} `)))
    .filter(([key]) => !people.some((person) => key.endsWith(person)))
    .map(([, name]) => name);
}

/** The organisations of one sentence, with their places. */
export function organisationsIn(sentence: Sentence): Organisation[] {
  const found: Organisation[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const end = organisationEnd(sentence.words, at);
    if (end !== null) found.push({ name: printed(sentence, at, end), start: at, end });
    at = end ?? at + 1;
  }
  return found;
}

/** Null if no organisation begins here, or if it does not say which one: `Công an tỉnh`. */
function organisationEnd(words: readonly Word[], at: number): number | null {
  if (words[at]?.shape !== "capital" && words[at]?.shape !== "abbreviation") return null;
  if (eventNounWords.at(words, at) !== null || headWords.at(words, at) !== null) return null;
  const named = namedWords.at(words, at);
  const known = named ?? namingWords.at(words, at);
  if (known === null) return null;
  const end = withoutLooseEnd(
    words,
    Math.max(known.end, endOfInstitution(words, at, { awaitsName: false })),
    known.end,
  );
  const isSpecific = words.slice(known.end, end).some(({ shape }) => shape !== "lower" && shape !== "mark");
  return named !== null || isSpecific ? end : null;
}

function isLoose(words: readonly Word[], at: number): boolean {
  return looseOrganisationKeys.has(words[at]?.key ?? "") && words[at - 1]?.key !== small.house;
}

function withoutLooseEnd(words: readonly Word[], from: number, least: number): number {
  let end = from;
  while (end > least && isLoose(words, end - 1)) end -= 1;
  return end;
}
