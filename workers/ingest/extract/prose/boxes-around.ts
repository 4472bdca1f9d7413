import type { LightElement } from "../html/light-tree.ts";

const LEVELS_MAX = 3;

/**
 * The boxes around a headline, the innermost first: the part of the page in which its article is looked for.
 * The whole page is one of them only if the headline stands in no other box.
 */
export function boxesAround(heading: LightElement): LightElement[] {
  const boxes: LightElement[] = [];
  for (let box = heading.parent; box && boxes.length < LEVELS_MAX; box = box.parent) {
    if (box.tag === "body" && boxes.length > 0) break;
    boxes.push(box);
  }
  return boxes;
}
