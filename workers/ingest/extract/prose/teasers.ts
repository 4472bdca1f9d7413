import type { LightElement, LightTree } from "../html/light-tree.ts";
import { areEntries } from "./entries.ts";
import { beginsEntry, isProfile } from "./link-led.ts";
import { add, sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

const ALIKE_MIN = 4;
const LINKED_SHARE_MIN = 0.75;
const LINK_WEIGHT_MIN = 15;
const TEASER_WEIGHT_MAX = 700;
/**
 * A teaser has little more text than its headline. A post of a thread has much text, and its only links are
 * to its author.
 */
const PROSE_PER_LINK_MAX = 3;
/** A teaser whose headline is a link in a heading may have more text. */
const PROSE_PER_HEADING_MAX = 6;
const HEADED_WEIGHT_MAX = 260;

/**
 * 1 for elements that tease other articles: at least four siblings with the same tag and class, most of which
 * have a link on a line of its own and little prose.
 */
export function findTeasers(tree: LightTree, weights: Weights): Int32Array {
  const teasers = new Int32Array(tree.elements.length);
  for (const element of weights.withProse) {
    if (sumAt(weights.linkChars, element) > 0 && element.children.length >= ALIKE_MIN)
      markAlike(element, weights, teasers);
  }
  return teasers;
}

function markAlike(parent: LightElement, weights: Weights, teasers: Int32Array): void {
  for (const alike of siblingsByMake(parent, weights).values()) {
    if (areTeasers(alike, weights)) for (const child of alike) add(teasers, child, 1);
  }
}

/** Children with text, grouped by tag and class. */
function siblingsByMake(parent: LightElement, weights: Weights): Map<string, LightElement[]> {
  const children = parent.children.filter(
    (child): child is LightElement =>
      typeof child !== "string" && mayBeTeaser(child) && sumAt(weights.text, child) > 0,
  );
  return Map.groupBy(children, ({ tag, className }) => `${tag} ${className}`);
}

/** Tags and classes that teasers may have. Boxes without a name are the page's layout. */
function mayBeTeaser({ tag, className }: LightElement): boolean {
  return (
    tag === "li" ||
    tag === "article" ||
    (className !== "" && (tag === "div" || tag === "section" || tag === "a"))
  );
}

function areTeasers(alike: readonly LightElement[], weights: Weights): boolean {
  if (alike.length < ALIKE_MIN) return false;
  const linked = alike.filter((child) => sumAt(weights.linkChars, child) >= LINK_WEIGHT_MIN);
  return (
    linked.length >= alike.length * LINKED_SHARE_MIN &&
    alike.every((child) => sumAt(weights.proseChars, child) <= TEASER_WEIGHT_MAX) &&
    sumOf(alike, weights.proseChars) <= sumOf(alike, weights.linkChars) * mostPerLink(alike, weights) &&
    !alike.every((child) => beginsEntry(child, weights)) &&
    !alike.every((child) => isProfile(child, weights)) &&
    !areEntries(alike, weights)
  );
}

function mostPerLink(alike: readonly LightElement[], weights: Weights): number {
  const isHeaded = alike.every(
    (child) =>
      sumAt(weights.linkedHeadings, child) === 1 && sumAt(weights.proseChars, child) <= HEADED_WEIGHT_MAX,
  );
  return isHeaded ? PROSE_PER_HEADING_MAX : PROSE_PER_LINK_MAX;
}

function sumOf(elements: readonly LightElement[], weight: Int32Array): number {
  return elements.reduce((sum, element) => sum + sumAt(weight, element), 0);
}
