import { type LightElement, type LightTree, textOf, within } from "../html/light-tree.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";

const LINE_CHARACTERS_MAX = 80;
const LINE_ELEMENTS_MAX = 8;
const BYLINE_ELEMENTS_MAX = 200;
const BYLINE_SOURCE_CHARACTERS_MAX = 4_000;
const EDGE_ELEMENTS_MAX = 1_000;

/**
 * The elements of a range; of a long one the first and the last 1,000. A label stands above the text or below
 * it: those of thousands of lines between need not be read for one.
 */
export function edgesOf(elements: readonly LightElement[], from: number, to: number): LightElement[] {
  const [head, tail] = [from + EDGE_ELEMENTS_MAX, Math.min(to, elements.length) - EDGE_ELEMENTS_MAX];
  if (tail <= head) return elements.slice(from, to);
  return [...elements.slice(from, head), ...elements.slice(tail, to)];
}

/** A line of its own: short, visible and not a sentence. */
export function isLine(element: LightElement): boolean {
  if (element.hidden || !isSmall(element)) return false;
  const text = textOf(element);
  return text.length <= LINE_CHARACTERS_MAX && !/[.!?]$/.test(text);
}

/**
 * Whether an element has few descendants. Checked before its text is read: an element as long as the page
 * must not be read once for each label.
 */
export function isSmall({ index, end }: LightElement): boolean {
  return end - index <= LINE_ELEMENTS_MAX;
}

/**
 * Whether an element is small enough for a byline, with pictures and indentation. Stops reading as soon as it
 * is not, because bylines may be nested by the hundred.
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

/**
 * Whether a link to a person's page is in a sentence about that person. A note on the author begins with the
 * link.
 */
export function isMentioned({ tag, attributes, parent }: LightElement, weights: Weights): boolean {
  if (tag !== "a" || attributes.get("rel") === "author" || parent?.tag !== "p") return false;
  const [first] = parent.children;
  return typeof first === "string" && SENTENCE_BEFORE.test(first) && isParagraph(parent, weights);
}

/** The beginning of a sentence of prose, longer than a label. */
const SENTENCE_BEFORE = /^\s*(?:\S{1,40}\s+){5}/;
