import * as z from "zod";

const NAME_CHARS_MAX = 200;
/** If the last so many characters hold no space, the cut goes through a word. */
const LAST_WORD_CHARS_MAX = 40;

/** A name that a person gives. */
export const nameInput = z.string().trim().min(1).max(NAME_CHARS_MAX);

/**
 * A name for something created without one. A longer text is cut after a word, or else after a whole
 * character, and ends in `…`.
 */
export function nameFrom(text: string): string {
  const whole = text.trim();
  if (whole.length <= NAME_CHARS_MAX) return whole;
  const room = whole.slice(0, NAME_CHARS_MAX - 1);
  const word = room.search(/\s\S*$/);
  const end = word >= NAME_CHARS_MAX - LAST_WORD_CHARS_MAX ? word : startOfCharacter(whole, room.length);
  return `${whole.slice(0, end).trimEnd()}…`;
}

/**
 * The beginning of the character that a cut at this unit would split: a letter and its marks stay together.
 */
function startOfCharacter(text: string, at: number): number {
  const around = Math.max(0, at - LAST_WORD_CHARS_MAX);
  const characters = new Intl.Segmenter("vi").segment(text.slice(around, at + 1));
  return around + ([...characters].at(-1)?.index ?? at - around);
}
