import type { LightElement, LightTree } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weighed } from "../prose/weighed.ts";
import { findGalleries } from "./galleries.ts";
import { findInsets } from "./insets.ts";

/** Why a box is not part of the article that contains it. */
export type ForeignKind = "neighbour" | "card" | "figure";

/** Boxes found by structure alone, whatever their class names. */
export type ForeignParts = ReadonlyMap<LightElement, ForeignKind>;

/**
 * Finds the parts of a container that belong to other articles: whole articles, teasers, cards, captions and
 * galleries.
 */
export function findForeignParts({ page, weights, others }: Weighed, container: LightElement): ForeignParts {
  const foreignParts = new Map<LightElement, ForeignKind>();
  const { cards, captions } = findInsets(page, weights, container);
  const add = (elements: Iterable<LightElement>, kind: ForeignKind): void => {
    for (const element of elements) foreignParts.set(element, kind);
  };
  add(marked(page, others.teasers, container), "card");
  add(cards, "card");
  add(captions, "figure");
  add(findGalleries(page, weights, container), "figure");
  add(marked(page, others.neighbours, container), "neighbour");
  return foreignParts;
}

function marked(tree: LightTree, marks: Int32Array, container: LightElement): LightElement[] {
  return tree.elements
    .slice(container.index + 1, container.end)
    .filter((element) => sumAt(marks, element) === 1);
}
