import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import type { LightElement } from "../html/light-tree.ts";
import { textsIn } from "./byline-lines.ts";
import { namesIn } from "./byline-names.ts";
import { mayBeByline } from "./line.ts";
import { isPerson } from "./name-form.ts";

const AFTER_TEXT_MAX = 15;
const FIRST_TEXTS_MAX = 2;

/**
 * The authors in an `<address>` of the article, which HTML defines as the contact of its author: the names
 * that its first texts consist of, before an address or a telephone number. Empty if none is found.
 */
export function readAddress(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading } = evidence;
  if (!heading || !body) return [];
  const end = Math.max(heading.end, body.container.end) + AFTER_TEXT_MAX;
  for (const element of page.elements.slice(heading.end, end)) {
    if (element.tag !== "address" || element.hidden || isInFooter(element)) continue;
    if (!isNear(element, evidence, body.container) || !mayBeByline(page, element)) continue;
    const names = firstNamesIn(element, evidence);
    if (names.length > 0) return names;
  }
  return [];
}

function firstNamesIn(element: LightElement, evidence: Located): string[] {
  const texts = textsIn(element).filter((text) => text.trim() !== "");
  for (const text of texts.slice(0, FIRST_TEXTS_MAX)) {
    const names = namesIn(text, evidence);
    if (names.length > 0) return names.every(isPerson) ? names : [];
  }
  return [];
}

/** The site's own address is in its footer. */
function isInFooter(element: LightElement): boolean {
  for (let around: LightElement | null = element; around; around = around.parent)
    if (around.tag === "footer") return true;
  return false;
}
