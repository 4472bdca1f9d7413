import { parseHTML } from "linkedom";

/** The part of a DOM element that is needed to answer selectors. */
type FoundElement = { getAttribute(name: string): string | null };

/**
 * Runs any CSS selectors that linkedom supports on a fragment, and returns the values of one attribute of the
 * elements found. linkedom does not repair a bare fragment, so the fragment is wrapped in a document. Its
 * build for workers would bring a second parser of HTML into the bundle, so it is not used.
 */
export function attributeOfFound(html: string, selectors: string, attribute: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const found: ArrayLike<FoundElement> = document.querySelectorAll(selectors);
  return Array.from(found, (element) => element.getAttribute(attribute) ?? "");
}
