import { INLINE_TAGS } from "../../inline-tags.ts";
import { GLOSSARY_SEGMENTS } from "../../words/address-names.ts";
import { type LightElement, type LightNode, textOf } from "../html/light-tree.ts";
import { elementAfter, elementBefore } from "../html/siblings.ts";
import { sumAt } from "./sums.ts";

const HEADLINE_WEIGHT_MIN = 15;
const LINK_LINE_WEIGHT_MAX = 300;
const SUMMARY_WEIGHT_MIN = 20;
const LIST_MIN = 2;
/** A shorter term is explained by its description, and is no headline. */
const TERM_CHARS_MIN = 20;
const LINK_DEPTH_MAX = 8;
const NAME_WEIGHT_MAX = 40;
const SIBLINGS_MAX = 40;

/** The weights that are needed here. */
type Weights = { own: Int32Array; ownLinked: Int32Array; inLink: Int32Array; text: Int32Array };

/**
 * A path that ends in a number. Its digits are looked for before what precedes them, and only in the end of
 * an address: a pattern that begins at every hyphen would take milliseconds for a long one.
 */
const NUMBER_AT_END = /\d{4}(?=[^/]{0,40}$)(?<=[/-][\w-]{0,200}\d{4})/;
const NUMBER_AT_END_CHARS_MAX = 245;
/** A path that ends in a slug of at least four words. */
const SLUG_AT_END = /\/[^/?#-]{1,40}(?:-[^/?#-]{1,40}){3,40}[^/]{0,40}\/?$/;
/** The number, time or date of an entry of the article itself: "3. ", "10:20 ", "14h05", "Ngày 1/3". */
const ENTRY = /^\s*(?:\p{L}{1,10} )?\d{1,2}\s?[.):/h]/u;
const ENTRY_CHARS_MAX = 20;
/** A fragment that names a place: one with "=" counts clicks. */
const PLACE = /#[^=]+$/;

/** Whether a link looks as if it led to another article. */
export function isArticleLink(link: LightElement): boolean {
  const href = link.attributes.get("href") ?? "";
  const isArticle = NUMBER_AT_END.test(href.slice(-NUMBER_AT_END_CHARS_MAX)) || SLUG_AT_END.test(href);
  return isArticle && !isEntryLink(link);
}

/** Whether the first text of a box is a link that heads an entry. */
export function beginsEntry(box: LightElement, weights: Weights): boolean {
  const link = linkOfFirstText(box, weights);
  return link !== null && isEntryLink(link);
}

/** Whether a link heads an entry of a list, a timeline or a live report: a number, or a place on a page. */
function isEntryLink(link: LightElement): boolean {
  if (PLACE.test(link.attributes.get("href") ?? "")) return true;
  return ENTRY.test(textOf(link).slice(0, ENTRY_CHARS_MAX));
}

/**
 * Whether a block is a teaser on one line: a link to an article, then a summary in an element of its own that
 * begins as a sentence does, and no text outside elements. In prose the text around a link has no element,
 * goes on in small letters or after a space ("the mayor" + " Jane Doe said"), or is an item of a plain list.
 * In such a list only a program cuts a summary short.
 */
export function isLedByLink(element: LightElement, weights: Weights): boolean {
  if (!BOX_TAGS.has(element.tag) || sumAt(weights.ownLinked, element) < HEADLINE_WEIGHT_MIN) return false;
  if (isUnderLinkLine(element, weights)) return true;
  if (element.children.some((child) => typeof child === "string" && !isLineBreak(child))) return false;
  const [headline, summary] = element.children.filter(
    (child): child is LightElement =>
      typeof child !== "string" && INLINE_TAGS.has(child.tag) && sumAt(weights.own, child) > 0,
  );
  if (!headline || !summary) return false;
  if (isPlainItem(element) && !CUT_SHORT.test(textOf(summary))) return false;
  return isHeadline(headline, weights) && isSummary(summary, weights);
}

/** Whether a short box beside another is a link to an article and, on the next line, a summary. */
function isUnderLinkLine(element: LightElement, weights: Weights): boolean {
  const { tag } = element;
  if ((tag !== "td" && tag !== "div" && tag !== "li") || sumAt(weights.own, element) > LINK_LINE_WEIGHT_MAX)
    return false;
  const [link, lineBreak, summary] = element.children.filter(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  if (typeof link !== "object" || typeof lineBreak !== "object" || summary === undefined) return false;
  if (tag === "div" && ![elementBefore(element), elementAfter(element)].some((one) => one?.tag === tag))
    return false;
  const isCut = CUT_SHORT.test(textIn(summary));
  if (lineBreak.tag !== "br" || (isPlainItem(element) && !isCut)) return false;
  return isHeadline(link, weights) && beginsSentence(textIn(summary));
}

function textIn(node: LightNode): string {
  return (typeof node === "string" ? node : textOf(node)).trim();
}

/** White space between two elements, as in indented mark-up, or nothing. A space there joins two words. */
function isLineBreak(gap: string): boolean {
  return gap === "" || (gap.trim() === "" && /[\n\r]/.test(gap));
}

const BOX_TAGS: ReadonlySet<string> = new Set("div section article li td".split(" "));

/** A text of which only the beginning is shown. */
const CUT_SHORT = /(?:\.{3}|…)\]?\s*$/;

