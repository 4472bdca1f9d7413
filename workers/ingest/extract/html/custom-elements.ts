import { INLINE_TAGS } from "../../inline-tags.ts";
import type { LightElement, LightNode } from "./light-tree.ts";

/**
 * The custom elements in an element (HTML standard, section 4.13), those of AMP excepted, whose names are
 * known.
 */
export function customIn({ children }: LightElement): LightElement[] {
  return children.filter((child): child is LightElement => typeof child !== "string" && isCustom(child.tag));
}

function isCustom(tag: string): boolean {
  return tag.includes("-") && !tag.startsWith("amp-") && !INLINE_TAGS.has(tag);
}

/** Whether an element is a line of text: what is in it and has no box is a part of the line. */
export function isLine({ tag, children }: LightElement): boolean {
  return LINE_TAGS.has(tag) || INLINE_TAGS.has(tag) || children.some(isText);
}

const LINE_TAGS: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6".split(" "));

/** Whether all that is in an element stands in a line. */
export function hasNoBox({ children }: LightElement): boolean {
  return children.every(isInline);
}

function isText(child: LightNode): boolean {
  return typeof child === "string" && child.trim() !== "";
}

function isInline(child: LightNode): boolean {
  return typeof child === "string" || INLINE_TAGS.has(child.tag);
}
