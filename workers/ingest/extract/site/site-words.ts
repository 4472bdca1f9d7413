import { entriesOf } from "../../words/entries.ts";

/** True of what a site calls itself or its staff besides its name, in lower case: "online", "desk". */
export function isSiteWord(word: string): boolean {
  return SITE_WORDS.has(word);
}

const SITE_WORDS: ReadonlySet<string> = new Set(entriesOf(["siteWords"]));
