import { surnames, weakSurnames } from "../../facts/words/vocabulary/surnames.ts";

/** Whether a name begins with a Vietnamese family name. Names of sections and papers do not. */
export function beginsWithFamilyName(name: string): boolean {
  return FAMILY_NAMES.has(name.split(" ")[0] ?? "");
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

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s·]+/).filter(Boolean));
}
