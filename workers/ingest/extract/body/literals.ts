import { decodeLiteral, endOfLiteral } from "../html/scripts.ts";
import { weightOf } from "../prose/weigh.ts";

const LITERALS_MAX = 2_000;
const LITERAL_CHARACTERS_MIN = 40;
/** The same where a script puts tags around sentences. */
const SENTENCE_CHARACTERS_MIN = 12;
const SENTENCE_WEIGHT_MIN = 25;
const LINE_WEIGHT_MIN = 60;
const SENTENCES_MIN = 2;
const PROSE_CHARACTERS_MAX = 4_000;
const CODE_SIGNS_SHARE_MAX = 0.01;

/**
 * The first long string literals, still escaped: those in double quotes, then those in quotes of other kinds.
 */
export function literalsIn(code: string, charactersMin = LITERAL_CHARACTERS_MIN): string[] {
  const literals: string[] = [];
  for (let start = code.indexOf('"'); start >= 0 && literals.length < LITERALS_MAX; ) {
    const end = endOfLiteral(code, start + 1);
    if (end - start > charactersMin) literals.push(code.slice(start, end + 1));
    start = code.indexOf('"', end + 1);
  }
  OTHER_QUOTE.lastIndex = 0;
  for (let open = OTHER_QUOTE.exec(code); open !== null; open = OTHER_QUOTE.exec(code)) {
    if (literals.length >= LITERALS_MAX) break;
    const start = OTHER_QUOTE.lastIndex - 1;
    const end = endOfLiteral(code, start + 1, code.charAt(start));
    if (end - start > charactersMin) literals.push(code.slice(start, end + 1));
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

/**
 * The sentences among the literals of a script, as paragraphs, if it puts tags around them before it draws
 * them: `"<p>" + text + "</p>"`. Nothing if there are few.
 */
export function paragraphsOf(code: string): string {
  if (!TAG_ALONE.test(code)) return "";
  const sentences = literalsIn(code, SENTENCE_CHARACTERS_MIN).map(decodeLiteral).filter(isSentence);
  if (sentences.length < SENTENCES_MIN) return "";
  return sentences.map((text) => `<p>${text}</p>`).join("");
}

/** A literal that consists of a tag, or a tag around a value in a template. */
const TAG_ALONE = /["'`]<(?:p|br|div)(?:\s[^<>]{0,80})?\/?>["'`]|<p>\$\{/i;

function isSentence(text: string): boolean {
  const weight = weightOf(text);
  if (weight < SENTENCE_WEIGHT_MIN || !/\p{L}/u.test(text) || NO_SENTENCE.test(text)) return false;
  return END_OF_SENTENCE.test(text) || (weight >= LINE_WEIGHT_MIN && TERSE.test(text));
}

const NO_SENTENCE = /[{}<>=|\\]|^\S+[/_-]\S*$/;
const END_OF_SENTENCE = /[\p{L}\p{M}\p{N})%][.!?…。！？।។၊။۔؟]["”’»」)]?\s*$/u;

/** Scripts that have no full stop. */
const TERSE = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{12}/u;

/** A line that ends with the end of a sentence. */
const SENTENCE_LINE = /\p{L}[.!?…。！？]["”’»」)]?\n/u;

/** A tag that sets a text. */
export const MARKUP = /<(?:p|br|div)[\s>/]/i;
