import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

/**
 * How much prose stands in each group of boxes whose names speak against them, a box in a box of its group
 * not counted again. Where a group holds much of an article, its name means something else on that page, and
 * is not believed.
 */
export function proseByGroup(tree: LightTree, weights: Weights, under: LightElement): Map<string, number> {
  const prose = new Map<string, number>();
  const countedUntil = new Map<string, number>();
  for (const element of within(tree, under)) {
    const chars = sumAt(weights.proseChars, element);
    if (chars === 0 || element === under) continue;
    const { kind, group } = element.classNames.verdict;
    if (kind === "neutral" || element.index < (countedUntil.get(group) ?? 0)) continue;
    prose.set(group, (prose.get(group) ?? 0) + chars);
    countedUntil.set(group, element.end);
  }
  return prose;
}
