import { contains, type LightElement } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Evidence } from "./evidence.ts";

const ELEMENTS_BEFORE_MAX = 120;
const ELEMENTS_AFTER_MAX = 15;
const ASIDE_AFTER_MAX = 3;

/**
 * In the article's container, or between the heading and it, or a little around them; never in a box of
 * another kind.
 */
export function isNear(element: LightElement, evidence: Evidence, container: LightElement | null): boolean {
  const { heading } = evidence;
  if (isAside(element, evidence, container)) return false;
  if (container && contains(container, element)) return true;
  const from = (heading ?? container)?.index ?? 0;
  const to = Math.max(from, container?.end ?? from) + ELEMENTS_AFTER_MAX;
  return element.index >= from - ELEMENTS_BEFORE_MAX && element.index <= to;
}

/** In a box that does not hold the article too, and is of links or teasers, or is named as such. */
function isAside(
  element: LightElement,
  { heading, weights }: Evidence,
  container: LightElement | null,
): boolean {
  for (let around: LightElement | null = element; around; around = around.parent) {
    if ((heading && contains(around, heading)) || (container && contains(around, container))) return false;
    if (isAsideByTag(around, heading) || sumAt(weights.linkedHeadings, around) > 0 || isNamedAside(around))
      return true;
    if (around.classNames.verdict.sure && !around.classNames.is("byline")) return true;
  }
  return false;
}

/** Straight after the heading an aside is of the article: its date, its author, its length. */
function isAsideByTag({ tag, index }: LightElement, heading: LightElement | null): boolean {
  const follows = heading !== null && index >= heading.end && index <= heading.end + ASIDE_AFTER_MAX;
  return tag === "nav" || (tag === "aside" && !follows);
}

function isNamedAside({ classNames }: LightElement): boolean {
  return classNames.is("aside") && !classNames.is("vcard");
}
