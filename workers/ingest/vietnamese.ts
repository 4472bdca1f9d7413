import { vi } from "./words/vi.ts";

const LETTERS = vi.ownLetters?.trim() ?? "";

const LETTER = new RegExp(`[${LETTERS}]`, "iu");

/** Six of them or of the two that Romanian and Croatian have too: a few may stand in names. */
const DENSE = new RegExp(`(?:[\u0103\u0111${LETTERS}][^\\n]{0,60}){6}`, "iu");
/** Two that no other language has: Romanian writes its one letter in every second word. */
const OWN = new RegExp(`[${LETTERS}][^\\n]{0,60}[${LETTERS}]`, "iu");

/**
 * Whether a language's tag is that of Vietnamese, as pages write it: `vi`, `vi-VN`, `vi_VN`.
 *
 * @example isVietnameseTag("vi-VN") // true
 */
export function isVietnameseTag(tag: string): boolean {
  return /^vi(?![a-z\d])/i.test(tag);
}

/** Whether a text of some length is written in Vietnamese, whatever its page declares. */
export function isWrittenInVietnamese(text: string): boolean {
  return DENSE.test(text) && OWN.test(text);
}

/**
 * Whether a page is Vietnamese, before its article is known: it declares so, or declares nothing and stands
 * under `.vn`, or its title and description are. Some sites leave their pages the language of the template
 * that they bought.
 */
export function isVietnamesePage(page: { language: string; host: string; summary: string }): boolean {
  if (isVietnameseTag(page.language)) return true;
  return (page.language === "" && page.host.endsWith(".vn")) || isWrittenInVietnamese(page.summary);
}

/** Whether a word has a letter that only Vietnamese uses: a name with one is of Viet Nam. */
export function hasVietnameseLetter(text: string): boolean {
  return LETTER.test(text);
}
