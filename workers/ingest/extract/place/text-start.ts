import { INLINE_TAGS } from "../../inline-tags.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";

/**
 * The beginning of the running text: its first two paragraphs with the same setting as most of the text; null
 * if there is no prose.
 */
export type TextStart = { first: LightElement; second: LightElement | null };

/**
 * The first paragraphs at or after `from` that have the setting of most of the container's text, without
 * those in what was removed.
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

/** A list may be the longest part of a page, and is rarely its text. */
const LIST_SHARE = 0.25;

/** How an element is set, by its tag and class alone. */
export function settingOf({ tag, className }: LightElement): string {
  return `${tag}.${className}`;
}
