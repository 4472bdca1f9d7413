import type { Located } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";

const BOX_DEPTH_MAX = 4;
const BOX_ELEMENTS_MAX = 12;
const HEADING_WEIGHT_MAX = 80;
const BUTTON_CHARACTERS_MAX = 30;

/**
 * Whether an element is the text of a banner, by its place alone: a small box around it holds at most a
 * heading, this text, and then a link or a button. The link of a byline is none.
 */
export function isOfBanner(element: LightElement, { page, weights, signs }: Located): boolean {
  const most = sumAt(weights.text, element) + HEADING_WEIGHT_MAX;
  let box = element.parent;
  for (let depth = 0; box && depth < BOX_DEPTH_MAX; depth++, box = box.parent) {
    if (box.end - box.index > BOX_ELEMENTS_MAX || sumAt(weights.text, box) > most) return false;
    const after = page.elements.slice(element.end, box.end).filter(({ tag }) => BUTTON_TAGS.has(tag));
    const [button] = after;
    if (button) return after.length === 1 && isButton(button) && !signs.byline.includes(button);
  }
  return false;
}

function isButton(element: LightElement): boolean {
  const text = textOf(element);
  return text !== "" && text.length <= BUTTON_CHARACTERS_MAX && !/\d/.test(text) && !NAME.test(text);
}

/** Several words, each with a capital, may be a person's name. */
const NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u;

const BUTTON_TAGS: ReadonlySet<string> = new Set(["a", "button"]);
