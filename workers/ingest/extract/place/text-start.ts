import { INLINE_TAGS } from "../../inline-tags.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";

/**
 * Where the running text begins: its first paragraph that is set as most of it is, and the next such; null
 * where there is no prose.
 */
export type TextStart = { first: LightElement; second: LightElement | null };

/**
 * The first paragraphs at `from` or after it that are set as most of the container's text is, without those
 * in what was taken out of it.
 */
export function startOfText(
  { elements }: LightTree,
  weights: Weights,
  container: LightElement,
  out: ReadonlySet<LightElement>,
  from: number,
): TextStart | null {
  const groups = new Map<string, TextStart & { weight: number }>();
  for (let index = container.index; index < container.end; ) {
    const element = elements[index];
    if (!element) break;
    const isOut = element.hidden || out.has(element);
    if (!isOut && index >= from && !INLINE_TAGS.has(element.tag) && isParagraph(element, weights))
      addTo(groups, element, sumAt(weights.own, element));
    index = isOut ? element.end : index + 1;
  }
  const [most] = [...groups.values()].sort((left, right) => right.weight - left.weight);
  return most ?? null;
}

function addTo(
  groups: Map<string, TextStart & { weight: number }>,
  element: LightElement,
  weight: number,
): void {
  const setting = `${element.parent?.tag}.${element.parent?.className} ${settingOf(element)}`;
  const group = groups.get(setting);
  const share = element.tag === "li" ? weight * LIST_SHARE : weight;
  if (group) {
    group.weight += share;
    group.second ??= element;
  } else groups.set(setting, { first: element, second: null, weight: share });
}

/** A list may be the longest thing on a page, and is seldom its text. */
const LIST_SHARE = 0.25;

/** How an element is set, as far as its names tell, whatever they are. */
export function settingOf({ tag, className }: LightElement): string {
  return `${tag}.${className}`;
}
