import type { ClassKind } from "../class-names/class-words.ts";
import { contains, type LightElement, type LightTree } from "../html/light-tree.ts";
import { findLinesUnder } from "../prose/lines-under.ts";
import { proseByGroup } from "../prose/prose-by-group.ts";
import { add, sumAt } from "../prose/sums.ts";
import { findTableUnder, type TableUnder } from "../prose/table-under.ts";
import { isParagraph, type Weights } from "../prose/weigh.ts";
import type { Weighed } from "../prose/weighed.ts";
import { climb } from "./climb.ts";
import { isRest } from "./collapsed.ts";
import { aroundParts } from "./parts.ts";

/**
 * A possible container of the article's text. `core` is the amount of its prose outside boxes whose names
 * mark them as junk.
 */
export type ContainerCandidate = { element: LightElement; provenance: string; core: number };

const JUNK_SHARE_MAX = 0.35;
const SCORE_LEVELS_MAX = 5;
const STAGE_SHARE_MIN = 0.6;
const STAGES_MAX = 5;
const OWN_WEIGHT_MIN = 800;
const FOLLOWER_SHARE_MIN = 4;
const TABLE_SHARE_MIN = 0.45;

/**
 * Candidates for the article's container, the most likely first: named containers that hold most of the
 * prose, then the one with the best score.
 */
export function chooseContainers(weighed: Weighed): ContainerCandidate[] {
  const { page: tree, weights, heading } = weighed;
  const core = coreWeights(weighed);
  const scored = bestScored(tree, weights, core);
  const climbed = scored && withBeginning(tree, weights, climb(scored, weights, core));
  const most = climbed ? sumAt(core, climbed) : 0;
  const table = heading && findTableUnder(tree, weights, heading);
  if (table && !(climbed && isRatherThan(climbed, most, table, weights)))
    return [{ element: table.around, provenance: "table", core: most }];
  const lines = heading && !isUnder(climbed, heading) ? findLinesUnder(tree, weights, heading) : null;
  if (lines && most < lines.weight) return [{ element: lines.box, provenance: "lines", core: most }];
  if (!climbed) return [];
  const named = namedContainers(tree, core, heading).filter(({ element, core: own }) => {
    return own >= most * STAGE_SHARE_MIN || (own >= OWN_WEIGHT_MIN && element.end <= climbed.index);
  });
  const [first, ...others] = [...named, { element: climbed, provenance: "scored", core: most }];
  return first ? [{ ...first, element: aroundParts(first.element, weighed) }, ...others] : others;
}

/** A container, or the box around it if it is the hidden rest of a text that begins there. */
function withBeginning(tree: LightTree, weights: Weights, container: LightElement): LightElement {
  return isRest(tree, container, weights) ? (container.parent ?? container) : container;
}

/** Whether the prose found is in the part of the page in which its headline is. */
function isUnder(prose: LightElement | null, heading: LightElement): boolean {
  return prose !== null && heading.parent !== null && contains(heading.parent, prose);
}

/** Whether prose, rather than the table, is the article: it contains the table or is much longer. */
function isRatherThan(prose: LightElement, core: number, { table }: TableUnder, weights: Weights): boolean {
  return contains(prose, table) || sumAt(weights.text, table) < core * TABLE_SHARE_MIN;
}

/** Prose of each subtree, without boxes whose class names mark them as junk. */
export function coreWeights(weighed: Weighed): Int32Array {
  const { page: tree, weights } = weighed;
  const junk = junkBoxes(weighed);
  const core = new Int32Array(tree.elements.length);
  for (let index = tree.elements.length - 1; index >= 0; index--) {
    const element = tree.elements[index];
    if (!element || element.hidden) continue;
    if (!sumAt(junk, element) && isParagraph(element, weights))
      add(core, element, sumAt(weights.own, element));
    if (element.parent) add(core, element.parent, sumAt(core, element));
  }
  return core;
}

/**
 * 1 for elements inside a box whose class names mark it as junk, unless the box holds much of the page's
 * prose, or its headline.
 */
