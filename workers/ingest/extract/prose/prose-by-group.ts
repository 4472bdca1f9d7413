import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

/**
 * The prose in each group of boxes whose names mark them as no article; a box inside a box of its group is
 * not counted again. If a group holds much of an article, its name means something else on that page and is
 * ignored.
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
