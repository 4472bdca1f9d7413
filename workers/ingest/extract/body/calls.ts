import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";

const PROSE_WEIGHT_MAX = 400;
const LINK_WEIGHT_MAX = 40;
const ELEMENTS_MAX = 40;
const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section", "article", "aside"]);

/**
 * The boxes below a brief that lead the reader elsewhere: a few lines, and a short link on a line of its own
 * at their end ("Read", "Subscribe", "Google Play") or around their picture.
 */
export function findCalls(
  tree: LightTree,
  weights: Weights,
  container: LightElement,
  column: LightElement,
): LightElement[] {
  const calls: LightElement[] = [];
  for (let index = endOfText(tree, weights, container, column); index < container.end; ) {
    const element = tree.elements[index];
    if (!element) break;
    const isOne = isBox(element, column, weights) && leadsAway(tree, element, weights);
    if (isOne) calls.push(element);
    index = isOne || element.hidden ? element.end : index + 1;
  }
  return calls;
}

/** Where the column ends; if it is the container, where the last of its own paragraphs ends. */
function endOfText(tree: LightTree, weights: Weights, container: LightElement, column: LightElement): number {
  if (column !== container) return column.end;
  const own = container.children.filter((child): child is LightElement => {
    return typeof child !== "string" && isParagraph(child, weights) && !BOX_TAGS.has(child.tag);
  });
  return own.at(-1)?.end ?? tree.elements.length;
}

function isBox(element: LightElement, column: LightElement, weights: Weights): boolean {
  if (!BOX_TAGS.has(element.tag) || element.hidden || element.end - element.index > ELEMENTS_MAX)
    return false;
  const isAlike = element.tag === column.tag && element.className === column.className;
  const prose = sumAt(weights.proseChars, element);
  return !isAlike && prose > 0 && prose <= PROSE_WEIGHT_MAX;
}

function leadsAway(tree: LightTree, box: LightElement, weights: Weights): boolean {
  const inside = [...within(tree, box)].slice(1);
  const spoken = inside.filter((element) => sumAt(weights.own, element) > 0 && !element.hidden);
  const last = spoken.at(-1);
  const isCall =
    last !== undefined &&
    sumAt(weights.inLink, last) > 0 &&
    sumAt(weights.text, box) > 0 &&
    isAlone(last, weights);
  return isCall || inside.some((link) => isPictureLink(tree, link, weights));
}

/** Whether a short link is no part of a sentence. */
function isAlone(link: LightElement, weights: Weights): boolean {
  const { parent } = link;
  return sumAt(weights.own, link) <= LINK_WEIGHT_MAX && parent !== null && !isParagraph(parent, weights);
}

function isPictureLink(tree: LightTree, link: LightElement, weights: Weights): boolean {
  if (link.tag !== "a" || sumAt(weights.inLink, link) === 0 || sumAt(weights.own, link) > 0) return false;
  return [...within(tree, link)].some(({ tag }) => tag === "img");
}
