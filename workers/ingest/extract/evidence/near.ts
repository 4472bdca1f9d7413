import { contains, type LightElement } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import type { Located } from "./evidence.ts";

const ELEMENTS_BEFORE_MAX = 120;
const ELEMENTS_AFTER_MAX = 15;
const ASIDE_AFTER_MAX = 3;
const ASIDE_WEIGHT_MAX = 300;
const NAME_WEIGHT_MAX = 30;

/**
 * Whether an element is in the article's container, or between the heading and it, or a little around them,
 * and not in a box of another kind.
 */
export function isNear(element: LightElement, evidence: Located, container: LightElement | null): boolean {
  const { heading } = evidence;
  if (isAside(element, evidence, container)) return false;
  if (container && contains(container, element)) return true;
  const from = (heading ?? container)?.index ?? 0;
  const to = Math.max(from, container?.end ?? from) + ELEMENTS_AFTER_MAX;
  return element.index >= from - ELEMENTS_BEFORE_MAX && element.index <= to;
}

/**
 * Whether an element is in a box without the article that consists of links or teasers, or is named as such.
 */
function isAside(element: LightElement, evidence: Located, container: LightElement | null): boolean {
  const { heading, text } = evidence;
  const held = [heading, container, text?.first ?? null].filter((place) => place !== null);
  for (let around: LightElement | null = element; around; around = around.parent) {
    const box = around;
    if (held.some((place) => contains(box, place))) return false;
    if (isAsideByTag(box, evidence) || isTeasing(box, evidence) || isNamedAside(box)) return true;
    if (box.classNames.verdict.sure && !box.classNames.is("byline")) return true;
  }
  return false;
}

/**
 * Whether a box has linked headings. One with a short text between the headline and the text is the author's
 * name.
 */
function isTeasing(box: LightElement, { heading, text, weights }: Located): boolean {
  const count = sumAt(weights.linkedHeadings, box);
  const isBetween =
    heading !== null && text !== null && box.index >= heading.end && box.end <= text.first.index;
  return count > 1 || (count === 1 && !(isBetween && sumAt(weights.linkChars, box) <= NAME_WEIGHT_MAX));
}

/**
 * A small `<aside>` directly around the heading, or between it and the text, belongs to the article: it holds
 * the date or the author.
 */
function isAsideByTag(box: LightElement, { heading, text, weights }: Located): boolean {
  if (box.tag !== "aside") return box.tag === "nav";
  if (heading === null) return true;
  const follows = box.index >= heading.end && box.index <= heading.end + ASIDE_AFTER_MAX;
  const isBefore = box.end <= heading.index && box.end >= heading.index - ASIDE_AFTER_MAX;
  const isBetween = text !== null && box.index >= heading.end && box.end <= text.first.index;
  return !follows && !((isBefore || isBetween) && sumAt(weights.text, box) <= ASIDE_WEIGHT_MAX);
}

function isNamedAside({ classNames }: LightElement): boolean {
  return classNames.is("aside") && !classNames.is("vcard");
}
