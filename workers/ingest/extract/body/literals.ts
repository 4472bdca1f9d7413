import { endOfLiteral } from "../html/scripts.ts";

const LITERALS_MAX = 2_000;
const LITERAL_CHARACTERS_MIN = 40;
const PROSE_CHARACTERS_MAX = 4_000;
const CODE_SIGNS_SHARE_MAX = 0.01;

/**
 * The first long string literals, still escaped: those in double quotes, then those in quotes of other kinds.
 */
export function literalsIn(code: string): string[] {
  const literals: string[] = [];
  for (let start = code.indexOf('"'); start >= 0 && literals.length < LITERALS_MAX; ) {
    const end = endOfLiteral(code, start + 1);
    if (end - start > LITERAL_CHARACTERS_MIN) literals.push(code.slice(start, end + 1));
    start = code.indexOf('"', end + 1);
  }
  OTHER_QUOTE.lastIndex = 0;
  for (let open = OTHER_QUOTE.exec(code); open !== null; open = OTHER_QUOTE.exec(code)) {
    if (literals.length >= LITERALS_MAX) break;
    const start = OTHER_QUOTE.lastIndex - 1;
    const end = endOfLiteral(code, start + 1, code.charAt(start));
    if (end - start > LITERAL_CHARACTERS_MIN) literals.push(code.slice(start, end + 1));
    OTHER_QUOTE.lastIndex = end + 1;
  }
  return literals;
}

/** Where a literal may begin. */
const OTHER_QUOTE = /[=(:,+[?]\s{0,20}['`]/g;

/** HTML, not data that contains some. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text) && !/^\s*(?:[\w$]+:)?(?:[[{]|T[\da-f]+,)/.test(text);
}

/** Paragraphs of sentences in several lines, no code. */
export function isProse(text: string): boolean {
  if (MARKUP.test(text) || !text.includes("\n")) return false;
  const beginning = text.slice(0, PROSE_CHARACTERS_MAX);
  const signs = beginning.match(CODE_SIGN)?.length ?? 0;
  return signs <= beginning.length * CODE_SIGNS_SHARE_MAX && SENTENCE_LINE.test(beginning);
}

const CODE_SIGN = /[{}<>;=|\\]/g;

/** A line that ends with the end of a sentence. */
const SENTENCE_LINE = /\p{L}[.!?…。！？]["”’»」)]?\n/u;

/** A tag that sets a text. */
export const MARKUP = /<(?:p|br|div)[\s>/]/i;
