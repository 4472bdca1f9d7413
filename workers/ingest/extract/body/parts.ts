import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { settingOf } from "../place/text-start.ts";
import { sumAt } from "../prose/sums.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import type { Weighed } from "../prose/weighed.ts";
import { isRest } from "./collapsed.ts";
import { isControl } from "./controls.ts";

const LEVELS_MAX = 3;
const SIBLINGS_MAX = 60;
const ELEMENTS_MAX = 1_000;
const PART_WEIGHT_MIN = 60;
const PARAGRAPHS_MIN = 2;
const PROSE_SHARE_MIN = 0.75;
const LINKED_SHARE_MAX = 0.15;
const AFTER_SHARE_MIN = 0.25;
/** The same where nothing stands between: there, a note or what a firm says of itself is likelier. */
const NEXT_SHARE_MIN = 0.75;
const WRAPPED_SHARE_MIN = 0.9;
const SETTING_SHARE_MIN = 0.6;

/**
 * The box around all parts of a text that is divided among sibling boxes, with an advertisement, a video or
 * links between them; the box itself if its text is whole.
 */
export function aroundParts(box: LightElement, weighed: Weighed): LightElement {
  const [part, ...others] = partsOf(box, weighed);
  return others.length > 0 ? (part?.parent ?? box) : box;
}

/**
 * The sibling boxes among which a text is divided, if one of them is this box or only wraps it: that one
 * first. A list of one if the text is whole.
 */
export function partsOf(box: LightElement, weighed: Weighed): LightElement[] {
  const { weights } = weighed;
  for (let part = box, level = 0; part.parent && level < LEVELS_MAX; part = part.parent, level++) {
    if (FRAME_TAGS.has(part.parent.tag)) break;
    const others = partsBeside(part, weighed);
    if (others.length > 0) return [part, ...others];
    if (sumAt(weights.text, part) < sumAt(weights.text, part.parent) * WRAPPED_SHARE_MIN) break;
  }
  return [box];
}

const FRAME_TAGS: ReadonlySet<string> = new Set(["#document", "html", "head"]);

/**
 * The siblings of a part that are further parts of its text: paragraphs set alike, without links. One with
 * another tag or class has several paragraphs and, after the part, a good share of the text, unlike a note
 * on the author.
 */
function partsBeside(part: LightElement, weighed: Weighed): LightElement[] {
  const { page, weights, heading } = weighed;
  const boxes = siblingsOf(part, weighed).filter((box) => box !== part && mayBePart(box, weighed));
  if (heading === null || boxes.length === 0) return [];
  const setting = mainSetting(page, part, weights)?.setting;
  const headings = new Set(
    Array.from(within(page, part), ({ tag }) => tag).filter((tag) => HEADING_TAGS.has(tag)),
  );
  const alike = boxes.filter((box) => {
    const own = mainSetting(page, box, weights);
    if (own === null || own.setting !== setting) return false;
    return (
      isSameMake(box, part) || (own.count >= PARAGRAPHS_MIN && !beginsOtherwise(page, box, headings, weights))
    );
  });
  const after = alike.filter((box) => box.index > part.index && !isSameMake(box, part));
  const theirs = after.reduce((sum, box) => sum + sumAt(weights.proseChars, box), 0);
  const isNext = after.some(({ index, hidden }) => index === part.end && !hidden);
  const shareMin = isNext ? NEXT_SHARE_MIN : AFTER_SHARE_MIN;
  const isMuch = theirs >= sumAt(weights.proseChars, part) * shareMin;
  return isMuch ? alike : alike.filter((box) => !after.includes(box));
}

/** The first siblings, those from the headline of another article on excepted. */
function siblingsOf(part: LightElement, { page, weights, heading }: Weighed): LightElement[] {
  const siblings = (part.parent?.children.slice(0, SIBLINGS_MAX) ?? []).filter(
    (child): child is LightElement => typeof child !== "string",
  );
  const next = siblings.findIndex((sibling) => {
    const isAfter = sibling.index > part.index;
    return isAfter && (isLinkedHeading(sibling, weights) || hasHeadline(page, sibling, heading));
  });
  return next < 0 ? siblings : siblings.slice(0, next);
}