/** An item of a list without a class or id, as writers make them. */
function isPlainItem({ tag, parent, attributes }: LightElement): boolean {
  return tag === "li" && isPlain(attributes) && (parent === null || isPlain(parent.attributes));
}

function isPlain(attributes: LightElement["attributes"]): boolean {
  return attributes.get("class") === undefined && attributes.get("id") === undefined;
}

function isHeadline(link: LightElement, weights: Weights): boolean {
  return link.tag === "a" && sumAt(weights.own, link) >= HEADLINE_WEIGHT_MIN && isArticleLink(link);
}

function isSummary(child: LightElement, weights: Weights): boolean {
  return (
    child.tag !== "a" &&
    sumAt(weights.inLink, child) === 0 &&
    sumAt(weights.own, child) >= SUMMARY_WEIGHT_MIN &&
    beginsSentence(beginningOf(child))
  );
}

/** The first text of an element, with the space before it. */
function beginningOf(element: LightElement): string {
  const [first] = element.children;
  return typeof first === "string" ? first : textOf(element);
}

function beginsSentence(text: string): boolean {
  const words = text.trimStart();
  return isLineBreak(text.slice(0, text.length - words.length)) && CAPITAL.test(words);
}

const CAPITAL = /^[\p{Pi}\p{Ps}"']*[\p{Lu}\p{Lo}\p{N}]/u;

/** The link around the first text of an element. */
export function linkOfFirstText(element: LightElement, weights: Weights): LightElement | null {
  let at: LightElement | undefined = element;
  for (let depth = 0; at && depth < LINK_DEPTH_MAX; depth++) {
    if (at.tag === "a") return at;
    const first: LightNode | undefined = at.children.find((child) =>
      typeof child === "string" ? child.trim() !== "" : hasText(child, weights),
    );
    at = typeof first === "object" ? first : undefined;
  }
  return null;
}

function hasText(element: LightElement, weights: Weights): boolean {
  return sumAt(weights.text, element) > 0 || sumAt(weights.own, element) > 0;
}

/**
 * Whether a box is one of several about the persons or places that the links before their text name ("Ann
 * Lee", then "Lee was born in …"). A teaser begins with a headline, which is no name. One such box alone is
 * about the author.
 */
export function isProfile(box: LightElement, weights: Weights): boolean {
  if (!isAboutName(box, weights)) return false;
  const beside = box.parent?.children.slice(0, SIBLINGS_MAX) ?? [];
  return beside.some((other) => {
    if (typeof other === "string" || other === box || other.tag !== box.tag) return false;
    return other.className === box.className && isAboutName(other, weights);
  });
}

/** Whether a box is about the name that its first link has. Each box beside it asks, it is read once. */
function isAboutName(box: LightElement, weights: Weights): boolean {
  const isAbout = ABOUT_NAMES.get(box) ?? namesAgain(box, linkOfFirstText(box, weights), weights);
  ABOUT_NAMES.set(box, isAbout);
  return isAbout;
}

const ABOUT_NAMES = new WeakMap<LightElement, boolean>();

/** Whether a link is a name, and the text of the box has its last word more than once. */
function namesAgain(box: LightElement, link: LightElement | null, weights: Weights): boolean {
  const name = link && sumAt(weights.own, link) <= NAME_WEIGHT_MAX ? textOf(link).trim() : "";
  return NAME.test(name) && textOf(box).split(name.slice(name.lastIndexOf(" ") + 1), 3).length > 2;
}

/** Two to four capitalised words. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

/** A list whose terms are links to articles and whose descriptions are their summaries. */
export function isListOfTeasers({ tag, children }: LightElement): boolean {
  if (tag !== "dl") return false;
  const terms = children.filter((child) => typeof child !== "string" && child.tag === "dt");
  return terms.length >= LIST_MIN && terms.every((term) => typeof term !== "string" && isLinkTerm(term));
}

const GLOSSARY_PAGE = new RegExp(`/(?:${GLOSSARY_SEGMENTS.join("|")})/`, "i");

function isLinkTerm({ children }: LightElement): boolean {
  const [link, ...others] = children.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (typeof link !== "object" || others.length > 0) return false;
  if (GLOSSARY_PAGE.test(link.attributes.get("href") ?? "")) return false;
  return link.tag === "a" && isArticleLink(link) && textOf(link).trim().length >= TERM_CHARS_MIN;
}
