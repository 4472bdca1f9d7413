import { type LightElement, textOf } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";

const LINKED_SHARE_MAX = 0.5;
const LINKED_LINE_SHARE_MAX = 0.85;
const ELEMENTS_MAX = 6;
const PARAGRAPH_CHARACTERS_MIN = 40;
const BOX_CHARACTERS_MIN = 80;

/** Whether an element is mostly links, and none of the article's own sentences. */
export function isLinkBox(element: LightElement, weights: Weights): boolean {
  const text = sumAt(weights.text, element);
  const linked = sumAt(weights.linkChars, element);
  const share = LINKED_LINE_TAGS.has(element.tag) ? LINKED_LINE_SHARE_MAX : LINKED_SHARE_MAX;
  const isBox = text > 0 && linked > text * share && sumAt(weights.proseChars, element) < linked;
  return isBox && !isLinkedSentence(element);
}

/** A line with text around its link is prose; a box of links is not. */
const LINKED_LINE_TAGS: ReadonlySet<string> = new Set(["p", "li"]);

/**
 * Whether a paragraph or a small box is a whole sentence of the article, although a link goes from its first
 * word to its last: it ends with a full stop, as headlines of other articles and calls to action do not.
 */
function isLinkedSentence(element: LightElement): boolean {
  const isParagraph = element.tag === "p";
  if ((!isParagraph && element.tag !== "div") || element.end - element.index > ELEMENTS_MAX) return false;
  const text = textOf(element);
  return text.length >= (isParagraph ? PARAGRAPH_CHARACTERS_MIN : BOX_CHARACTERS_MIN) && FULL_STOP.test(text);
}

const FULL_STOP = /[.。]["'”’»)]{0,2}$/;
