import { AUTHOR_PREFIXES, AUTHOR_SEGMENTS } from "../../words/address-names.ts";
import type { FieldMark } from "../class-names/class-names.ts";
import { NO_ATTRIBUTES } from "../html/attributes.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";

/**
 * Elements whose class, id, tag or role marks them as a byline, date, lead, breadcrumb, paywall or live
 * entry, in document order.
 */
export type Signs = Record<FieldMark, LightElement[]>;

const ELEMENTS_BEFORE_MAX = 200;
const ELEMENTS_AFTER_MAX = 60;
/** Maximum elements of each kind: each date may be read by several rules. */
const MARKED_MAX = 500;

/**
 * Collects the marked elements in and around the article in one pass. The rest of the page is about other
 * articles.
 */
export function readSigns(
  tree: LightTree,
  heading: LightElement | null,
  container: LightElement | null,
): Signs {
  const signs: Signs = { byline: [], date: [], lead: [], crumb: [], wall: [], entry: [] };
  const { from, to } = around(tree, [heading, container]);
  for (let index = from; index < to; index++) {
    const element = tree.elements[index];
    if (element === undefined || element.hidden || !mayBeMarked(element)) continue;
    for (const kind of kindsOf(element)) if (signs[kind].length < MARKED_MAX) signs[kind].push(element);
  }
  return signs;
}

/**
 * The elements from a little before the first place to a little after the last; the whole page if there is
 * none.
 */
function around(
  { elements }: LightTree,
  places: readonly (LightElement | null)[],
): { from: number; to: number } {
  const known = places.filter((place) => place !== null);
  if (known.length === 0) return { from: 0, to: elements.length };
  const from = Math.min(...known.map(({ index }) => index)) - ELEMENTS_BEFORE_MAX;
  const to = Math.max(...known.map(({ end }) => end)) + ELEMENTS_AFTER_MAX;
  return { from: Math.max(0, from), to: Math.min(elements.length, to) };
}

/** An element without class, id and role is marked only by its tag. */
function mayBeMarked({ attributes, tag }: LightElement): boolean {
  return attributes !== NO_ATTRIBUTES || DATE_TAGS.has(tag);
}

function kindsOf(element: LightElement): readonly FieldMark[] {
  const { classNames, attributes, tag } = element;
  const named = classNames.signs;
  if (DATE_TAGS.has(tag)) return [...named, "date"];
  if (tag === "a" && AUTHOR_PAGE.test(attributes.get("href") ?? "")) return [...named, "byline"];
  const role = attributes.get("itemprop") ?? attributes.get("rel") ?? attributes.get("data-role");
  if (role === undefined || !ROLE.test(role)) return named;
  return [...named, /author/i.test(role) ? "byline" : "date"];
}

/** A link to an author's own page. */
const AUTHOR_PAGE = new RegExp(
  `/(?:(?:${AUTHOR_SEGMENTS.join("|")})/|(?:${AUTHOR_PREFIXES.join("|")})-)[^/]|^(?:https?://(?:[\\w-]+\\.)*substack\\.com)?/@[\\w.-]+(?:[?#]|$)`,
  "i",
);

const DATE_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

const ROLE = /^(?:author|creator|datepublished|datemodified|datecreated|publishdate)(?:\s|$)/i;
