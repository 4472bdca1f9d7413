import { provinces } from "../../../shared/names/provinces.ts";
import { anyOf, entriesOf } from "../../words/entries.ts";

/** Whether a word, in lower case, is one of a site's controls, sections or departments: "share", "desk". */
export function isControlWord(word: string): boolean {
  return CONTROL_WORDS.has(word);
}

/** Whether a text is the name of a region, a country or a city with the form of a person's name. */
export function isPlaceName(name: string): boolean {
  return PLACE.test(name);
}

/** Whether a text is the name of a Vietnamese province. Some of them are pen names, too. */
export function isProvince(name: string): boolean {
  return PROVINCES.has(name);
}

const CONTROL_WORDS: ReadonlySet<string> = new Set(entriesOf(["controlWords", "siteWords"]));
const PROVINCES: ReadonlySet<string> = new Set(
  provinces.flatMap(({ names, merged }) => [...names, ...merged.flat()]),
);
const PLACE = new RegExp(`^${anyOf("places")}$`, "iu");
