import type { LightElement } from "../html/light-tree.ts";

/**
 * Whether an element is part of a form that a reader fills in. A field that only carries a value, such as the
 * state of an ASP.NET page, is none.
 */
export function isControl({ tag, attributes }: LightElement): boolean {
  return CONTROL_TAGS.has(tag) && attributes.get("type")?.toLowerCase() !== "hidden";
}

const CONTROL_TAGS: ReadonlySet<string> = new Set(["input", "label", "form", "fieldset"]);
