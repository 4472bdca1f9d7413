import { type LightElement, textOf } from "../html/light-tree.ts";
import type { ScannedPage } from "../html/scan.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { wordsOf } from "../text/clean-text.ts";

const WEIGHT_MIN = 15;
const WEIGHT_MAX = 220;
/** Boxes inside a line, such as its kicker. Deeply nested boxes would otherwise all be read to their ends. */
const WHOLE_WEIGHT_MAX = 300;
const WORDS_MIN = 3;
const WORD_LETTERS_MIN = 4;
const ENDING_WORDS_MIN = 5;
const BEFORE_TEXT_MAX = 40;
const PARAGRAPHS_MAX = 3;
const PROSE_WEIGHT_MIN = 80;
const SHARED_MIN = 0.4;

/**
 * The headline of a page without heading elements, as old pages and simple editors set it: the first line
 * that is a part of a claimed title; otherwise the last line in large or bold type above the text, if the
 * text has its words, and not those of a claimed title.
 */
export function printedHeadline(
  page: ScannedPage,
  weights: Weights,
  claims: readonly string[],
): LightElement | null {
  const text = firstParagraphs(page, weights);
  const [first] = text;
  if (!first) return null;
  const lines = page.elements.slice(0, first.end).filter((element) => mayBeHeadline(element, weights));
  const wanted = new Set(claims.map(longestPart).filter((part) => part !== ""));
  const claimed = lines.find((element) => isPartOf(wordsOf(textOf(element)), wanted));
  if (claimed) return claimed;
  const textWords = new Set(text.flatMap((element) => wordsOf(textOf(element))));
  const near = lines.filter(({ index }) => index >= first.index - BEFORE_TEXT_MAX && index < first.index);
  return claims.some((claim) => isOfText(claim, textWords)) ? null : lastSetApart(near, textWords);
}

/** The paragraphs of prose with which the text begins. */
function firstParagraphs({ elements }: ScannedPage, weights: Weights): LightElement[] {
  const found: LightElement[] = [];
  for (const element of elements) {
    if (found.length === PARAGRAPHS_MAX) break;
    if (isParagraph(element, weights) && sumAt(weights.own, element) >= PROSE_WEIGHT_MIN) found.push(element);
  }
  return found;
}

function mayBeHeadline(element: LightElement, weights: Weights): boolean {
  const own = sumAt(weights.own, element);
  if (element.hidden || own < WEIGHT_MIN || own > WEIGHT_MAX || NO_HEADLINE.has(element.tag)) return false;
  if (sumAt(weights.text, element) > WHOLE_WEIGHT_MAX) return false;
  return sumAt(weights.inLink, element) === 0 && sumAt(weights.ownLinked, element) === 0;
}

const NO_HEADLINE: ReadonlySet<string> = new Set("title head caption figcaption time label".split(" "));

/** The words of the longest part of a title; none if they are too few for a headline. */
function longestPart(claim: string): string {
  const parts = claim.split(TITLE_SEPARATOR).map((part) => wordsOf(part ?? ""));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  return longest.length >= WORDS_MIN ? longest.join(" ") : "";
}

/** Whether a line is a whole claim, or the end of one: "Harbour notes: …". */
function isPartOf(words: readonly string[], claims: ReadonlySet<string>): boolean {
  const line = words.join(" ");
  if (claims.has(line)) return true;
  return words.length >= ENDING_WORDS_MIN && [...claims].some((claim) => claim.endsWith(` ${line}`));
}

function lastSetApart(lines: readonly LightElement[], textWords: ReadonlySet<string>): LightElement | null {
  const own = lines.filter((element) => {
    const line = textOf(element);
    return !/^\p{Ll}/u.test(line) && isOfText(line, textWords);
  });
  return own.findLast(isLarge) ?? own.findLast(isSetApart) ?? null;
}

/** Whether the text has many of a line's words. */
function isOfText(line: string, textWords: ReadonlySet<string>): boolean {
  const words = wordsOf(line).filter((word) => word.length >= WORD_LETTERS_MIN);
  const shared = words.filter((word) => textWords.has(word)).length;
  return words.length >= WORDS_MIN && shared >= words.length * SHARED_MIN;
}

/** By `<font size>`, by a style, or by a name. */
function isLarge({ tag, attributes, classNames }: LightElement): boolean {
  if (tag === "font" && /^(?:\+[1-9]|[4-7])$/.test(attributes.get("size") ?? "")) return true;
  return LARGE_TYPE.test(attributes.get("style") ?? "") || classNames.is("title");
}

const LARGE_TYPE =
  /font-size\s*:\s*(?:[2-9]\dpx|(?:1\.[3-9]|[2-9])\d*(?:\.\d+)?r?em|1[5-9]pt|[2-9]\dpt|x-large|xx-large)/i;

/** A line all in bold type. */
function isSetApart(element: LightElement): boolean {
  if (BOLD.has(element.tag)) return true;
  const [only, ...others] = element.children.filter(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  return typeof only === "object" && others.length === 0 && BOLD.has(only.tag);
}

const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);
