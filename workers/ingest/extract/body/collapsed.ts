import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { elementBefore } from "../html/siblings.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import { isControl } from "./controls.ts";

const PROSE_WEIGHT_MIN = 60;
const ALIKE_MIN = 2;
const PARAGRAPHS_MIN = 2;
const ELEMENTS_MAX = 400;
const HIDDEN_MAX = 200;

/**
 * The parts of a container that the page shows when the reader opens them: answers of the same make below
 * their questions, or the rest of the text after its first paragraphs. They have prose, and neither links on
 * lines of their own nor controls.
 */
export function findCollapsed(
  tree: LightTree,
  weights: Weights,
  container: LightElement,
): ReadonlySet<LightElement> {
  const hidden: LightElement[] = [];
  for (let index = container.index + 1; index < container.end && hidden.length < HIDDEN_MAX; ) {
    const element = tree.elements[index];
    if (!element) break;
    if (element.hidden && isText(tree, element, weights)) hidden.push(element);
    index = element.hidden ? element.end : index + 1;
  }
  const makes = Map.groupBy(hidden, ({ tag, className }) => `${tag} ${className}`);
  return new Set(
    [...makes.values()].flatMap((alike) =>
      alike.filter((one) => isRest(tree, one, weights) || (alike.length >= ALIKE_MIN && isUnderLabel(one))),
    ),
  );
}

function isText(tree: LightTree, element: LightElement, weights: Weights): boolean {
  if (!BOX_TAGS.has(element.tag) || element.end - element.index > ELEMENTS_MAX) return false;
  if (sumAt(weights.proseChars, element) < PROSE_WEIGHT_MIN || sumAt(weights.linkChars, element) > 0)
    return false;
  return ![...within(tree, element)].some((inside) => isControl(inside) || inside.tag === "dialog");
}

const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section", "dd"]);

/**
 * Whether an element is hidden, paragraphs of the text come before it, in the same box or in a box beside it,
 * and it has more.
 */
export function isRest(tree: LightTree, element: LightElement, weights: Weights): boolean {
  if (!element.hidden) return false;
  const [before, one] = linesBefore(element);
  const areBefore = [before, one].every((other) => other?.tag === "p" && isParagraph(other, weights));
  if (!areBefore) return false;
  const inside = [...within(tree, element)].filter(({ tag }) => tag === "p");
  return inside.filter((paragraph) => isParagraph(paragraph, weights)).length >= PARAGRAPHS_MIN;
}

const LINES_BEFORE = 2;

function linesBefore(element: LightElement): LightElement[] {
  const before = elementsBefore(element);
  const [box] = before;
  if (!box || box.hidden || !BOX_TAGS.has(box.tag)) return before;
  return box.children
    .filter((child) => typeof child !== "string")
    .slice(-LINES_BEFORE)
    .toReversed();
}

function isUnderLabel(element: LightElement): boolean {
  const [before] = elementsBefore(element);
  return before !== undefined && LABEL_TAGS.has(before.tag) && !before.hidden;
}

const LABEL_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "dt", "summary"]);

/** The two elements before one in the same box, the nearest first. */
function elementsBefore(element: LightElement): LightElement[] {
  const nearest = elementBefore(element);
  const next = nearest && elementBefore(nearest);
  return [nearest, next].filter((before) => before !== null);
}
