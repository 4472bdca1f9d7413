import { type LightElement, type LightNode, type LightTree, textOf, within } from "../html/light-tree.ts";
import { isEntry } from "../prose/entries.ts";
import { isArticleLink, isProfile, linkOfFirstText } from "../prose/link-led.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";

/** Boxes set into an article: links to other articles, and pictures with captions. */
export type Insets = { cards: ReadonlySet<LightElement>; captions: ReadonlySet<LightElement> };

const INSET_WEIGHT_MAX = 400;
const TITLE_WEIGHT_MIN = 10;
const INSET_ELEMENTS_MAX = 60;
/** If insets hold more than this share of the prose, the article consists of them and they stay. */
const INSETS_SHARE_MAX = 0.25;
const BRIEF_WEIGHT_MAX = 800;
/** Exception: a few cards at the end of a brief are removed. */
const LAST_CARDS_MAX = 4;
const BRIEF_WEIGHT_MIN = 120;
const ROW_MIN = 3;
const ROW_SHARE_MIN = 0.5;

/**
 * Finds insets by structure alone, without class names: a box that begins with a link on a line of its own to
 * what looks like an article, or a box of one picture and a few lines below it.
 */
export function findInsets(tree: LightTree, weights: Weights, container: LightElement): Insets {
  const most = sumAt(weights.proseChars, container) * INSETS_SHARE_MAX;
  const { cards, captions } = smallBoxes(tree, weights, container);
  const teasing = captions.filter((caption) => leadsAway(tree, caption, weights));
  const inRows = rows([...cards, ...teasing], weights, container);
  const areLast = cards.length <= LAST_CARDS_MAX && endBrief(tree, weights, container, cards);
  const isBrief = sumAt(weights.proseChars, container) <= BRIEF_WEIGHT_MAX;
  const isLast = isBrief && captions.length === 1 && endBrief(tree, weights, container, captions);
  return {
    cards: new Set(areLast ? cards : [...few(cards, weights, most), ...inRows]),
    captions: isLast ? new Set(captions) : few(captions, weights, most),
  };
}

function smallBoxes(tree: LightTree, weights: Weights, container: LightElement) {
  const cards: LightElement[] = [];
  const captions: LightElement[] = [];
  for (let index = container.index + 1; index < container.end; ) {
    const element = tree.elements[index];
    if (!element) break;
    const isOne = isSmallBox(element, weights) && !isRow(element, weights);
    const kind = isOne ? kindOf(tree, element, weights) : null;
    if (kind === "card") cards.push(element);
    if (kind === "caption") captions.push(element);
    index = kind === null ? index + 1 : element.end;
  }
  return { cards, captions };
}

/** Whether there is prose before the cards, and none after the first of them except their own. */
function endBrief(
  tree: LightTree,
  weights: Weights,
  container: LightElement,
  cards: readonly LightElement[],
): boolean {
  const [first] = cards;
  if (!first) return false;
  let before = 0;
  for (const element of within(tree, container)) {
    if (element.index >= first.index) break;
    if (isParagraph(element, weights)) before += sumAt(weights.own, element);
  }
  const theirs = cards.reduce((sum, card) => sum + sumAt(weights.proseChars, card), 0);
  return before >= BRIEF_WEIGHT_MIN && before + theirs >= sumAt(weights.proseChars, container);
}

function few(insets: readonly LightElement[], weights: Weights, most: number): Set<LightElement> {
  const prose = insets.reduce((sum, inset) => sum + sumAt(weights.proseChars, inset), 0);
  return new Set(prose <= most ? insets : []);
}

/**
 * Cards of the same make in a row, if there is at least half as much prose beside them: the article does not
 * consist of them.
 */
function rows(cards: readonly LightElement[], weights: Weights, container: LightElement): LightElement[] {
  const alike = Map.groupBy(cards, ({ parent, tag, className }) => `${parent?.index} ${tag} ${className}`);
  const inRows = [...alike.values()].filter(({ length }) => length >= ROW_MIN).flat();
  const theirs = inRows.reduce((sum, card) => sum + sumAt(weights.proseChars, card), 0);
  const others = sumAt(weights.proseChars, container) - theirs;
  return others >= Math.max(BRIEF_WEIGHT_MIN, theirs * ROW_SHARE_MIN) ? inRows : [];
}

function isSmallBox(element: LightElement, weights: Weights): boolean {
  if (!BOX_TAGS.has(element.tag) || element.hidden) return false;
  const text = sumAt(weights.text, element);
  return text > 0 && text <= INSET_WEIGHT_MAX && element.end - element.index <= INSET_ELEMENTS_MAX;
}

/** Whether a box only holds a row of boxes made alike. */
function isRow({ children }: LightElement, weights: Weights): boolean {
  const boxes = children.filter((child) => typeof child !== "string" && sumAt(weights.text, child) > 0);
  const makes = new Set(boxes.map((box) => typeof box !== "string" && `${box.tag} ${box.className}`));
  const [first] = boxes;
  return boxes.length >= ROW_MIN && makes.size === 1 && typeof first === "object" && BOX_TAGS.has(first.tag);
}

const BOX_TAGS: ReadonlySet<string> = new Set("div section article blockquote li".split(" "));

function kindOf(tree: LightTree, element: LightElement, weights: Weights): "card" | "caption" | null {
  if (sumAt(weights.proseChars, element) > 0 && beginsWithArticleLink(element, weights)) return "card";
  if (!isPictured(tree, element)) return null;
  return linkOfFirstText(element, weights) === null ? "caption" : "card";
}

/** Whether an element begins with a link to an article, alone on its line. */
function beginsWithArticleLink(element: LightElement, weights: Weights): boolean {
  const linked = sumAt(weights.linkChars, element);
  if (linked < TITLE_WEIGHT_MIN || sumAt(weights.proseChars, element) < linked) return false;
  const link = linkOfFirstText(element, weights);
  if (link === null || !isArticleLink(link)) return false;
  return !isProfile(element, weights) && !isEntry(element, weights);
}

/** Whether a short line of the box is a link to an article: "Read". */
function leadsAway(tree: LightTree, element: LightElement, weights: Weights): boolean {
  for (const link of within(tree, element)) {
    if (link.tag === "a" && sumAt(weights.own, link) > 0 && isArticleLink(link)) return true;
  }
  return false;
}

/** One picture before all the text and no heading, or a text that belongs to the picture. */
function isPictured(tree: LightTree, element: LightElement): boolean {
  if (element.end - element.index === 1) return false;
  const inside = [...within(tree, element)];
  const pictures = inside.filter(({ tag }) => tag === "img" || tag === "amp-img");
  const [picture] = pictures;
  if (!picture || pictures.length > 1 || element.tag === "li") return false;
  if (inside.some(({ tag }) => NO_CAPTION_TAGS.has(tag))) return false;
  return !hasTextBefore(element, picture) || picture.attributes.get("alt") === textOf(element);
}

const NO_CAPTION_TAGS: ReadonlySet<string> = new Set(
  "h1 h2 h3 h4 h5 h6 ul ol table pre blockquote".split(" "),
);

/** A picture contains no text, so all text is before or after it. */
function hasTextBefore(element: LightElement, picture: LightElement): boolean {
  for (let at: LightElement | null = picture; at && at !== element; at = at.parent) {
    const siblings = at.parent?.children ?? [];
    if (siblings.slice(0, siblings.indexOf(at)).some(isText)) return true;
  }
  return false;
}

function isText(node: LightNode): boolean {
  return (typeof node === "string" ? node : textOf(node)).trim() !== "";
}
