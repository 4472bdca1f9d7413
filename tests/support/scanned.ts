import { type LightElement, textOf } from "../../workers/ingest/extract/html/light-tree.ts";
import { type ScannedPage, scan } from "../../workers/ingest/extract/html/scan.ts";
import { type Weights, weigh } from "../../workers/ingest/extract/prose/weigh.ts";

export const PROSE =
  "The bridge is closed to lorries since an inspection found cracks in two of its pillars, in May.";

/** So many paragraphs of prose, each of which can be told from the others. */
export function prose(paragraphs: number, tell = "Text"): string {
  return Array.from({ length: paragraphs }, (_, n) => `<p>${tell} ${n + 1}. ${PROSE}</p>`).join("");
}

export type Scanned = {
  page: ScannedPage;
  weights: Weights;
  /** The element with this id; throws where there is none. */
  at(id: string): LightElement;
};

/** The tree of a page with this body, and its weights. */
export function scanned(body: string): Scanned {
  const page = scan(`<!doctype html><body>${body}</body>`);
  const at = (id: string) => {
    const found = page.elements.find(({ attributes }) => attributes.get("id") === id);
    if (found === undefined) throw new Error(`the fixture has no element with the id ${id}`);
    return found;
  };
  return { page, weights: weigh(page), at };
}

/** An element as a failing test prints it. */
export function named(element: LightElement): string {
  return element.attributes.get("id") ?? `${element.tag}: ${textOf(element).slice(0, 40)}`;
}
