import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { contains, type LightElement } from "../html/light-tree.ts";

const LINKS_BETWEEN_MAX = 5;

/** Whether an element is near the article and not in the site's own header above it. */
export function isBeside(element: LightElement, evidence: Located, container: LightElement | null): boolean {
  return (
    !isQuoted(element, evidence) &&
    isNear(element, evidence, container) &&
    (isWithin(element, container) || !isOfMasthead(element, evidence))
  );
}

/** Whether an element is in a quotation, such as that of a post with its own date. */
function isQuoted(element: LightElement, { text }: Located): boolean {
  for (let around: LightElement | null = element; around; around = around.parent)
    if (around.tag === "blockquote") return text === null || !contains(around, text.first);
  return false;
}

function isWithin(element: LightElement, container: LightElement | null): boolean {
  return container !== null && contains(container, element);
}

/**
 * Whether an element above the heading belongs to the site, being today's date or a clock: the links of the
 * site's menu are between it and the heading.
 */
function isOfMasthead(element: LightElement, { page, heading }: Located): boolean {
  if (!heading || element.index >= heading.index) return false;
  let links = 0;
  for (let index = element.index; index < heading.index; index++) {
    const { tag } = page.elements[index] ?? element;
    if (tag === "nav") return true;
    if (tag === "a" && ++links > LINKS_BETWEEN_MAX) return true;
  }
  return false;
}
