import { beginningOf, type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import { isCallToAct } from "../text/call-to-act.ts";

const PROSE_WEIGHT_MAX = 400;
const LINK_WEIGHT_MAX = 40;
const ELEMENTS_MAX = 40;
const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section", "article", "aside"]);

/**
 * The boxes below a brief that lead the reader elsewhere: a few lines, and a short link on a line of its own
 * at their end ("Read", "Subscribe", "Google Play") or around their picture. A paragraph of the brief may
 * stand so, too, above its source or its tags: a box is a call if there are several, if a line like a
 * headline is its first, or if it speaks to readers.
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
  const parents = Map.groupBy(calls, ({ parent }) => parent);
  return calls.filter(
    (call) =>
      (parents.get(call.parent)?.length ?? 0) > 1 || isTitled(tree, call, weights) || asks(tree, call),
  );
}

/** Whether the first words of a box are a short line, not a paragraph and not its link. */
function isTitled(tree: LightTree, box: LightElement, weights: Weights): boolean {
  const spoken = spokenIn(tree, box, weights);
  const [first] = spoken;
  if (first === undefined || spoken.length < 2) return false;
  return sumAt(weights.own, first) <= LINK_WEIGHT_MAX && sumAt(weights.inLink, first) === 0;
}

function asks(tree: LightTree, box: LightElement): boolean {
  return [...within(tree, box)].some((element) => isCallToAct(beginningOf(element)));
}

/** What has words of its own inside a box. */
function spokenIn(tree: LightTree, box: LightElement, weights: Weights): LightElement[] {
  return [...within(tree, box)]
    .slice(1)
    .filter((element) => sumAt(weights.own, element) > 0 && !element.hidden);
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
  const last = spokenIn(tree, box, weights).at(-1);
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
  if (LARGER_PICTURE.test(link.attributes.get("href") ?? "")) return false;
  return [...within(tree, link)].some(({ tag }) => tag === "img");
}

const LARGER_PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;
