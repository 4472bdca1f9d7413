import { contains, type LightElement } from "../html/light-tree.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

/**
 * The prose in each group of boxes whose names mark them as no article; a box inside a box of its group is
 * not counted again. If a group holds much of an article, its name means something else on that page and is
 * ignored.
 */
export function proseByGroup(weights: Weights, under: LightElement): Map<string, number> {
  const prose = new Map<string, number>();
  const countedUntil = new Map<string, number>();
  for (const element of weights.withProse) {
    if (element === under || !contains(under, element)) continue;
    const { kind, group } = element.classNames.verdict;
    if (kind === "neutral" || element.index < (countedUntil.get(group) ?? 0)) continue;
    prose.set(group, (prose.get(group) ?? 0) + sumAt(weights.proseChars, element));
    countedUntil.set(group, element.end);
  }
  return prose;
}
