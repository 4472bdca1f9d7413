import { judgeNames } from "./class-words.ts";
import type { LightElement, LightTree } from "./light-tree.ts";
import { at } from "./sums.ts";
import type { Weights } from "./weigh.ts";

/**
 * How much prose stands in each group of boxes whose names speak against them, the outermost boxes counted. Where a group holds much
 * of an article, its name means something else on that page, and is not believed.
 */
export function proseByGroup(tree: LightTree, weights: Weights, under: LightElement): Map<string, number> {
  const prose = new Map<string, number>();
  let index = under.index + 1;
  for (let element = tree.elements[index]; element && index < under.end; element = tree.elements[index]) {
    const good = at(weights.good, element);
    const { kind, group } = judgeNames(element);
    const counted = good > 0 && kind !== "neutral" && good < at(weights.good, under);
    if (counted) prose.set(group, (prose.get(group) ?? 0) + good);
    index = counted || good === 0 ? element.end : index + 1;
  }
  return prose;
}
