import { spanOfDate } from "../../calendar/printed-date.ts";
import { type LightElement, type LightNode, type LightTree, textOf } from "../html/light-tree.ts";
import { isOfRow, isOtherStory } from "./other-story.ts";
import { add, sumAt } from "./sums.ts";
import { isParagraph, type Weights } from "./weigh.ts";

const OWN_WEIGHT_MIN = 120;
const SPOKEN_DEPTH_MAX = 12;
const OPENING_ELEMENTS_MAX = 12;
const DATE_WEIGHT_MAX = 60;
const COMPARED_MAX = 12;
const BESIDE_MAX = 60;

/**
 * 1 for boxes that contain another whole article, as on pages with infinite scrolling: siblings of the box
 * around the main heading that have the same make (tag and class, or both are `<article>`) and begin with a
 * headline of their own. In place of its level or a link, a date under it shows that it is one, as under the
 * main heading, or its words differ from those of the page's own text.
 */
export function findNeighbours(tree: LightTree, weights: Weights, heading: LightElement | null): Int32Array {
  const neighbours = new Int32Array(tree.elements.length);
  if (heading === null) return neighbours;
  let isDated: boolean | null = null;
  const isHeadline: IsHeadline = (lesser) => {
    isDated ??= opensWithDate(tree, weights, heading);
    return isDated && opensWithDate(tree, weights, lesser);
  };
  for (let own = heading.parent; own?.parent && own.tag !== "body"; own = own.parent) {
    if (sumAt(weights.proseChars, own) < OWN_WEIGHT_MIN) continue;
    for (const other of siblingsOfSameMake(own, own.parent, weights, isHeadline)) add(neighbours, other, 1);
  }
  const others = [...fromNextHeadline(heading, weights, isHeadline), ...findOtherStories(heading, weights)];
  for (const other of others) neighbours[other.index] = 1;
  return neighbours;
}

/**
 * The elements beside the main heading, or beside a box around it, from the first on that begins with a
 * headline, and has other words than the text between the two.
 */
function findOtherStories(heading: LightElement, weights: Weights): LightElement[] {
  for (let own = heading; own.parent && own.tag !== "body"; own = own.parent) {
    const others = otherStoriesBeside(own, own.parent, heading, weights);
    if (others.length > 0) return others;
  }
  return [];
}

function otherStoriesBeside(
  own: LightElement,
  parent: LightElement,
  heading: LightElement,
  weights: Weights,
): LightElement[] {
  const beside = parent.children.slice(0, BESIDE_MAX).filter((child): child is LightElement => {
    return typeof child !== "string" && child.index >= own.index && sumAt(weights.text, child) > 0;
  });
  const headlines = beside.map((each) => headlineOf(each, weights, heading));
  const tags = headlines.map((headline) => headline?.tag);
  const places = [...beside.keys()]
    .slice(1)
    .filter((place) => headlines[place] && !isOfRow(tags, place, heading.tag));
  const next = places.slice(0, COMPARED_MAX).find((place) => {
    const headline = headlines[place];
    return headline && tellsOtherStory({ beside, place, headline }, heading, weights);
  });
  return next === undefined ? [] : beside.slice(next);
}

/** Elements of one box, and the one of them that begins with a headline. */
type Place = { beside: readonly LightElement[]; place: number; headline: LightElement };

function tellsOtherStory(
  { beside, place, headline }: Place,
  heading: LightElement,
  weights: Weights,
): boolean {
  const before = beside.slice(0, place);
  const rest = beside.slice(place, headline === beside[place] ? undefined : place + 1);
  const isMuch = [before, rest].every((all) => sumOf(all, weights.proseChars) >= OWN_WEIGHT_MIN);
  if (!isMuch) return false;
  const own = { headline: textOf(heading), text: before.map(textOf).join(" ") };
  return isOtherStory(own, { headline: textOf(headline), text: rest.map(textOf).join(" ") });
}

