import { INLINE_TAGS } from "../../inline-tags.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";
import { isLedByLink } from "./link-led.ts";
import { add, sumAt } from "./sums.ts";

/**
 * The weights of each element of a page, by its index in the tree. A weight is a number of characters; an
 * ideograph counts as several, because it says as much. `own` is the text of a block with its inline
 * elements; `text`, `proseChars` and `linkChars` are sums over the subtree: all text, text of paragraphs, and
 * text of links on lines of their own.
 */
export type Weights = {
  own: Int32Array;
  ownLinked: Int32Array;
  punctuation: Int32Array;
  inLink: Int32Array;
  text: Int32Array;
  proseChars: Int32Array;
  linkChars: Int32Array;
  linkedHeadings: Int32Array;
  /** The elements with prose in them, in document order: on most pages, few of all. */
  withProse: readonly LightElement[];
};

const IDEOGRAPH_WEIGHT = 3;
const PARAGRAPH_WEIGHT_MIN = 60;
const SENTENCE_WEIGHT_MIN = 25;
const LINKED_SHARE_MAX = 0.5;
const LINKED_PARAGRAPH_WEIGHT_MIN = 100;
const UNLINKED_SHARE_MIN = 0.2;

export function weigh(tree: LightTree): Weights {
  const size = tree.elements.length;
  const weights = {
    own: new Int32Array(size),
    ownLinked: new Int32Array(size),
    punctuation: new Int32Array(size),
    inLink: new Int32Array(size),
    text: new Int32Array(size),
    proseChars: new Int32Array(size),
    linkChars: new Int32Array(size),
    linkedHeadings: new Int32Array(size),
    withProse: [],
  };
  markLinks(tree, weights);
  measureTexts(tree, weights);
  for (let index = size - 1; index >= 0; index--) {
    const element = tree.elements[index];
    if (element) weighElement(element, weights);
  }
  return { ...weights, withProse: tree.elements.filter((one) => sumAt(weights.proseChars, one) > 0) };
}

/** The weight of a text: its characters, an ideograph counted as several, white space unchanged. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let position = 0; position < text.length; position++)
    weight += (MEASURES[text.charCodeAt(position)] ?? 1) & WEIGHT_BITS || 1;
  return weight;
}

/** Whether a block is a paragraph of prose: long enough, or a sentence, and not made of links. */
export function isParagraph(element: LightElement, weights: Weights): boolean {
  const own = sumAt(weights.own, element);
  if (own < SENTENCE_WEIGHT_MIN || NOT_PROSE.has(element.tag)) return false;
  const linked = linkedPart(element, weights);
  if (linked > own * LINKED_SHARE_MAX && !isLinkedSentence(element, linked, weights)) return false;
  if (linked > 0 && isLedByLink(element, weights)) return false;
  return own >= PARAGRAPH_WEIGHT_MIN || sumAt(weights.punctuation, element) > 0;
}

/** Whether a block with a long link is still a sentence: it has words around the link, and punctuation. */
function isLinkedSentence(element: LightElement, linked: number, weights: Weights): boolean {
  const own = sumAt(weights.own, element);
  if (own - linked >= LINKED_PARAGRAPH_WEIGHT_MIN) return true;
  return (
    element.tag === "p" &&
    own - linked >= own * UNLINKED_SHARE_MIN &&
    own >= PARAGRAPH_WEIGHT_MIN &&
    sumAt(weights.punctuation, element) > 0
  );
}

const HEADINGS: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6".split(" "));
const NOT_PROSE: ReadonlySet<string> = new Set([
  ...HEADINGS,
  "figcaption",
  "caption",
  "legend",
  "time",
  "title",
  "head",
]);

function markLinks(tree: LightTree, weights: Weights): void {
  for (const element of tree.elements) {
    if (linksToOtherPage(element) || (element.parent && sumAt(weights.inLink, element.parent)))
      add(weights.inLink, element, 1);
  }
}

