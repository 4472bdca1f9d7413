import type { Language, WordKind } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

/** The entries of these kinds in all languages, or in the given ones, each once. */
export function entriesOf(kinds: readonly WordKind[], languages: readonly Language[] = LANGUAGES): string[] {
  const lists = kinds.flatMap((kind) => languages.map((language) => language[kind] ?? ""));
  return [...new Set(lists.flatMap(linesOf))];
}

/**
 * For each n, the source of a regular expression for the n-th entry in any language, such as the months or
 * the days of the week.
 */
export function numbered(kind: WordKind, count: number): string[] {
  const lists = LANGUAGES.map((language) => linesOf(language[kind] ?? ""));
  return Array.from({ length: count }, (_, index) =>
    oneOf([...new Set(lists.flatMap((list) => list[index] ?? []))]),
  );
}

/** The source of a regular expression for any entry of these kinds, the longest first. */
export function anyOf(...kinds: readonly WordKind[]): string {
  return oneOf(entriesOf(kinds));
}

/**
 * The same, grouped by the first letter: at a fixed place of a text, V8 tries a few dozen letters in place of
 * hundreds of entries.
 */
export function anyByLetter(kind: WordKind): string {
  return `(?:${[...sourcesByLetter(kind).values()].join("|")})`;
}

/** For each first letter, the source for any entry that begins with it; under "", for entries without one. */
export function sourcesByLetter(kind: WordKind): Map<string, string> {
  const groups = Map.groupBy(entriesOf([kind]), (entry) => FIRST_LETTER.exec(entry)?.[0] ?? "");
  return new Map(
    [...groups].map(([letter, entries]) => {
      return [letter, letter + oneOf(entries.map((entry) => entry.slice(letter.length)))];
    }),
  );
}

/** A letter that always stands there. */
const FIRST_LETTER = /^\p{L}(?![?*{|])/u;

/** The same for one language. */
export function anyIn(language: Language, ...kinds: readonly WordKind[]): string {
  return oneOf(entriesOf(kinds, [language]));
}

/** The same for entries at the beginning of a sentence: "Foto". */
export function capitalised(...kinds: readonly WordKind[]): string {
  return oneOf(entriesOf(kinds).map((entry) => entry.charAt(0).toUpperCase() + entry.slice(1)));
}

function oneOf(entries: readonly string[]): string {
  return `(?:${[...entries].sort((left, right) => right.length - left.length).join("|")})`;
}

function linesOf(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
