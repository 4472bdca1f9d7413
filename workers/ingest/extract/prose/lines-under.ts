import type { LightElement, LightTree } from "../html/light-tree.ts";
import { boxesAround } from "./boxes-around.ts";
import { sumAt } from "./sums.ts";
import { isParagraph, type Weights } from "./weigh.ts";

const LINES_MIN = 3;
const LINE_WEIGHT_MIN = 8;
const TEXT_WEIGHT_MIN = 100;
const LINKED_SHARE_MAX = 0.5;

/** Lines that are no paragraphs, and the box that contains them. */
export type LinesUnder = { box: LightElement; weight: number };

/**
 * The most lines of one box after the headline, in the same part of the page: a poem, prices, a list of
 * names, a text set as headings. None of them is a paragraph, so a notice elsewhere could be taken for the
 * article.
 */
export function findLinesUnder(tree: LightTree, weights: Weights, heading: LightElement): LinesUnder | null {
  for (const around of boxesAround(heading)) {
    const lines = mostLinesIn(tree, weights, heading.end, around.end);
    if (lines) return lines;
  }
  return null;
}

function mostLinesIn(tree: LightTree, weights: Weights, from: number, end: number): LinesUnder | null {
  const boxes = Map.groupBy(linesIn(tree, weights, from, end), ({ parent }) => parent);
  let most: LinesUnder | null = null;
  for (const [box, lines] of boxes) {
    const weight = lines.reduce((sum, line) => sum + sumAt(weights.own, line), 0);
    const isText = box !== null && lines.length >= LINES_MIN && weight >= TEXT_WEIGHT_MIN;
    if (isText && weight > (most?.weight ?? 0)) most = { box, weight };
  }
  return most;
}

function linesIn(tree: LightTree, weights: Weights, from: number, end: number): LightElement[] {
  const lines: LightElement[] = [];
  for (let index = from; index < end; ) {
    const element = tree.elements[index];
    if (!element) break;
    const isOut = element.hidden || isAside(element);
    if (!isOut && isLine(element, weights)) lines.push(element);
    index = isOut ? Math.max(element.end, index + 1) : index + 1;
  }
  return lines;
}

function isAside({ tag, classNames }: LightElement): boolean {
  return ASIDE_TAGS.has(tag) || classNames.verdict.kind === "junk";
}

const ASIDE_TAGS: ReadonlySet<string> = new Set(
  "nav aside footer form button select label figure figcaption table dialog menu".split(" "),
);

function isLine(element: LightElement, weights: Weights): boolean {
  const own = sumAt(weights.own, element);
  if (!LINE_TAGS.has(element.tag) || own < LINE_WEIGHT_MIN || sumAt(weights.inLink, element)) return false;
  return sumAt(weights.ownLinked, element) <= own * LINKED_SHARE_MAX && !isParagraph(element, weights);
}

const LINE_TAGS: ReadonlySet<string> = new Set("p div li dt dd h2 h3 h4 h5 h6".split(" "));
