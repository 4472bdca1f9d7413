import { INLINE_TAGS } from "../../inline-tags.ts";
import type { ClassKind } from "../class-names/class-words.ts";
import { type LightElement, type LightNode, pushReversed } from "../html/light-tree.ts";
import { elementBefore } from "../html/siblings.ts";
import { isEntry, isEntryHead } from "../prose/entries.ts";
import { beginsEntry, isLedByLink, isListOfTeasers, isProfile } from "../prose/link-led.ts";
import { proseByGroup } from "../prose/prose-by-group.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import type { Weighed } from "../prose/weighed.ts";
import { findCollapsed } from "./collapsed.ts";
import { findOutside, type Outside } from "./column.ts";
import { type ForeignKind, type ForeignParts, findForeignParts } from "./foreign-parts.ts";
import { isInSentence } from "./in-sentence.ts";
import { isLinkBox } from "./link-box.ts";
import { isOwnAside } from "./own-aside.ts";

/** What is removed from a container: 1, by element index, if the subtree is dropped. */
export type Pruning = { dropped: Uint8Array; taken: Taken[] };

/** A subtree that was removed, and why. */
export type Taken = { element: LightElement; reason: PruneReason };

const SHARE_MAX = 0.4;
const SURE_SHARE_MAX = 0.75;
const DOUBTFUL_PROSE_MAX = 160;
const DOUBTFUL_TEXT_MAX = 300;
const CARD_WEIGHT_MAX = 400;
const FIGURE_PROSE_MAX = 900;
const CAPTION_WEIGHT_MAX = 400;

/**
 * Marks what is in the container but is not the article. A box with much of the container's prose always
 * stays.
 */
export function prune(weighed: Weighed, container: LightElement): Pruning {
  const { page: tree, weights } = weighed;
  const dropped = new Uint8Array(tree.elements.length);
  const taken: Taken[] = [];
  const limits = {
    most: sumAt(weights.proseChars, container) * SHARE_MAX,
    prose: proseByGroup(weights, container),
    foreignParts: findForeignParts(weighed, container),
    collapsed: findCollapsed(tree, weights, container),
    disbelieved: weighed.disbelieved ?? [],
  };
  let index = container.index + 1;
  for (let element = tree.elements[index]; element && index < container.end; element = tree.elements[index]) {
    const reason = judge(element, weights, limits);
    index = reason === null ? index + 1 : element.end;
    if (reason === null) continue;
    dropped[element.index] = 1;
    taken.push({ element, reason });
  }
  for (const { element, reason } of findOutside(weighed, container, dropped)) {
    dropped[element.index] = 1;
    taken.push({ element, reason });
  }
  return { dropped, taken };
}

type PruneReason = "hidden" | "tag" | "name" | "figure" | "links" | ForeignKind | Outside["reason"];

type Limits = {
  most: number;
  prose: ReadonlyMap<string, number>;
  foreignParts: ForeignParts;
  collapsed: ReadonlySet<LightElement>;
  disbelieved: readonly ClassKind[];
};

function judge(element: LightElement, weights: Weights, limits: Limits): PruneReason | null {
  if (element.hidden) return limits.collapsed.has(element) ? null : "hidden";
  const foreignKind = limits.foreignParts.get(element);
  if (foreignKind) return foreignKind;
  if (isListOfTeasers(element)) return "card";
  if (PICTURE_TAGS.has(element.tag)) return isPicture(element, weights) ? "figure" : null;
  if (isPictureTable(element, weights) || isLooseCaption(element, weights)) return "figure";
  if (holdsMuch(element, weights, limits)) return null;
  return judgeByName(element, weights, limits) ?? judgeByLinks(element, weights);
}

const PICTURE_TAGS: ReadonlySet<string> = new Set(["figure", "figcaption"]);

function holdsMuch(element: LightElement, weights: Weights, { most, prose }: Limits): boolean {
  const share = element.classNames.verdict.sure ? SURE_SHARE_MAX / SHARE_MAX : 1;
  return (
    Math.max(sumAt(weights.proseChars, element), prose.get(element.classNames.verdict.group) ?? 0) >
    most * share
  );
}

function judgeByName(element: LightElement, weights: Weights, { disbelieved }: Limits): PruneReason | null {
  if (DROPPED_TAGS.has(element.tag)) return isSpeaker(element) || isOwnAside(element, weights) ? null : "tag";
  if (TEXT_TAGS.has(element.tag)) return null;
  const { kind } = element.classNames.verdict;
  if (disbelieved.includes(kind)) return null;
  if (kind === "caption") return "figure";
  if (kind === "doubtful") return isDoubtfulBox(element, weights) ? "name" : null;
  return kind === "junk" && !isInSentence(element) ? "name" : null;
}

