import { entriesOf } from "../../words/entries.ts";

/** True for a word (in lower case) that sites add to their own name or their staff's: "online", "desk". */
export function isSiteWord(word: string): boolean {
  return SITE_WORDS.has(word);
}

const SITE_WORDS: ReadonlySet<string> = new Set(entriesOf(["siteWords"]));
