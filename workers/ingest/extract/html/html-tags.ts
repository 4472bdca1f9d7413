import type { Attributes } from "./attributes.ts";

/** Elements that have no content and no end tag (HTML standard, section 13.1.2). */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr amp-img".split(" "),
);

/**
 * Whether an element's content is never text of the page. A declarative shadow root is a template whose
 * content a browser shows (HTML standard, section 4.12.3).
 */
export function isSkipped(tag: string, attributes: Attributes): boolean {
  if (!SKIPPED_TAGS.has(tag)) return false;
  const isShadowRoot = attributes.get("shadowrootmode") ?? attributes.get("shadowroot");
  return tag !== "template" || isShadowRoot === undefined;
}

/** Elements whose content is skipped. Forms are not: an ASP.NET page is one form. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  "svg math noscript iframe object template select option textarea button canvas audio video map datalist".split(
    " ",
  ),
);

/** An open `<p>` ends where one of these begins (HTML standard, section 13.2.6.4.7). */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hgroup hr main menu nav ol p pre section summary table ul"
  ).split(" "),
);

/**
 * Elements that the start of a list item, cell or row closes, and the element that limits the search to one
 * list or table.
 */
export const ENDS_SIBLING: Readonly<
  Record<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }>
> = {
  li: { ends: new Set(["li"]), within: new Set(["ul", "ol", "menu"]) },
  dt: { ends: new Set(["dt", "dd"]), within: new Set(["dl"]) },
  dd: { ends: new Set(["dt", "dd"]), within: new Set(["dl"]) },
  td: { ends: new Set(["td", "th"]), within: new Set(["table", "tr"]) },
  th: { ends: new Set(["td", "th"]), within: new Set(["table", "tr"]) },
  tr: { ends: new Set(["tr", "td", "th"]), within: new Set(["table", "tbody", "thead", "tfoot"]) },
  rt: { ends: new Set(["rt", "rp"]), within: new Set(["ruby"]) },
  rp: { ends: new Set(["rt", "rp"]), within: new Set(["ruby"]) },
};

/** An end tag inside a cell does not close anything outside it. */
export const CELL_TAGS: ReadonlySet<string> = new Set(["td", "th", "table", "caption"]);

/**
 * The reading of a character in small type, and the brackets around it: if kept, the text would be doubled.
 */
export const READING_TAGS: ReadonlySet<string> = new Set(["rt", "rp"]);

/**
 * Elements that AMP pages hide until the reader opens them, and places of advertisements (amp.dev, reference
 * of components).
 */
export const OVERLAY_TAGS: ReadonlySet<string> = new Set(
  "amp-lightbox amp-sidebar amp-user-notification amp-consent amp-app-banner amp-ad amp-embed amp-sticky-ad".split(
    " ",
  ),
);
