import type { LightElement, LightNode } from "./light-tree.ts";

/** The element after one in the same box; null if it is the last. */
export function elementAfter(element: LightElement): LightElement | null {
  const siblings = element.parent?.children ?? [];
  let at = placeOf(element, siblings) + 1;
  while (typeof siblings[at] === "string") at++;
  return elementAt(siblings, at);
}

/** The element before one in the same box; null if it is the first. */
export function elementBefore(element: LightElement): LightElement | null {
  const siblings = element.parent?.children ?? [];
  let at = placeOf(element, siblings) - 1;
  while (typeof siblings[at] === "string") at--;
  return elementAt(siblings, at);
}

/** The texts right before and after an element; empty where there is another element, or nothing. */
export function textsBeside(element: LightElement): [before: string, after: string] {
  const siblings = element.parent?.children ?? [];
  const at = placeOf(element, siblings);
  return [textAt(siblings, at - 1), textAt(siblings, at + 1)];
}

function textAt(siblings: readonly LightNode[], at: number): string {
  const found = siblings[at];
  return typeof found === "string" ? found : "";
}

function elementAt(siblings: readonly LightNode[], at: number): LightElement | null {
  const found = siblings[at];
  return typeof found === "object" ? found : null;
}

/** How far the search begins before the last place: the element before one is asked for after it. */
const NEAR = 8;

/**
 * The place of an element among its siblings. Elements are asked for in their order, so the search begins
 * where the last one in the box was found: from the beginning, thousands of siblings would take quadratic
 * time.
 */
function placeOf(element: LightElement, siblings: readonly LightNode[]): number {
  const onward = siblings.indexOf(element, Math.max(0, (places.get(siblings) ?? 0) - NEAR));
  const place = onward < 0 ? siblings.indexOf(element) : onward;
  places.set(siblings, place);
  return place;
}

const places = new WeakMap<readonly LightNode[], number>();
