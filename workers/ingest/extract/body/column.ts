import { INLINE_TAGS } from "../../inline-tags.ts";
import { contains, type LightElement, type LightTree } from "../html/light-tree.ts";
import { add, sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import type { Weighed } from "../prose/weighed.ts";
import { findCalls } from "./calls.ts";
import { isControl } from "./controls.ts";
import { partsOf } from "./parts.ts";

/** A box without any part of the article, and the reason. */
export type Outside = { element: LightElement; reason: "after" | "before" | "form" | "call" };

const PARAGRAPHS_MIN = 3;
/**
 * Minimum share of the container's prose inside the column for the surroundings of the column to be left out.
 */
const SHARE_MIN_AFTER = 0.6;
const SHARE_MIN_BEFORE = 0.7;
/** An opening paragraph in a box of its own has a share of prose above this. */
const PROSE_SHARE_MAX = 0.8;
const HEAD_PROSE_MAX = 600;
const FORM_PROSE_SHARE_MAX = 0.25;
/** The same for a brief: what a form asks may have as many words. */
const BRIEF_FORM_SHARE_MAX = 0.4;
const BRIEF_WEIGHT_MAX = 800;

/**
 * Boxes outside the article's column, whatever their class names. The column is the element whose own
 * paragraphs hold the most prose. If it holds most of the container's, then comments, newsletters and other
 * news come after it and the head of the page before it, except for an opening paragraph. A box with form
 * controls asks the reader for something.
 */
export function findOutside(weighed: Weighed, container: LightElement, dropped: Uint8Array): Outside[] {
  const { page, weights, heading } = weighed;
  const kept = keptIn(page, container, dropped);
  const controls = controlsAmong(kept);
  const { column, paragraphs } = columnOf(kept, weights);
  const isBrief = sumAt(weights.proseChars, container) <= BRIEF_WEIGHT_MAX;
  const calls = isBrief && column && heading ? findCalls(page, weights, container, column) : [];
  const asking = [
    ...formsIn(controls, weights, container, column),
    ...calls.map((element) => ({ element, reason: "call" as const })),
  ];
  if (!column || column === container) return asking.filter(({ element }) => !dropped[element.index]);
  const prose = proseOf(kept, weights);
  const parts = partsOf(column, weighed);
  const text = parts[0]?.parent === container ? parts : [column];
  const share =
    text.reduce((sum, part) => sum + sumAt(prose, part), 0) / Math.max(1, sumAt(prose, container));
  const isUnderHeading = !heading || heading.index < column.end;
  const boxes = paragraphs >= PARAGRAPHS_MIN && isUnderHeading ? boxesAround(column, container, parts) : [];
  const outside = boxes.filter((box) => isOutside(box, share, weights));
  return [...outside, ...asking].filter(({ element }) => !dropped[element.index]);
}

function keptIn(tree: LightTree, container: LightElement, dropped: Uint8Array): LightElement[] {
  const kept: LightElement[] = [];
  for (let index = container.index; index < container.end; ) {
    const element = tree.elements[index];
    if (!element) break;
    if (dropped[index]) index = Math.max(element.end, index + 1);
    else {
      kept.push(element);
      index++;
    }
  }
  return kept;
}

function columnOf(
  kept: readonly LightElement[],
  weights: Weights,
): { column: LightElement | null; paragraphs: number } {
  const texts = kept.filter(
    (element) => sumAt(weights.proseChars, element) > 0 && isParagraph(element, weights),
  );
  const columns = Map.groupBy(texts, (text) => boxAround(text));
  const sized = [...columns].map(([column, own]) => ({
    column,
    paragraphs: own.length,
    prose: own.reduce((sum, text) => sum + sumAt(weights.own, text), 0),
  }));
  const none = { column: null, paragraphs: 0, prose: 0 };
  return sized.reduce((most, one) => (one.column && one.prose > most.prose ? one : most), none);
}

/** Lists and quotations are lines of the box that contains them. */
function boxAround(element: LightElement): LightElement | null {
  let around = element.parent;
  while (around && LINE_TAGS.has(around.tag)) around = around.parent;
  return around;
}

const LINE_TAGS: ReadonlySet<string> = new Set("li ul ol dl dd blockquote".split(" "));

/** The prose of each subtree, without what was dropped from it. */
function proseOf(kept: readonly LightElement[], weights: Weights): Int32Array {
  const prose = new Int32Array((kept[0]?.end ?? 0) + 1);
  for (const element of kept.toReversed()) {
    if (sumAt(weights.proseChars, element) > 0 && isParagraph(element, weights))
      add(prose, element, sumAt(weights.own, element));
    if (element.parent && element !== kept[0]) add(prose, element.parent, sumAt(prose, element));
  }
  return prose;
}

/**
 * The siblings of the column, and of each of its ancestors below the container, that are boxes or beyond one.
 * What is between the parts of a divided text is not beyond it.
 */
function boxesAround(
  column: LightElement,
  container: LightElement,
  parts: readonly LightElement[],
): Outside[] {
  const boxes: Outside[] = [];
  for (let at = column; at !== container && at.parent; at = at.parent) {
    const siblings = at.parent.children.filter((child): child is LightElement => typeof child !== "string");
    const places = (parts.includes(at) ? parts : [at]).map((part) => siblings.indexOf(part));
    const after = fromFirstBox(siblings.slice(Math.max(...places) + 1), at);
    const before = fromFirstBox(siblings.slice(0, Math.min(...places)).toReversed(), at);
    boxes.push(...after.map((element) => ({ element, reason: "after" as const })));
    boxes.push(...before.map((element) => ({ element, reason: "before" as const })));
  }
  return boxes;
}

/** Lines of text next to the column belong to it; lines beyond a box do not. */
function fromFirstBox(siblings: readonly LightElement[], column: LightElement): LightElement[] {
  const first = siblings.findIndex((sibling) => isBox(sibling) && !isSameMake(sibling, column));
  return first < 0 ? [] : siblings.slice(first).filter((sibling) => !isSameMake(sibling, column));
}

function isOutside({ element, reason }: Outside, share: number, weights: Weights): boolean {
  return reason === "after" ? share > SHARE_MIN_AFTER : share > SHARE_MIN_BEFORE && isHead(element, weights);
}

function isBox({ tag }: LightElement): boolean {
  return !TEXT_TAGS.has(tag) && !INLINE_TAGS.has(tag);
}

/** A box with the same tag and class as the column is a chapter of the same text. */
function isSameMake(sibling: LightElement, column: LightElement): boolean {
  return sibling.tag === column.tag && sibling.className === column.className;
}

const TEXT_TAGS: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 blockquote pre".split(" "));

function isHead(box: LightElement, weights: Weights): boolean {
  const prose = sumAt(weights.proseChars, box);
  return prose <= HEAD_PROSE_MAX && prose < sumAt(weights.text, box) * PROSE_SHARE_MAX;
}

/** Form controls, also those that were dropped by their tag from a box that was kept. */
function controlsAmong(kept: readonly LightElement[]): LightElement[] {
  return kept.flatMap((element) => {
    const inside = element.children.filter((child) => typeof child !== "string");
    return inside.filter((child) => isControl(child) && !child.hidden);
  });
}

/** The outermost boxes with form controls that hold little of the prose, except the column. */
function formsIn(
  controls: readonly LightElement[],
  weights: Weights,
  container: LightElement,
  column: LightElement | null,
): Outside[] {
  const prose = sumAt(weights.proseChars, container);
  const most = prose * (prose <= BRIEF_WEIGHT_MAX ? BRIEF_FORM_SHARE_MAX : FORM_PROSE_SHARE_MAX);
  const isSmall = (box: LightElement): boolean =>
    box !== container && sumAt(weights.proseChars, box) < most && !(column && contains(box, column));
  const mayGrow = ({ parent }: LightElement): boolean =>
    parent !== null && isSmall(parent) && parent !== column;
  const forms = new Set<LightElement>();
  const passed = new Set<LightElement>();
  for (const element of controls) {
    if (!isSmall(element)) continue;
    let box = element;
    while (!passed.has(box) && mayGrow(box)) {
      passed.add(box);
      box = box.parent ?? box;
    }
    if (!passed.has(box)) forms.add(box);
  }
  return [...forms].map((element) => ({ element, reason: "form" as const }));
}