function isDoubtfulBox(element: LightElement, weights: Weights): boolean {
  const isLine = LINE_OR_QUOTE_TAGS.has(element.tag) || INLINE_TAGS.has(element.tag);
  return !isLine && isSmall(element, weights);
}

function isSmall(element: LightElement, weights: Weights): boolean {
  return (
    sumAt(weights.proseChars, element) < DOUBTFUL_PROSE_MAX &&
    sumAt(weights.text, element) < DOUBTFUL_TEXT_MAX
  );
}

function judgeByLinks(element: LightElement, weights: Weights): PruneReason | null {
  if (isLinkBox(element, weights)) return isEntryHead(element, weights) ? null : "links";
  return isCard(element, weights) || isLedByLink(element, weights) ? "card" : null;
}

const DROPPED_TAGS: ReadonlySet<string> = new Set("nav footer aside dialog menu label input head".split(" "));

/** Who said what is quoted. */
function isSpeaker({ tag, parent }: LightElement): boolean {
  return tag === "footer" && parent?.tag === "blockquote";
}

/** Class names of these elements are ignored: their content is judged as text. */
const TEXT_TAGS: ReadonlySet<string> = new Set("b strong em i u sub sup mark a br".split(" "));
/** A doubtful class name on these elements is ignored: they contain a line or a quotation of the text. */
const LINE_OR_QUOTE_TAGS: ReadonlySet<string> = new Set("h2 h3 h4 h5 h6 p blockquote".split(" "));

/** A figure with a picture, not one around a table, a quotation or a part of the article. */
function isPicture(element: LightElement, weights: Weights): boolean {
  if (element.classNames.is("quoted")) return false;
  if (sumAt(weights.proseChars, element) >= FIGURE_PROSE_MAX) return false;
  return count(element, (inner) => QUOTED_TAGS.has(inner.tag), 1) === 0;
}

const QUOTED_TAGS: ReadonlySet<string> = new Set(["blockquote", "pre", "table"]);

/** A table whose only purpose is to place a picture above its caption. */
function isPictureTable(element: LightElement, weights: Weights): boolean {
  if (element.tag !== "table" || sumAt(weights.text, element) > CAPTION_WEIGHT_MAX) return false;
  const cells = count(element, (inner) => inner.tag === "td" && sumAt(weights.text, inner) > 0);
  return cells <= 1 && count(element, (inner) => inner.tag === "img") > 0;
}

/** A line all in italics directly under a picture. */
function isLooseCaption(element: LightElement, weights: Weights): boolean {
  if (
    !LINE_TAGS.has(element.tag) ||
    sumAt(weights.own, element) > CAPTION_WEIGHT_MAX ||
    sumAt(weights.own, element) === 0
  )
    return false;
  const [only, ...others] = element.children.filter(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  if (only === undefined || typeof only === "string" || others.length > 0 || !ITALIC_TAGS.has(only.tag))
    return false;
  const before = elementBefore(element);
  return (
    before !== null && sumAt(weights.text, before) === 0 && count(before, (inner) => inner.tag === "img") > 0
  );
}

const LINE_TAGS: ReadonlySet<string> = new Set(["p", "div"]);
const ITALIC_TAGS: ReadonlySet<string> = new Set(["em", "i"]);

/** The number of elements of a subtree, its root included, that pass a test, counted up to a maximum. */
function count(
  element: LightElement,
  test: (inner: LightElement) => boolean,
  most = Number.POSITIVE_INFINITY,
): number {
  let found = 0;
  const stack: LightNode[] = [element];
  for (let node = stack.pop(); node !== undefined && found < most; node = stack.pop()) {
    if (typeof node === "string") continue;
    if (test(node)) found++;
    pushReversed(stack, node.children);
  }
  return found;
}

/** A teaser: a heading that is a link, with little prose beside it. An entry of the article is none. */
function isCard(element: LightElement, weights: Weights): boolean {
  if (sumAt(weights.linkedHeadings, element) === 0 || isParagraph(element, weights)) return false;
  if (sumAt(weights.proseChars, element) >= CARD_WEIGHT_MAX * sumAt(weights.linkedHeadings, element))
    return false;
  return !beginsEntry(element, weights) && !isProfile(element, weights) && !isEntry(element, weights);
}
