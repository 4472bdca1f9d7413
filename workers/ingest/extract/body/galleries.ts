import { type LightElement, type LightTree, textOf, within } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";

const PICTURES_MIN = 4;
const ITEM_WEIGHT_MAX = 700;
const ITEM_ELEMENTS_MAX = 60;
/** Maximum weight of the box around a gallery, beside the gallery: a heading and little more. */
const FRAME_WEIGHT_MAX = 120;
/** Minimum prose outside the galleries: with less, pictures and captions are the article. */
const OTHER_PROSE_MIN = 400;

/**
 * The galleries in a container, whatever their class names: at least four sibling boxes, each with a picture
 * and a text that begins with its number of the total ("3/30"). The heading above them is included.
 */
export function findGalleries(tree: LightTree, weights: Weights, container: LightElement): LightElement[] {
  const galleries: LightElement[] = [];
  const prose = sumAt(weights.proseChars, container);
  for (let index = container.index + 1; index < container.end; ) {
    const element = tree.elements[index];
    if (!element) break;
    const isFound =
      prose - sumAt(weights.proseChars, element) >= OTHER_PROSE_MIN && isGallery(tree, element, weights);
    if (isFound) galleries.push(frameOf(element, container, weights));
    index = isFound ? element.end : index + 1;
  }
  return galleries;
}

function isGallery(tree: LightTree, element: LightElement, weights: Weights): boolean {
  if (element.children.length < PICTURES_MIN || sumAt(weights.text, element) === 0) return false;
  const items = element.children.filter(
    (child): child is LightElement => typeof child !== "string" && sumAt(weights.text, child) > 0,
  );
  return items.length >= PICTURES_MIN && items.every((item) => isNumberedPicture(tree, item, weights));
}

function isNumberedPicture(tree: LightTree, item: LightElement, weights: Weights): boolean {
  if (sumAt(weights.text, item) > ITEM_WEIGHT_MAX || item.end - item.index > ITEM_ELEMENTS_MAX) return false;
  return NUMBER_OF_ALL.test(textOf(item)) && [...within(tree, item)].some(({ tag }) => tag === "img");
}

const NUMBER_OF_ALL = /^\(?\d{1,3}\s?(?:\/|of|von|sur|de)\s?\d{1,3}(?!\d)/;

function frameOf(gallery: LightElement, container: LightElement, weights: Weights): LightElement {
  const frame = gallery.parent;
  if (!frame || frame === container) return gallery;
  const isFrame = sumAt(weights.text, frame) - sumAt(weights.text, gallery) <= FRAME_WEIGHT_MAX;
  return isFrame ? frame : gallery;
}