function isLinkedHeading(element: LightElement, weights: Weights): boolean {
  return HEADING_TAGS.has(element.tag) && sumAt(weights.linkedHeadings, element) > 0;
}

function hasHeadline(page: LightTree, box: LightElement, heading: LightElement | null): boolean {
  if (box.end - box.index > ELEMENTS_MAX) return false;
  for (const inner of within(page, box)) if (inner.tag === "h1" && inner !== heading) return true;
  return false;
}

/** Whether a box below the headline consists of prose, without a headline, a time or a form of its own. */
function mayBePart(box: LightElement, { page, weights, heading, others }: Weighed): boolean {
  if (!BOX_TAGS.has(box.tag) || box.classNames.verdict.kind !== "neutral") return false;
  if (box.hidden && !isRest(page, box, weights)) return false;
  if (heading !== null && box.end <= heading.index) return false;
  if (sumAt(others.teasers, box) === 1 || sumAt(others.neighbours, box) === 1) return false;
  return isOfProse(box, weights) && box.end - box.index <= ELEMENTS_MAX && !holdsOther(page, box, heading);
}

function holdsOther(page: LightTree, box: LightElement, heading: LightElement | null): boolean {
  for (const inner of within(page, box)) {
    if ((OTHER_TAGS.has(inner.tag) && inner !== heading) || isControl(inner)) return true;
  }
  return false;
}

function isOfProse(box: LightElement, weights: Weights): boolean {
  const text = sumAt(weights.text, box);
  const prose = sumAt(weights.proseChars, box);
  if (prose < PART_WEIGHT_MIN || prose < text * PROSE_SHARE_MIN) return false;
  return sumAt(weights.linkedHeadings, box) === 0 && sumAt(weights.linkChars, box) <= text * LINKED_SHARE_MAX;
}

const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section"]);
const OTHER_TAGS: ReadonlySet<string> = new Set("h1 time textarea article".split(" "));

function isSameMake(box: LightElement, part: LightElement): boolean {
  return box.tag === part.tag && box.className === part.className && box.className !== "";
}

/** Whether a heading of a kind that the text does not have begins the box: "Feedback", "Our clients". */
function beginsOtherwise(
  tree: LightTree,
  box: LightElement,
  headings: ReadonlySet<string>,
  weights: Weights,
): boolean {
  for (const element of within(tree, box)) {
    if (HEADING_TAGS.has(element.tag) && sumAt(weights.text, element) > 0) return !headings.has(element.tag);
    if (isParagraph(element, weights)) return false;
  }
  return false;
}

const HEADING_TAGS: ReadonlySet<string> = new Set("h2 h3 h4 h5 h6".split(" "));

/** How most of the paragraphs of a box are set, and how many of them there are; null if they differ. */
function mainSetting(
  tree: LightTree,
  box: LightElement,
  weights: Weights,
): { setting: string; count: number } | null {
  const groups = new Map<string, { weight: number; count: number }>();
  let all = 0;
  for (const element of within(tree, box)) {
    if (element.hidden || sumAt(weights.proseChars, element) === 0 || !isParagraph(element, weights))
      continue;
    const setting =
      element === box
        ? element.tag
        : `${element.depth - box.depth} ${settingOf(element)} ${element.attributes.get("style") ?? ""}`;
    const own = sumAt(weights.own, element);
    const group = groups.get(setting) ?? { weight: 0, count: 0 };
    groups.set(setting, { weight: group.weight + own, count: group.count + 1 });
    all += own;
  }
  const [most] = [...groups].sort(([, left], [, right]) => right.weight - left.weight);
  return most && most[1].weight >= all * SETTING_SHARE_MIN
    ? { setting: most[0], count: most[1].count }
    : null;
}
