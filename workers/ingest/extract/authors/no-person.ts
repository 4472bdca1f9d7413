import { provinces } from "../../../shared/names/provinces.ts";
import { anyOf, entriesOf } from "../../words/entries.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { mul } from "../../words/mul.ts";

/**
 * Whether all of these words, in lower case, are a site's controls, sections or departments in one language:
 * "share this story". Words of several languages may be a name, as that of a Vietnamese without its marks.
 */
export function areControlWords(words: readonly string[]): boolean {
  return CONTROL_WORDS.some((known) => words.every((word) => known.has(word)));
}

/** Whether a text is the name of a region, a country or a city with the form of a person's name. */
export function isPlaceName(name: string): boolean {
  return PLACE.test(name);
}

/** Whether a text is the name of a Vietnamese province. Some of them are pen names, too. */
export function isProvince(name: string): boolean {
  return PROVINCES.has(name);
}

const CONTROL_WORDS: readonly ReadonlySet<string>[] = LANGUAGES.map(
  (language) => new Set(entriesOf(["controlWords", "siteWords"], [language, mul])),
);
const PROVINCES: ReadonlySet<string> = new Set(
  provinces.flatMap(({ names, merged }) => [...names, ...merged.flat()]),
);
const PLACE = new RegExp(`^${anyOf("places")}$`, "iu");