function junkBoxes({ page: tree, weights, heading, others, disbelieved = [] }: Weighed): Int32Array {
  const most = sumAt(weights.proseChars, tree.root) * JUNK_SHARE_MAX;
  const prose = proseByGroup(weights, tree.root);
  const junk = new Int32Array(tree.elements.length);
  const isSmall = (element: LightElement): boolean => {
    const { group, sure } = element.classNames.verdict;
    const chars = Math.max(sumAt(weights.proseChars, element), prose.get(group) ?? 0);
    return chars <= most || (sure && heading !== null);
  };
  const isOwn = (element: LightElement): boolean => heading !== null && contains(element, heading);
  for (const element of weights.withProse) {
    if (sumAt(junk, element) === 1) continue;
    const isOther = sumAt(others.teasers, element) === 1 || sumAt(others.neighbours, element) === 1;
    if (isOther || (isJunkBox(element, disbelieved) && isSmall(element) && !isOwn(element)))
      junk.fill(1, element.index, element.end);
  }
  return junk;
}

function isJunkBox(element: LightElement, disbelieved: readonly ClassKind[]): boolean {
  if (JUNK_TAGS.has(element.tag)) return true;
  const { kind } = element.classNames.verdict;
  return (kind === "junk" || kind === "caption") && !disbelieved.includes(kind);
}

const JUNK_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "figure", "figcaption"]);

/**
 * As in Readability, a paragraph's score counts in full for its parent, by half for its grandparent, and less
 * further up.
 */
function bestScored(tree: LightTree, weights: Weights, core: Int32Array): LightElement | null {
  const scores = new Float64Array(tree.elements.length);
  for (const element of tree.elements) {
    if (sumAt(core, element) > 0 && !element.hidden && isParagraph(element, weights))
      spread(element, weights, scores);
  }
  let best: LightElement | null = null;
  let bestScore = 0;
  for (const element of tree.elements) {
    const score =
      (scores[element.index] ?? 0) *
      (1 - sumAt(weights.linkChars, element) / Math.max(1, sumAt(weights.text, element)));
    if (score > bestScore && !FRAME_TAGS.has(element.tag)) [best, bestScore] = [element, score];
  }
  return best;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(["#document", "html", "head"]);

function spread(element: LightElement, weights: Weights, scores: Float64Array): void {
  const score =
    1 + Math.min(3, sumAt(weights.own, element) / 100) + Math.min(3, sumAt(weights.punctuation, element) / 3);
  let at: LightElement | null = element;
  for (let level = 0; at && level <= SCORE_LEVELS_MAX; level++, at = at.parent)
    scores[at.index] = (scores[at.index] ?? 0) + score * (SCORE_SHARES[level] ?? 0);
}

const SCORE_SHARES = [0.5, 1, 0.5, 1 / 9, 1 / 12, 1 / 15] as const;

/** For each stage of names, the element with the most prose; of equal ones the innermost. */
function namedContainers(
  tree: LightTree,
  core: Int32Array,
  heading: LightElement | null,
): ContainerCandidate[] {
  const best: (LightElement | undefined)[] = [];
  for (const element of tree.elements) {
    if (sumAt(core, element) === 0 || element.tag === "body" || element.tag === "html") continue;
    const stage = containerStage(element);
    const rival = best[stage];
    if (stage > 0 && (!rival || outweighs(element, rival, core, heading))) best[stage] = element;
  }
  return best.slice(1, STAGES_MAX + 1).flatMap((element, index) => {
    return element ? [{ element, provenance: `container-${index + 1}`, core: sumAt(core, element) }] : [];
  });
}

/** If a page has several whole articles in a row, the one under the heading is its own. */
function outweighs(
  element: LightElement,
  rival: LightElement,
  core: Int32Array,
  heading: LightElement | null,
): boolean {
  const share = sumAt(core, element) / Math.max(1, sumAt(core, rival));
  if (contains(rival, element)) return share >= 0.9;
  const isRivalOwn = heading !== null && rival.end > heading.index && sumAt(core, rival) >= OWN_WEIGHT_MIN;
  return share > (isRivalOwn ? FOLLOWER_SHARE_MIN : 1);
}

/** How strongly an element's names mark it as the article's text: 1 is strongest, 5 weakest, 0 not at all. */
function containerStage(element: LightElement): number {
  const { attributes, tag } = element;
  if (NEVER_CONTAINER.has(tag)) return 0;
  if (
    attributes.get("itemprop")?.toLowerCase() === "articlebody" ||
    attributes.get("data-role") === "content"
  )
    return 1;
  const named = element.classNames.stage;
  if (named > 0) return named;
  if (tag === "article" || attributes.get("role") === "article") return 3;
  return tag === "main" || attributes.get("role") === "main" ? 5 : 0;
}

/** Elements for one paragraph or line cannot contain an article, whatever their class. */
const NEVER_CONTAINER: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li a span figure blockquote body html".split(" "),
);
