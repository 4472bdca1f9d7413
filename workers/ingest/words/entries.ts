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
  const groups = Map.groupBy(entriesOf([kind]), (entry) => FIRST_LETTER.exec(entry)?.[0] ?? "");
  const sources = [...groups].map(([letter, entries]) => {
    return letter + oneOf(entries.map((entry) => entry.slice(letter.length)));
  });
  return `(?:${sources.join("|")})`;
}

/** For each letter, the source for any entry that may begin with it; under "", for entries without one. */
export function sourcesByLetter(kind: WordKind): Map<string, string> {
  const byLetter = new Map<string, string[]>();
  for (const entry of entriesOf([kind])) {
    for (const letter of new Set(firstLettersOf(entry)))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  return new Map([...byLetter].map(([letter, entries]) => [letter, oneOf(entries)]));
}

/** The letters with which an entry may begin, if words before it are optional: `(?:hãy )?đăng ký`. */
function firstLettersOf(entry: string): string[] {
  const [, words, mark, rest = ""] = FIRST_GROUP.exec(entry) ?? [];
  if (words === undefined) return [FIRST_LETTER.exec(entry)?.[0] ?? ""];
  const letters = words.split("|").map((word) => FIRST_LETTER.exec(word)?.[0] ?? "");
  return mark ? [...letters, ...firstLettersOf(rest)] : letters;
}

const FIRST_GROUP = /^\(\?:([^()]+)\)([?*]?)(.*)$/u;

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
