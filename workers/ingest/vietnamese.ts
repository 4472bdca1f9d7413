import { vi } from "./words/vi.ts";

const LETTERS = vi.ownLetters?.trim() ?? "";

const LETTER = new RegExp(`[${LETTERS}]`, "iu");

/**
 * Six letters that only Vietnamese has, or that it shares with Romanian or Croatian: fewer may be in names.
 */
const DENSE = new RegExp(`(?:[\u0103\u0111${LETTERS}][^\\n]{0,60}){6}`, "iu");
/** Two letters that only Vietnamese has. Romanian uses its one shared letter in every second word. */
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
 * Whether a page is Vietnamese, before its article is known: it declares so; or it declares nothing and is
 * under `.vn`; or its title and description are Vietnamese. Some sites leave the language of the template
 * that they bought in their pages.
 */
export function isVietnamesePage(page: { language: string; host: string; summary: string }): boolean {
  if (isVietnameseTag(page.language)) return true;
  return (page.language === "" && page.host.endsWith(".vn")) || isWrittenInVietnamese(page.summary);
}

/** Whether a text has a letter that only Vietnamese has. A name with one is Vietnamese. */
export function hasVietnameseLetter(text: string): boolean {
  return LETTER.test(text);
}
