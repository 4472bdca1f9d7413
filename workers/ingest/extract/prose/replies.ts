import { USER_SEGMENTS } from "../../words/address-names.ts";
import { anyOf } from "../../words/entries.ts";
import { type LightElement, type LightNode, type LightTree, within } from "../html/light-tree.ts";
import { linkOfFirstText } from "./link-led.ts";
import { areNamedPosts } from "./posts.ts";
import { sumAt } from "./sums.ts";
import { isParagraph, type Weights } from "./weigh.ts";

const ANSWERED_MIN = 2;
const SIGNED_MIN = 3;
const BOX_ELEMENTS_MAX = 120;
const LINE_CHARACTERS_MAX = 60;
const TEXT_WEIGHT_MIN = 120;
const GROUPS_MAX = 50;

/**
 * The comments of readers, whatever their names: siblings of the same make with prose, all of which have a
 * line to answer or report them, or a link to the user who wrote them, or a name of their own and either a
 * time or the same short control. There must be prose between the heading and the first of them: the posts of
 * a forum are its text.
 */
export function findReplies(
  tree: LightTree,
  weights: Weights,
  heading: LightElement | null,
): readonly LightElement[] {
  if (heading === null) return [];
  const groups: (readonly LightElement[])[] = [];
  for (const parent of weights.withProse) {
    if (parent.end > heading.end)
      groups.push(
        ...boxesByMake(parent, heading.end, weights).filter((alike) => areReplies(tree, alike, weights)),
      );
    if (groups.length >= GROUPS_MAX) break;
  }
  return groups.filter((alike) => followText(tree, weights, heading, alike)).flat();
}

/** Children with prose after this place, grouped by tag and class. */
function boxesByMake(parent: LightElement, from: number, weights: Weights): (readonly LightElement[])[] {
  if (parent.children.length < ANSWERED_MIN) return [];
  const boxes = parent.children.filter((child) => isBox(child, weights)).filter(({ index }) => index >= from);
  if (boxes.length < ANSWERED_MIN) return [];
  return [...Map.groupBy(boxes, ({ tag, className }) => `${tag} ${className}`).values()];
}

function isBox(child: LightNode, weights: Weights): child is LightElement {
  if (typeof child === "string" || !BOX_TAGS.has(child.tag) || child.hidden) return false;
  return sumAt(weights.proseChars, child) > 0 && child.end - child.index > 1;
}

const BOX_TAGS: ReadonlySet<string> = new Set("li div article section tr dd".split(" "));

function areReplies(tree: LightTree, alike: readonly LightElement[], weights: Weights): boolean {
  if (alike.length < ANSWERED_MIN) return false;
  if (alike.every((box) => isAnswered(tree, box, weights))) return true;
  if (alike.length < SIGNED_MIN) return false;
  return alike.every((box) => isSigned(box, weights)) || areNamedPosts(tree, alike);
}

/**
 * Whether a box has a link or button to answer, or ends with such a line. In a text of questions and answers
 * the same word is a label that prose follows: "Trả lời: …".
 */
function isAnswered(tree: LightTree, box: LightElement, weights: Weights): boolean {
  if (box.end - box.index > BOX_ELEMENTS_MAX) return false;
  const elements = [...within(tree, box)];
  const proseEnd = Math.max(
    0,
    ...elements.filter((each) => isParagraph(each, weights)).map(({ end }) => end),
  );
  return elements.some((each) => (each.index >= proseEnd || CONTROLS.has(each.tag)) && isAnswerLine(each));
}

const CONTROLS: ReadonlySet<string> = new Set(["a", "button"]);

/** "Reply", "Trả lời · Thích · 2 giờ trước". */
function isAnswerLine({ children }: LightElement): boolean {
  return children.some(
    (child) =>
      typeof child === "string" && child.length <= LINE_CHARACTERS_MAX && ANSWER_LINE.test(child.trim()),
  );
}

const ANSWER_LINE = new RegExp(`^${anyOf("answerLabels")}(?:\\s*[(·•|,].*)?$`, "i");

/** Whether a box begins with a link to a reader's page. A heading names who the text is about. */
function isSigned(box: LightElement, weights: Weights): boolean {
  const link = linkOfFirstText(box, weights);
  if (link === null || !USER_PAGE.test(link.attributes.get("href") ?? "")) return false;
  return link.parent === null || !HEADINGS.has(link.parent.tag);
}

const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3"]);
const USER_PAGE = new RegExp(`/(?:${USER_SEGMENTS.join("|")})/[^/]`, "i");

function followText(
  tree: LightTree,
  weights: Weights,
  heading: LightElement,
  [first]: readonly LightElement[],
): boolean {
  let weight = 0;
  for (let index = heading.end; first && index < first.index; index++) {
    const element = tree.elements[index];
    if (element && isParagraph(element, weights)) weight += sumAt(weights.own, element);
    if (weight >= TEXT_WEIGHT_MIN) return true;
  }
  return false;
}
