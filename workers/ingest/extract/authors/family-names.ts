import { provinces } from "../../../shared/names/provinces.ts";
import { givenNames, likeGivenNames } from "../../facts/words/vocabulary/given-names.ts";
import { surnames, weakSurnames } from "../../facts/words/vocabulary/surnames.ts";

/** Whether a name begins with a Vietnamese family name. Names of sections and papers do not. */
export function beginsWithFamilyName(name: string): boolean {
  return FAMILY_NAMES.has(name.split(" ")[0] ?? "");
}

/** Whether a name is a person's by a syllable of it: it begins with a family name or is a given name. */
export function isVietnameseName(name: string): boolean {
  return beginsWithFamilyName(name) || isShortName(name);
}

/**
 * Whether a name has the form by which many Vietnamese reporters sign: a family name or a given name, and a
 * given name: "Hồ Hương", "Lan Anh". Names of provinces, sections and papers are not.
 */
export function isShortName(name: string): boolean {
  const syllables = name.split(" ").map(inTitleCase);
  const [first = "", last = ""] = syllables;
  if (syllables.length !== 2 || !GIVEN_NAMES.has(last)) return false;
  return (FAMILY_NAMES.has(first) || GIVEN_NAMES.has(first)) && !NO_NAMES.has(syllables.join(" "));
}

function inTitleCase(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/**
 * Whether a name is a whole Vietnamese one: three to five syllables of which the first can only be a family
 * name. Names of places, sections and papers are not.
 */
export function isWholeName(name: string): boolean {
  const syllables = name.split(" ");
  const [family = ""] = syllables;
  if (syllables.length < WHOLE_MIN || syllables.length > WHOLE_MAX) return false;
  return (
    FAMILY_NAMES.has(family) && !WEAK.has(family) && syllables.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word))
  );
}

const WHOLE_MIN = 3;
const WHOLE_MAX = 5;

const FAMILY_NAMES = setOf(surnames);
const WEAK = setOf(weakSurnames);
const GIVEN_NAMES = setOf(givenNames);
const NO_NAMES: ReadonlySet<string> = new Set([
  ...provinces.flatMap(({ names, merged }) => [...names, ...merged.flat()]),
  ...likeGivenNames.split(/[\n·]+/).map((name) => name.trim()),
]);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s·]+/).filter(Boolean));
}
