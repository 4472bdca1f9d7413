import { anyOf, entriesOf } from "../../words/entries.ts";
import { isProvince } from "./no-person.ts";

/**
 * Whether each word of a name begins as in names, except for the small words inside some. A name of one word
 * may be a pen name.
 */
export function isCapitalised(name: string): boolean {
  const words = name.split(/[\s-]+/);
  return words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(entriesOf(["particles"]));

/** Two or more capitalised words, or a name in a script without capitals. */
export function isFullName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,6}$/u.test(name)) return true;
  return /^\p{Lu}[^\d:]* [^\d:]+$/u.test(name) && isCapitalised(name);
}

/** A full name that is not a province's, without any word that marks a section or a heading. */
export function isPerson(name: string): boolean {
  return isFullName(name) && !NO_PERSON.test(name) && !isProvince(name);
}

const NO_PERSON = new RegExp(`(?:^|\\s)${anyOf("noPersonWords")}(?:\\s|$)`, "i");
