import { classVerdict } from "./class-words.ts";
import type { LightElement, LightTree } from "./light-tree.ts";
import { at } from "./sums.ts";
import { isParagraph, proseByClass, type Weights } from "./weigh.ts";

/** What is taken out of a container: by element index, 1 where the subtree is dropped, 2 where it is a caption or a figure. */
export type Pruning = { dropped: Uint8Array; figures: LightElement[] };

const SHARE_MAX = 0.35;
const DOUBTFUL_WEIGHT_MAX = 160;
const CARD_WEIGHT_MAX = 400;
const LINKED_SHARE_MAX = 0.5;
const FIGURE_PROSE_MAX = 900;

/** Marks what is in the container and is not the article. A box that holds much of the container's prose always stays. */
export function prune(tree: LightTree, weights: Weights, container: LightElement): Pruning {
  const dropped = new Uint8Array(tree.elements.length);
  const figures: LightElement[] = [];
  const limits = {
    most: at(weights.good, container) * SHARE_MAX,
    groups: proseByClass(tree, weights, container),
  };
  let index = container.index + 1;
  for (let element = tree.elements[index]; element && index < container.end; element = tree.elements[index]) {
    const reason = judge(element, weights, limits);
    index = reason === null ? index + 1 : element.end;
    if (reason !== null) dropped[element.index] = 1;
    if (reason === "figure") figures.push(element);
  }
  return { dropped, figures };
}

type Reason = "hidden" | "tag" | "name" | "figure" | "links" | "card";

type Limits = { most: number; groups: ReadonlyMap<string, number> };

function judge(element: LightElement, weights: Weights, limits: Limits): Reason | null {
  if (element.hidden) return "hidden";
  if (PICTURE_TAGS.has(element.tag)) return isPicture(element, weights) ? "figure" : null;
  if (holdsMuch(element, weights, limits)) return null;
  return judgeByName(element, at(weights.good, element)) ?? judgeByLinks(element, weights);
}

const PICTURE_TAGS: ReadonlySet<string> = new Set(["figure", "figcaption"]);

function holdsMuch(element: LightElement, weights: Weights, { most, groups }: Limits): boolean {
  return Math.max(at(weights.good, element), groups.get(element.className) ?? 0) > most;
}

function judgeByName(element: LightElement, good: number): Reason | null {
  if (DROPPED_TAGS.has(element.tag)) return "tag";
  if (TEXT_TAGS.has(element.tag)) return null;
  const verdict = classVerdict(element);
  if (verdict === "caption") return "figure";
  if (verdict === "doubtful")
    return good < DOUBTFUL_WEIGHT_MAX && !HEADING_TAGS.has(element.tag) ? "name" : null;
  return verdict === "junk" ? "name" : null;
}

function judgeByLinks(element: LightElement, weights: Weights): Reason | null {
  if (isLinkBox(element, weights)) return "links";
  return isCard(element, weights) ? "card" : null;
}

const DROPPED_TAGS: ReadonlySet<string> = new Set("nav footer aside dialog menu label input head".split(" "));
/** Names are not looked at on these: what they hold is judged as text. */
const TEXT_TAGS: ReadonlySet<string> = new Set("b strong em i u sub sup mark a br".split(" "));
const HEADING_TAGS: ReadonlySet<string> = new Set("h2 h3 h4 h5 h6 p".split(" "));

/** A figure with a caption, not one that wraps a table, a quotation or a piece of the article. */
function isPicture(element: LightElement, weights: Weights): boolean {
  if (/table|quote|code/.test(element.className)) return false;
  return at(weights.good, element) < FIGURE_PROSE_MAX;
}

function isLinkBox(element: LightElement, weights: Weights): boolean {
  const text = at(weights.text, element);
  const bad = at(weights.bad, element);
  return text > 0 && bad > text * LINKED_SHARE_MAX && at(weights.good, element) < bad;
}

/** A teaser: a heading that is a link, with little prose beside it. */
function isCard(element: LightElement, weights: Weights): boolean {
  if (at(weights.linkedHeadings, element) === 0 || isParagraph(element, weights)) return false;
  return at(weights.good, element) < CARD_WEIGHT_MAX * at(weights.linkedHeadings, element);
}
