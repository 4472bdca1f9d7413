import { spanOfDate } from "../../calendar/printed-date.ts";
import { isTimeAgo } from "../../calendar/relative-date.ts";
import { type LightElement, type LightTree, within } from "../html/light-tree.ts";
import { isArticleLink } from "./link-led.ts";

const NAME_CHARACTERS_MAX = 40;
const NAME_WORDS_MAX = 4;
const TIME_CHARACTERS_MAX = 40;
const CONTROL_CHARACTERS_MAX = 24;
const ELEMENTS_MAX = 60;
const POSTS_MAX = 200;

/**
 * Whether boxes are posts of persons: each begins with another name, as plain text, and has its time beside
 * it ("2 hours ago"), or each ends with the same short link that leads nowhere ("+1"). The entries of a live
 * report have one author for several, or a time of day; those of a list of persons have no time, or a day.
 */
export function areNamedPosts(tree: LightTree, boxes: readonly LightElement[]): boolean {
  const [first, ...others] = boxes.slice(0, POSTS_MAX);
  if (!first || nameOf(partsOf(tree, first, 1)?.[0]) === null) return false;
  const parts = partsOf(tree, first);
  if (parts === null) return false;
  if (!parts.slice(1).some(isTime) && !isControlLink(parts.at(-1))) return false;
  const posts = [parts, ...others.map((box) => partsOf(tree, box))];
  const names = posts.map((parts) => nameOf(parts?.[0]));
  if (names.includes(null) || new Set(names).size < names.length) return false;
  if (posts.every((parts) => parts?.slice(1).some(isTime))) return true;
  const last = posts.map((parts) => parts?.at(-1));
  const [control] = last;
  return isControlLink(control) && last.every((one) => one?.text === control?.text);
}

/** A text of a post, and the element that has it. */
type Part = { text: string; element: LightElement };

/** The first texts of a box in order; null if it is too large, or leads to an article. */
function partsOf(tree: LightTree, box: LightElement, most = ELEMENTS_MAX): Part[] | null {
  if (box.end - box.index > ELEMENTS_MAX) return null;
  const parts: Part[] = [];
  for (const element of within(tree, box)) {
    if (parts.length >= most) break;
    if (element.tag === "a" && isArticleLink(element)) return null;
    const text = element.hidden ? "" : ownTextOf(element);
    if (text !== "") parts.push({ element, text });
  }
  return parts;
}

/** Its text without that of the elements in it: "Ann Lee" of a line that goes on with a time. */
function ownTextOf({ children }: LightElement): string {
  const texts = children.filter((child) => typeof child === "string");
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

function nameOf(part: Part | undefined): string | null {
  if (part === undefined || HEADINGS.has(part.element.tag) || part.text.length > NAME_CHARACTERS_MAX)
    return null;
  const isName = part.text.split(" ").length <= NAME_WORDS_MAX && /\p{L}/u.test(part.text);
  return isName && !/(?:[!?…:]|\p{L}{2}\.)$/u.test(part.text) ? part.text : null;
}

const HEADINGS: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6 dt".split(" "));

/** A day without a time of day may be that of a birth or of an event, and a time without a day an entry's. */
function isTime({ text, element }: Part): boolean {
  if (text.length > TIME_CHARACTERS_MAX) return false;
  const isDay = spanOfDate(text) !== null;
  const written = element.tag === "time" ? `${text} ${element.attributes.get("datetime") ?? ""}` : text;
  if (isDay) return HAS_CLOCK.test(written);
  return isTimeAgo(text) || (element.tag === "time" && !CLOCK.test(text));
}

const CLOCK = /^\d{1,2}[:.h]\d{2}$/;
const HAS_CLOCK = /(?<!\d)\d{1,2}[:h]\d{2}/;

function isControlLink(part: Part | undefined): boolean {
  if (part === undefined || part.text.length > CONTROL_CHARACTERS_MAX) return false;
  const { element } = part;
  const href = element.tag === "a" ? (element.attributes.get("href") ?? "#") : null;
  return href !== null && (href === "#" || href === "" || href.startsWith("javascript:"));
}
