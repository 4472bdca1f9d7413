import type { LightElement, LightTree } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";

const BOX_DEPTH_MAX = 4;
const BOX_ELEMENTS_MAX = 40;
const CREDIT_WEIGHT_MAX = 60;

/**
 * Whether an element is the text of a picture, by its place alone: a box around it holds the picture first,
 * then this text, and nothing more than a credit.
 */
export function isUnderPicture(element: LightElement, { elements }: LightTree, weights: Weights): boolean {
  const most = sumAt(weights.text, element) + CREDIT_WEIGHT_MAX;
  let box = element.parent;
  for (let depth = 0; box && depth < BOX_DEPTH_MAX; depth++, box = box.parent) {
    if (box.end - box.index > BOX_ELEMENTS_MAX || sumAt(weights.text, box) > most) return false;
    const before = elements.slice(box.index + 1, element.index);
    if (before.some(({ tag }) => PICTURE_TAGS.has(tag)))
      return !before.some((other) => other.end <= element.index && hasText(other, weights));
  }
  return false;
}

/** Of an inline element, such as a name or a date, only its own text is weighed. */
function hasText(element: LightElement, weights: Weights): boolean {
  return Math.max(sumAt(weights.text, element), sumAt(weights.own, element)) > BLANK_WEIGHT_MAX;
}

export const PICTURE_TAGS: ReadonlySet<string> = new Set(["img", "amp-img", "picture"]);
const BLANK_WEIGHT_MAX = 8;
