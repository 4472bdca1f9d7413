import { type LightElement, type LightNode, pushReversed } from "../html/light-tree.ts";
import { elementAfter, elementBefore } from "../html/siblings.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import { isControl } from "./controls.ts";

const ELEMENTS_MAX = 60;
const PROSE_SHARE_MIN = 0.9;

/**
 * Whether an `<aside>` holds a part of the text, set in or beside it: prose between two paragraphs, and
 * nothing with which other things begin or end, such as a heading, a link, a picture or a control.
 */
export function isOwnAside(element: LightElement, weights: Weights): boolean {
  if (element.tag !== "aside" || element.end - element.index > ELEMENTS_MAX) return false;
  if (element.classNames.verdict.kind !== "neutral") return false;
  const prose = sumAt(weights.proseChars, element);
  if (prose === 0 || prose < sumAt(weights.text, element) * PROSE_SHARE_MIN) return false;
  const beside = [elementBefore(element), elementAfter(element)];
  return beside.every((other) => other?.tag === "p" && isParagraph(other, weights)) && isOfText(element);
}

function isOfText(element: LightElement): boolean {
  const stack: LightNode[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") continue;
    if (OTHER_TAGS.has(node.tag) || isControl(node)) return false;
    pushReversed(stack, node.children);
  }
  return true;
}

const OTHER_TAGS: ReadonlySet<string> = new Set(
  "h1 h2 h3 h4 h5 h6 a img picture figure time article".split(" "),
);