/** The heading with which a box begins; for a heading itself, only one of the same make as the main one. */
function headlineOf(other: LightElement, weights: Weights, main: LightElement): LightElement | null {
  if (HEADINGS.has(other.tag)) return isMadeAs(other, main) ? other : null;
  let at: LightElement | undefined = BOX_TAGS.has(other.tag) ? other : undefined;
  for (let depth = 0; at && depth < SPOKEN_DEPTH_MAX; depth++) {
    if (HEADINGS.has(at.tag)) return at;
    at = firstSpoken(at, weights);
  }
  return null;
}

function isMadeAs(other: LightElement, main: LightElement): boolean {
  return other.tag === main.tag && other.className === main.className;
}

const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section", "article", "aside"]);

function sumOf(elements: readonly LightElement[], weight: Int32Array): number {
  return elements.reduce((sum, element) => sum + sumAt(weight, element), 0);
}

/**
 * The elements beside the main heading from another dated `<h1>` on, if the article's prose is between the
 * two: articles that follow each other in one box.
 */
function fromNextHeadline(heading: LightElement, weights: Weights, isHeadline: IsHeadline): LightElement[] {
  const siblings = (heading.parent?.children ?? []).filter(
    (child): child is LightElement => typeof child !== "string" && child.index > heading.index,
  );
  const next = siblings.findIndex(({ tag }) => tag === "h1");
  const headline = siblings[next];
  if (!headline || heading.tag !== "h1" || !isHeadline(headline)) return [];
  return sumOf(siblings.slice(0, next), weights.proseChars) < OWN_WEIGHT_MIN ? [] : siblings.slice(next);
}

type IsHeadline = (lesser: LightElement) => boolean;

/** Whether a date is printed between a heading and the text under it. */
function opensWithDate({ elements }: LightTree, weights: Weights, heading: LightElement): boolean {
  const last = Math.min(heading.end + OPENING_ELEMENTS_MAX, elements.length);
  for (let index = heading.end; index < last; index++) {
    const element = elements[index];
    if (!element || isParagraph(element, weights) || HEADINGS.has(element.tag)) return false;
    if (element.tag === "time") return true;
    if (sumAt(weights.text, element) <= DATE_WEIGHT_MAX && spanOfDate(textOf(element)) !== null) return true;
  }
  return false;
}

function siblingsOfSameMake(
  own: LightElement,
  parent: LightElement,
  weights: Weights,
  isHeadline: IsHeadline,
): LightElement[] {
  return parent.children.filter((other): other is LightElement => {
    if (typeof other === "string" || other === own || sumAt(weights.text, other) === 0) return false;
    if (!isSameMake(other, own)) return false;
    return beginsWithHeadline(other, weights, hasName(own), isHeadline);
  });
}

function isSameMake(other: LightElement, own: LightElement): boolean {
  if (other.tag !== own.tag || other.hidden) return false;
  return other.tag === "article" || other.className === own.className;
}

function hasName({ tag, className }: LightElement): boolean {
  return tag === "article" || className !== "";
}

/**
 * Whether its first text is a headline: an `<h1>`, a linked heading, or any heading of an `<article>`. Boxes
 * without a class are alike by chance: they need the `<h1>`.
 */
function beginsWithHeadline(
  box: LightElement,
  weights: Weights,
  areNamed: boolean,
  isHeadline: IsHeadline,
): boolean {
  let at: LightElement | undefined = box;
  for (let depth = 0; at && depth < SPOKEN_DEPTH_MAX; depth++) {
    if (at.tag === "h1") return true;
    if (LESSER.has(at.tag)) {
      const isLinked = sumAt(weights.linkedHeadings, at) > 0;
      return (areNamed && (box.tag === "article" || isLinked)) || isHeadline(at);
    }
    at = firstSpoken(at, weights);
  }
  return false;
}

/** The first child with text, if it is an element. */
function firstSpoken(box: LightElement, weights: Weights): LightElement | undefined {
  const first: LightNode | undefined = box.children.find((child) =>
    typeof child === "string" ? child.trim() !== "" : sumAt(weights.text, child) > 0,
  );
  return typeof first === "object" ? first : undefined;
}

const LESSER: ReadonlySet<string> = new Set(["h2", "h3"]);
const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4"]);
