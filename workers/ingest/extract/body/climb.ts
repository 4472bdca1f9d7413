import type { LightElement } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Weights } from "../prose/weigh.ts";

const CLIMB_LEVELS_MAX = 12;

/**
 * Moves up to an ancestor as long as that adds prose and no teasers: an article may be divided among sibling
 * boxes.
 */
export function climb(from: LightElement, weights: Weights, core: Int32Array): LightElement {
  let best = from;
  let ancestor = from.parent;
  for (let level = 0; ancestor && ancestor.tag !== "html" && level < CLIMB_LEVELS_MAX; level++) {
    if (addsProse(ancestor, best, weights, core)) best = ancestor;
    ancestor = ancestor.parent;
  }
  return best;
}

function addsProse(ancestor: LightElement, best: LightElement, weights: Weights, core: Int32Array): boolean {
  const gain = sumAt(core, ancestor) - sumAt(core, best);
  const teasers = sumAt(weights.linkedHeadings, ancestor) - sumAt(weights.linkedHeadings, best);
  const links = sumAt(weights.linkChars, ancestor) - sumAt(weights.linkChars, best);
  return gain > sumAt(core, best) * 0.1 && teasers <= 1 && links < gain;
}
