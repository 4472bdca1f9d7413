import { wordsOf } from "../text/clean-text.ts";
import { isSiteWord } from "./site-words.ts";

const LABEL_MIN = 3;

/**
 * Whether a name is the site's, or that of a desk named after it ("BBC News"), with or without "Báo",
 * "Online", "Redaktion" and the like around it.
 */
export function isNameOfSite(name: string, site: string): boolean {
  const words = wordsOf(name);
  const own = wordsOf(site);
  const label = own.length === 1 ? own[0] : undefined;
  const bare = withoutSiteWords(words);
  return (
    bare === "" ||
    bare === withoutSiteWords(own) ||
    (words.length > 1 && label !== undefined && label.length >= LABEL_MIN && words.includes(label)) ||
    isAccount(name, site)
  );
}

function withoutSiteWords(words: readonly string[]): string {
  return words.filter((word) => !isSiteWord(word)).join("");
}

/** "HarbourBlog" of "The HarbourBlog of Kiel": one word of the site's name, with a capital inside it. */
function isAccount(name: string, site: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name) && site.split(" ").includes(name);
}
