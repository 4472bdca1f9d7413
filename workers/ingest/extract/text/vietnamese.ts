import { vi } from "../../words/vi.ts";

const LETTERS = vi.ownLetters?.trim() ?? "";

const LETTER = new RegExp(`[${LETTERS}]`, "iu");

/** Several of them, and with them the two that Romanian and Croatian share: one may stand in a name. */
const TEXT = new RegExp(`(?:[\u0103\u0111${LETTERS}][^\\n]{0,60}){6}`, "iu");

export function hasVietnameseLetter(text: string): boolean {
  return LETTER.test(text);
}

/** True of a text of some length that is written in Vietnamese, whatever its page declares. */
export function isWrittenInVietnamese(text: string): boolean {
  return TEXT.test(text);
}
