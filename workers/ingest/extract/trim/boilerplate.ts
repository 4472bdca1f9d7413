import { anyByLetter, anyOf, capitalised } from "../../words/entries.ts";
import type { WordKind } from "../../words/language.ts";
import type { Block } from "../html/blocks.ts";
import { asksToSignUp } from "../text/sign-up.ts";

const LINE_CHARACTERS_MAX = 220;

/** A line that belongs to the site and not to the article, wherever it is. */
export function isBoilerplate(block: Block): boolean {
  const { text } = block;
  if (text.length > LINE_CHARACTERS_MAX) return false;
  const line = text.toLowerCase();
  if (WHOLE_LINE.test(line) || CREDIT_LINE.test(text)) return true;
  return (block.linked > 0.3 && LINKING_LINE.test(line)) || asksToSignUp(line);
}

/** A heading after which nothing belongs to the article. */
export function isEnd(block: Block): boolean {
  return block.text.length <= END_CHARACTERS_MAX && END_LINE.test(block.text.toLowerCase());
}

const END_CHARACTERS_MAX = 60;

/** The imprint at the foot of a Vietnamese newspaper's pages: its licence and its editor-in-chief. */
export function isImprint({ text }: Block): boolean {
  return text.length <= LINE_CHARACTERS_MAX && (PRESS_LICENCE.test(text) || ANSWERABLE.test(text));
}

const PRESS_LICENCE = new RegExp(`^[®©\\s]*${anyOf("licenceLines")}`, "iu");

const ANSWERABLE = new RegExp(
  `^${anyOf("imprintLabels")}\\s*:\\s*(?:\\p{Lu}[\\p{L}.]*[\\s,;-]*){2,12}$`,
  "u",
);

/**
 * A caption without a caption element, recognised by the credit at its end: "… Ảnh: Khánh Vân", "…
 * Bildrechte: dpa", "(Photo by …)".
 */
const CREDIT_LINE = new RegExp(
  [
    `(?:^|[\\s(.|])${capitalised("photoCredits")}\\s?[:/]\\s?[^.!?]{2,60}[).]?$`,
    `\\(${capitalised("bracketCredits")} [^)]{3,80}\\)$`,
    `/${anyOf("agencies")}\\)?$`,
  ].join("|"),
  "u",
);

/** A line that ends many articles and is not part of them. */
export function isTailBoilerplate(block: Block): boolean {
  return block.text.length <= 600 && TAIL_LINE.test(block.text.toLowerCase());
}

/**
 * A line that may invite readers to something or inform them about the site, or be a sentence of the text.
 */
export function isInvitation(block: Block): boolean {
  return block.text.length <= 600 && INVITATION.test(block.text.toLowerCase());
}

/** Complete lines, in lower case. */
const WHOLE_LINE = wholeLine("siteLines");

const END_LINE = wholeLine("endHeadings");

/** Matches any of these entries as a whole line, whatever punctuation is around it. */
function wholeLine(kind: WordKind): RegExp {
  return new RegExp(`^[\\s>»›•|*\\[(]*${anyByLetter(kind)}[\\s.:!|\\])…]*$`, "u");
}

/** "Read more: Headline", "Xem thêm: …", ">> Headline": a line that leads to another page. */
const LINKING_LINE = new RegExp(`^(?:[>»›]{1,2}|${anyOf("leadingAway")})`, "u");

const TAIL_LINE = new RegExp(`^${anyByLetter("tailBeginnings")}`, "u");

const INVITATION = new RegExp(`^${anyByLetter("tailInvitations")}`, "u");
