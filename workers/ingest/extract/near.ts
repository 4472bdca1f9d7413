import { contains, type LightElement } from "./light-tree.ts";

const ELEMENTS_BEFORE_MAX = 120;
const ELEMENTS_AFTER_MAX = 15;
const LEVELS_MAX = 6;

/** In the article's container, or between the heading and it, or a little around them; never in a box of another kind. */
export function isNear(
  element: LightElement,
  heading: LightElement | null,
  container: LightElement | null,
): boolean {
  if (isAside(element)) return false;
  if (container && contains(container, element)) return true;
  const from = (heading ?? container)?.index ?? 0;
  const to = Math.max(from, container?.end ?? from) + ELEMENTS_AFTER_MAX;
  return element.index >= from - ELEMENTS_BEFORE_MAX && element.index <= to;
}

const ASIDE_TAGS: ReadonlySet<string> = new Set(["footer", "aside", "nav"]);

function isAside(element: LightElement): boolean {
  let around: LightElement | null = element;
  for (let level = 0; around && level < LEVELS_MAX; level++, around = around.parent) {
    if (ASIDE_TAGS.has(around.tag) || ASIDE_NAME.test(around.className)) return true;
  }
  return false;
}

const ASIDE_NAME =
  /comment|related|teaser|sidebar|(?:^|\s)(?:site-|page-)?footer|recommend|most-|popular|card|bio(?:$|[\s_-])/i;
