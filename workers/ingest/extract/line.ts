import { type LightElement, textOf } from "./light-tree.ts";

const LINE_CHARACTERS_MAX = 80;
const LINE_ELEMENTS_MAX = 8;

/** A line of its own: short, visible and no sentence. */
export function isLine(element: LightElement): boolean {
  if (element.hidden || !isSmall(element)) return false;
  const text = textOf(element);
  return text.length <= LINE_CHARACTERS_MAX && !/[.!?]$/.test(text);
}

/** Of few elements. To be asked before the text is: it costs nothing, and a box as long as the page is not read for each of its labels. */
export function isSmall({ index, end }: LightElement): boolean {
  return end - index <= LINE_ELEMENTS_MAX;
}
