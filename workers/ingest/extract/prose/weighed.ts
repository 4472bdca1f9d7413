import type { ClassKind } from "../class-names/class-words.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";
import { findNeighbours } from "./neighbours.ts";
import { findReplies } from "./replies.ts";
import { findTeasers } from "./teasers.ts";
import type { Weights } from "./weigh.ts";

/** A page with everything that its structure alone shows, whatever its class names. */
export type Weighed = {
  page: LightTree;
  weights: Weights;
  heading: LightElement | null;
  others: Others;
  /** Marks by class names that are ignored. */
  disbelieved?: readonly ClassKind[];
};

/** By element index, 1 for what others wrote: teasers and readers' comments, or whole articles. */
export type Others = { teasers: Int32Array; neighbours: Int32Array };

export function findOthers(page: LightTree, weights: Weights, heading: LightElement | null): Others {
  const teasers = findTeasers(page, weights);
  for (const reply of findReplies(page, weights, heading)) teasers[reply.index] = 1;
  return { teasers, neighbours: findNeighbours(page, weights, heading) };
}

/** Mark-up that is one text and nothing else, as in a feed or a script, without a page's heading. */
export function ofText(page: LightTree, weights: Weights): Weighed {
  return { page, weights, heading: null, others: findOthers(page, weights, null) };
}
