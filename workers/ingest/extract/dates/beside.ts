import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { contains, type LightElement } from "../html/light-tree.ts";

const LINKS_BETWEEN_MAX = 5;

/** Whether an element is near the article and not in the site's own header above it. */
export function isBeside(element: LightElement, evidence: Located, container: LightElement | null): boolean {
  return (
    isNear(element, evidence, container) && (isWithin(element, container) || !isOfMasthead(element, evidence))
  );
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
