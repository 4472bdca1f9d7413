import type { Located } from "../evidence/evidence.ts";
import { contains, type LightElement, textOf, within } from "../html/light-tree.ts";

const BOX_DEPTH_MAX = 3;
const BOX_ELEMENTS_MAX = 30;
const LINK_WORDS_MIN = 4;
const SENTENCE_WORDS_MIN = 5;

/**
 * Whether a line after the beginning of the text dates something else: a small box around it also has a link
 * to another article or a sentence, as a teaser or a comment does.
 */
export function isOfOther(line: LightElement, { page, heading, text, url }: Located): boolean {
  if (text === null || line.index < text.first.index) return false;
  const boxes: LightElement[] = [];
  for (let box = line.parent; box && boxes.length < BOX_DEPTH_MAX; box = box.parent) boxes.push(box);
  const end = boxes.findIndex(
    (box) =>
      box.end - box.index > BOX_ELEMENTS_MAX ||
      contains(box, text.first) ||
      (heading !== null && contains(box, heading)),
  );
  const outer = boxes.slice(0, end < 0 ? boxes.length : end).at(-1);
  if (outer === undefined) return false;
  return [...within(page, outer)].some((other) => other !== line && isOwnContent(other, url.hostname));
}

/** A sentence, or a link with a title to a page of this site. */
function isOwnContent(element: LightElement, host: string): boolean {
  const own = element.children
    .filter((child) => typeof child === "string")
    .join(" ")
    .trim();
  if (own === "") return false;
  const link = [element, element.parent].find((around) => around?.tag === "a");
  const words = (link ? textOf(link) : own).split(/\s+/).length;
  if (link) return words >= LINK_WORDS_MIN && isToHost(link.attributes.get("href") ?? "", host);
  return words >= SENTENCE_WORDS_MIN && /[.!?…。！？]$/u.test(own);
}

function isToHost(href: string, host: string): boolean {
  return !/^(?:https?:)?\/\//i.test(href) || URL.parse(href, `https://${host}`)?.hostname === host;
}
