import { entriesOf } from "../../words/entries.ts";

/** Whether sites add this word (in lower case) to their own or their staff's names: "online", "desk". */
export function isSiteWord(word: string): boolean {
  return SITE_WORDS.has(word);
}

const SITE_WORDS: ReadonlySet<string> = new Set(entriesOf(["siteWords"]));
