import { INLINE_TAGS } from "../../inline-tags.ts";
import type { LightElement } from "../html/light-tree.ts";
import { textsBeside } from "../html/siblings.ts";

const ELEMENTS_MAX = 4;
const BESIDE_MAX = 40;

/**
 * Whether an element is words of a sentence, whatever its name: the text beside it breaks off before it and
 * goes on after it. "the <span class="glossary-tooltip">wet season</span> brought". One that holds a box of
 * its own, or a link, is more than that.
 */
export function isInSentence(element: LightElement): boolean {
  if (!INLINE_TAGS.has(element.tag) || element.end - element.index > ELEMENTS_MAX) return false;
  if (element.children.some((child) => typeof child !== "string" && child.tag === "a")) return false;
  const [before, after] = textsBeside(element);
  return OPEN.test(before.slice(-BESIDE_MAX)) && GOES_ON.test(after.slice(0, BESIDE_MAX));
}

/** No sentence ends here. */
const OPEN = /[\p{L}\p{M}\p{N},;:(“"«‘'–—-]\s*$/u;
/** No sentence begins here: a small letter, a letter without case, a number or a sign. */
const GOES_ON = /^\s*[\p{Ll}\p{Lo}\p{N},.;:!?()“”"«»‘’'–—-]/u;
