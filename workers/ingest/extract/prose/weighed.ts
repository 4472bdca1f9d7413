import type { ClassKind } from "../class-names/class-words.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";
import { findNeighbours } from "./neighbours.ts";
import { findTeasers } from "./teasers.ts";
import type { Weights } from "./weigh.ts";

/** A page with what its structure alone tells, whatever its class names. */
export type Weighed = {
  page: LightTree;
  weights: Weights;
  heading: LightElement | null;
  others: Others;
  /** What class names mark so is judged as if they did not. */
  disbelieved?: readonly ClassKind[];
};

/** By element index, 1 for what belongs to other articles: their teasers, or the whole of one. */
export type Others = { teasers: Uint8Array; neighbours: Uint8Array };

export function findOthers(page: LightTree, weights: Weights, heading: LightElement | null): Others {
  return { teasers: findTeasers(page, weights), neighbours: findNeighbours(page, weights, heading) };
}

/** Markup that is one text and nothing else, as a feed or a script holds it: under no heading of a page. */
export function ofText(page: LightTree, weights: Weights): Weighed {
  return { page, weights, heading: null, others: findOthers(page, weights, null) };
}
