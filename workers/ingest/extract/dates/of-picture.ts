import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import { beginningOf, contains, type LightElement } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";

const ELEMENTS_BETWEEN_MAX = 8;

/**
 * Whether a line is a caption: it is in a `<figure>`, or it is under a picture and has words before its date.
 * A picture may also be the author's, beside the name and the date.
 */
export function isOfPicture(element: LightElement, evidence: Located): boolean {
  for (let around: LightElement | null = element; around; around = around.parent)
    if (PICTURE_TAGS.has(around.tag)) return true;
  const text = beginningOf(element);
  return SPOKEN_DATE.test(text) && !LABELLED.test(text) && isUnderPicture(element, evidence);
}

const PICTURE_TAGS: ReadonlySet<string> = new Set(["figure", "figcaption"]);

/** Two words in small letters before the first number. */
const SPOKEN_DATE = /^\D*(?<!\p{L})\p{Ll}{2,20} \p{Ll}{2,20} \d/u;

const LABELLED = new RegExp(anyOf("publishedLabels", "updatedLabels"), "i");

/** Whether a picture precedes an element, and no text is between them. */
function isUnderPicture(element: LightElement, { page, weights }: Located): boolean {
  const from = Math.max(0, element.index - ELEMENTS_BETWEEN_MAX);
  for (let index = element.index - 1; index >= from; index--) {
    const before = page.elements[index];
    if (!before || (!contains(before, element) && sumAt(weights.own, before) > 0)) return false;
    if (before.tag === "img") return true;
  }
  return false;
}