/** A link to a place on the same page is an anchor of the text and does not lead to another page. */
function linksToOtherPage(element: LightElement): boolean {
  const href = element.tag === "a" ? element.attributes.get("href") : undefined;
  return href !== undefined && !href.startsWith("#");
}

/**
 * Children come after their parent in the tree: going backwards, each element's subtree is already weighed.
 */
function weighElement(element: LightElement, weights: Weights): void {
  if (element.hidden) return;
  if (!INLINE_TAGS.has(element.tag)) judgeBlock(element, weights);
  if (element.parent) giveToParent(element, element.parent, weights);
}

/** All texts are joined first: V8 reads a character of one string faster than one of many parts of a page. */
function measureTexts(tree: LightTree, weights: Weights): void {
  const texts: string[] = [];
  const owners: LightElement[] = [];
  for (const element of tree.elements) {
    for (const child of element.children) {
      if (typeof child !== "string") continue;
      texts.push(child);
      owners.push(element);
    }
  }
  const all = texts.join("");
  let start = 0;
  owners.forEach((owner, at) => {
    const end = start + (texts[at]?.length ?? 0);
    measure(all, start, end, owner, weights);
    start = end;
  });
}

/**
 * One pass over the characters. Runs of white space count once; full stops and commas are also counted
 * separately.
 */
function measure(all: string, start: number, end: number, element: LightElement, weights: Weights): void {
  let weight = 0;
  let punctuation = 0;
  let before = 1;
  for (let position = start; position < end; position++) {
    const measured = MEASURES[all.charCodeAt(position)] ?? 1;
    const own = measured & WEIGHT_BITS;
    weight += own === 0 && before !== 0 ? 1 : own;
    punctuation += measured >> PUNCTUATION_BIT;
    before = own;
  }
  add(weights.own, element, weight);
  add(weights.punctuation, element, punctuation);
}

/**
 * By character code. The lower bits are the weight: 0 for white space, more than 1 for an ideograph; the bit
 * above them marks punctuation.
 */
const MEASURES = new Uint8Array(65_536).fill(1).fill(IDEOGRAPH_WEIGHT, 0x2e80, 0xd800);
const WEIGHT_BITS = 0b11;
const PUNCTUATION_BIT = 2;
for (const space of " \t\n\v\f\r\u00A0") MEASURES[space.charCodeAt(0)] = 0;
for (const mark of "!,.;?…。、！？，；।॥،؛؟۔።។၊။")
  MEASURES[mark.charCodeAt(0)] = weightOf(mark) + (1 << PUNCTUATION_BIT);

function judgeBlock(element: LightElement, weights: Weights): void {
  const own = sumAt(weights.own, element);
  if (own === 0) return;
  const linked = linkedPart(element, weights);
  add(weights.text, element, own);
  if (isParagraph(element, weights)) add(weights.proseChars, element, own - linked);
  else if (linked > own * LINKED_SHARE_MAX) {
    add(weights.linkChars, element, linked);
    if (HEADINGS.has(element.tag)) add(weights.linkedHeadings, element, 1);
  }
}

function linkedPart(element: LightElement, weights: Weights): number {
  return sumAt(weights.inLink, element) ? sumAt(weights.own, element) : sumAt(weights.ownLinked, element);
}

function giveToParent(element: LightElement, parent: LightElement, weights: Weights): void {
  if (INLINE_TAGS.has(element.tag)) {
    add(weights.own, parent, sumAt(weights.own, element));
    add(weights.ownLinked, parent, linkedPart(element, weights));
    add(weights.punctuation, parent, sumAt(weights.punctuation, element));
  }
  if (sumAt(weights.text, element) === 0) return;
  add(weights.text, parent, sumAt(weights.text, element));
  add(weights.proseChars, parent, sumAt(weights.proseChars, element));
  add(weights.linkChars, parent, sumAt(weights.linkChars, element));
  add(weights.linkedHeadings, parent, sumAt(weights.linkedHeadings, element));
}
