import { parseHTML } from "linkedom/worker";

/** The part of a DOM element that answering selectors needs. */
type FoundElement = { getAttribute(name: string): string | null };

/**
 * The values that an attribute has on the elements of a fragment that selectors find; any CSS selectors that
 * linkedom knows. linkedom repairs nothing without a frame, so the fragment is given one.
 */
export function attributeOfFound(html: string, selectors: string, attribute: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const found: ArrayLike<FoundElement> = document.querySelectorAll(selectors);
  return Array.from(found, (element) => element.getAttribute(attribute) ?? "");
}
