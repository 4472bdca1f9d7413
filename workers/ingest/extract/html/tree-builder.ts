import { INLINE_TAGS } from "../../inline-tags.ts";
import { NamesOfPage } from "../class-names/names-of-page.ts";
import { type Attributes, NO_ATTRIBUTES } from "./attributes.ts";
import { customIn, hasNoBox, isLine } from "./custom-elements.ts";
import {
  CELL_TAGS,
  ENDS_PARAGRAPH,
  ENDS_SIBLING,
  OVERLAY_TAGS,
  READING_TAGS,
  VOID_TAGS,
} from "./html-tags.ts";
import { type LightElement, type LightNode, type LightTree, makeElement, namesIn } from "./light-tree.ts";

const DEPTH_MAX = 256;
/** Of 746 saved pages of news sites one has 9,700 elements, the others have up to 4,000. */
const ELEMENTS_MAX = 15_000;
const PARAGRAPH_SEARCH_MAX = 12;
/** Steps from an open element to the one around it, in search of what a tag closes. That page has 5,500. */
const SEARCH_STEPS_MAX = 300_000;

/**
 * Builds the light tree from start tags, end tags and text. Repairs what a browser would repair, as far as it
 * affects text.
 */
export class TreeBuilder implements LightTree {
  readonly root = makeElement("#document", NO_ATTRIBUTES);
  readonly elements: LightElement[] = [this.root];
  private top = this.root;
  /** The children so far of all open elements, those of the innermost last; `starts` is by depth. */
  private readonly pending: LightNode[] = [];
  private readonly starts: number[] = [0];
  private pendingCount = 0;
  /** Open start tags beyond the maximum depth: they create no element, and their end tags close none. */
  private tooDeep = 0;
  private steps = 0;
  private readonly names = new NamesOfPage(this.elements);

  /** Whether the page may have custom elements. */
  hasCustom = false;

  get full(): boolean {
    return this.elements.length >= ELEMENTS_MAX || this.steps > SEARCH_STEPS_MAX;
  }

  open(tag: string, attributes: Attributes): void {
    if (ENDS_PARAGRAPH.has(tag)) this.endParagraph();
    else this.endSibling(tag);
    if (this.top.depth >= DEPTH_MAX) {
      if (!VOID_TAGS.has(tag)) this.tooDeep++;
      return;
    }
    const element = makeElement(tag, attributes, this.names);
    element.parent = this.top;
    element.depth = this.top.depth + 1;
    element.index = this.elements.length;
    element.end = element.index + 1;
    element.hidden = isHidden(element);
    this.elements.push(element);
    this.addChild(element);
    if (VOID_TAGS.has(tag)) return;
    this.top = element;
    this.starts[element.depth] = this.pendingCount;
  }

  close(tag: string): void {
    if (this.tooDeep > 0) this.tooDeep--;
    else if (tag === "p" && !this.isOpen("p")) this.addBreak();
    else {
      const opened = this.findOpen(tag);
      if (opened) this.endAt(opened);
    }
  }

  addText(text: string): void {
    if (text) this.addChild(text);
  }

  isOpen(tag: string): boolean {
    return this.findOpen(tag) !== null;
  }

  /** Whether the innermost open element has this tag. */
  isIn(tag: string): boolean {
    return this.top.tag === tag;
  }

  /** Whether the innermost open element labels what follows it: a button there has text, and opens it. */
  isInLabel(): boolean {
    return LABEL_TAGS.has(this.top.tag);
  }

  finish(): LightTree {
    this.endAt(this.root);
    return { root: this.root, elements: this.elements };
  }

  /**
   * The open element that an end tag closes. The search for an inline element ends at its block, any search
   * at its cell.
   */
  private findOpen(tag: string): LightElement | null {
    const inline = INLINE_TAGS.has(tag);
    for (let open: LightElement | null = this.top; open; open = open.parent) {
      if (open.tag === tag) return open;
      this.steps++;
      if (inline && !INLINE_TAGS.has(open.tag)) return null;
      if (CELL_TAGS.has(open.tag) && !TABLE_TAGS.has(tag)) return null;
    }
    return null;
  }

  private endParagraph(): void {
    let open: LightElement | null = this.top;
    for (let steps = 0; open && steps < PARAGRAPH_SEARCH_MAX && INLINE_TAGS.has(open.tag); steps++)
      open = open.parent;
    if (open?.tag === "p") this.endAt(open);
  }

  private endSibling(tag: string): void {
    const rule = ENDS_SIBLING[tag];
    if (!rule) return;
    let open: LightElement | null = this.top;
    while (open && !rule.within.has(open.tag) && !rule.ends.has(open.tag)) {
      this.steps++;
      open = open.parent;
    }
    if (open && rule.ends.has(open.tag)) this.endAt(open);
  }

  private addChild(child: LightNode): void {
    this.pending[this.pendingCount++] = child;
  }

  private endAt(element: LightElement): void {
    for (let open: LightElement | null = this.top; open; open = open.parent) {
      open.end = this.elements.length;
      this.takeChildren(open);
      if (this.hasCustom) this.makeStandard(open);
      if (open === element) {
        this.top = element.parent ?? element;
        return;
      }
    }
  }

  /** An element gets its children at its end, in a list of just that length. */
  private takeChildren(element: LightElement): void {
    const start = this.starts[element.depth] ?? 0;
    if (start < this.pendingCount) element.children = this.pending.slice(start, this.pendingCount);
    this.pendingCount = start;
  }

  /** Custom elements are read as boxes, or as parts of a line, whose class is their name. */
  private makeStandard(parent: LightElement): void {
    const customs = customIn(parent);
    if (customs.length === 0) return;
    const isInLine = isLine(parent);
    for (const element of customs) {
      element.className = `${element.tag} ${element.className}`.trim();
      element.classNames = this.names.meaningOf(namesIn(element.className, element.id));
      element.tag = isInLine && hasNoBox(element) ? "span" : "div";
    }
  }

  /** `</p>` without an open paragraph is an empty paragraph in a browser: it separates two runs of text. */
  private addBreak(): void {
    this.open("br", NO_ATTRIBUTES);
  }
}

const LABEL_TAGS: ReadonlySet<string> = new Set("h2 h3 h4 h5 h6 dt summary".split(" "));

const TABLE_TAGS: ReadonlySet<string> = new Set(
  "td th tr tbody thead tfoot table caption body html".split(" "),
);

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const STREAMED_ID = /^S:[\da-f]{1,6}$/;
const NEVER_HIDDEN: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/**
 * Whether an element is hidden by its own mark-up, is a ruby reading, or is shown by AMP only on request. The
 * frame of a page never counts as hidden, nor do parts streamed by React (`<div hidden id="S:0">`): scripts
 * show them.
 */
function isHidden(element: LightElement): boolean {
  if (element.attributes === NO_ATTRIBUTES)
    return READING_TAGS.has(element.tag) || OVERLAY_TAGS.has(element.tag);
  const style = element.attributes.get("style");
  const isMarked =
    element.attributes.get("hidden") !== undefined ||
    (style !== undefined && HIDING_STYLE.test(style)) ||
    READING_TAGS.has(element.tag) ||
    OVERLAY_TAGS.has(element.tag);
  return isMarked && !NEVER_HIDDEN.has(element.tag) && !STREAMED_ID.test(element.id);
}
