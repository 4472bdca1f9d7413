import type { LightElement, LightTree } from "../html/light-tree.ts";
import { findNeighbours } from "../prose/neighbours.ts";
import { sumAt } from "../prose/sums.ts";
import { findTeasers } from "../prose/teasers.ts";
import type { Weights } from "../prose/weigh.ts";
import { findGalleries } from "./galleries.ts";
import { findInsets } from "./insets.ts";

/** Why a box is no part of the article it stands in. */
export type Strangeness = "neighbour" | "card" | "figure";

/** Found by structure alone, whatever its class names. */
export type Strangers = ReadonlyMap<LightElement, Strangeness>;

/**
 * Finds the parts of a container that belong to other articles: whole articles, teasers, cards, captions and
 * galleries.
 */
export function findStrangers(
  tree: LightTree,
  weights: Weights,
  container: LightElement,
  heading: LightElement | null,
): Strangers {
  const strangers = new Map<LightElement, Strangeness>();
  const { cards, captions } = findInsets(tree, weights, container);
  const add = (elements: Iterable<LightElement>, strangeness: Strangeness): void => {
    for (const element of elements) strangers.set(element, strangeness);
  };
  add(marked(tree, findTeasers(tree, weights), container), "card");
  add(cards, "card");
  add(captions, "figure");
  add(findGalleries(tree, weights, container), "figure");
  add(marked(tree, findNeighbours(tree, weights, heading), container), "neighbour");
  return strangers;
}

function marked(tree: LightTree, marks: Uint8Array, container: LightElement): LightElement[] {
  return tree.elements
    .slice(container.index + 1, container.end)
    .filter((element) => sumAt(marks, element) === 1);
}
