import { spanOfDate } from "../../calendar/printed-date.ts";
import { contains, type LightElement, type LightTree, textOf } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";
import { PICTURE_TAGS } from "./under-picture.ts";

const BOX_DEPTH_MAX = 4;
const BOX_ELEMENTS_MAX = 40;
const BOX_WEIGHT_MAX = 900;

/**
 * Whether an element is a note on the author, by its place alone: a box around it, without the headline and
 * without a date, holds a picture, then a byline, then this text.
 */
export function isInAuthorCard(
  element: LightElement,
  { elements }: LightTree,
  weights: Weights,
  bylines: readonly LightElement[],
  heading: LightElement | null,
): boolean {
  let box = element.parent;
  for (let depth = 0; box && depth < BOX_DEPTH_MAX; depth++, box = box.parent) {
    if (box.end - box.index > BOX_ELEMENTS_MAX || sumAt(weights.text, box) > BOX_WEIGHT_MAX) return false;
    if (heading && contains(box, heading)) return false;
    const before = elements.slice(box.index + 1, element.index);
    const picture = before.find(({ tag }) => PICTURE_TAGS.has(tag));
    if (picture && bylines.some((one) => one.index > picture.index && one.end <= element.index))
      return spanOfDate(textOf(box)) === null;
  }
  return false;
}
