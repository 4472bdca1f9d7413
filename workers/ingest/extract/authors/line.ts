import { type LightElement, type LightTree, textOf, within } from "../html/light-tree.ts";

const LINE_CHARACTERS_MAX = 80;
const LINE_ELEMENTS_MAX = 8;
const BYLINE_ELEMENTS_MAX = 200;
const BYLINE_SOURCE_CHARACTERS_MAX = 4_000;

/** A line of its own: short, visible and no sentence. */
export function isLine(element: LightElement): boolean {
  if (element.hidden || !isSmall(element)) return false;
  const text = textOf(element);
  return text.length <= LINE_CHARACTERS_MAX && !/[.!?]$/.test(text);
}

/**
 * True for an element with few descendants. Checked before the text is read, so that a box as long as the
 * page is not read once for each label.
 */
export function isSmall({ index, end }: LightElement): boolean {
  return end - index <= LINE_ELEMENTS_MAX;
}

/**
 * Of a size that a byline may have, pictures and indents and all. Reads no further than it must, for bylines
 * may be nested by the hundred.
 */
export function mayBeByline(tree: LightTree, element: LightElement): boolean {
  if (element.end - element.index > BYLINE_ELEMENTS_MAX) return false;
  let characters = 0;
  for (const { children } of within(tree, element)) {
    for (const child of children) {
      if (typeof child === "string") characters += child.length;
      if (characters > BYLINE_SOURCE_CHARACTERS_MAX) return false;
    }
  }
  return true;
}
