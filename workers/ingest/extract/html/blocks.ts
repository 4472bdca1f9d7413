import { INLINE_TAGS } from "../../inline-tags.ts";
import { cleanText } from "../text/clean-text.ts";
import { NO_ATTRIBUTES } from "./attributes.ts";
import { isIcon } from "./icon.ts";
import { type LightElement, type LightNode, pushReversed, UNEVEN } from "./light-tree.ts";
import { type InlineSpan, SpanReader } from "./spans.ts";

/** A paragraph, heading, list item or table row of the article, in reading order. */
export type Block = {
  kind: "paragraph" | "heading" | "item" | "row" | "quote" | "code";
  /** That of a heading's element, 1 to 6; null for all others. */
  level: number | null;
  text: string;
  /** Shares of the text, from 0 to 1, that are in links and in bold type. */
  linked: number;
  bold: number;
  /** Aligned right, as a signature is. */
  right: boolean;
  /** The text as the page writes it; spans are offsets in it. */
  written: string;
  spans: readonly InlineSpan[];
  /** Index of the element in which its text begins. */
  at: number;
  /** The innermost element around its text that is set as a block. */
  within: LightElement;
};

/** Of 746 saved pages of news sites the one with the most has 611. */
export const BLOCKS_MAX = 2_500;
const KINDS: Readonly<Record<string, Block["kind"]>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dd: "item",
  dt: "item",
  tr: "row",
  blockquote: "quote",
  pre: "code",
};

/** Reads the blocks of a container in order, without what was dropped from it. */
export function readBlocks(container: LightElement, dropped: Uint8Array): Block[] {
  const reader = new BlockReader(container);
  const stack: (LightNode | { left: LightElement })[] = [container];
  for (let node = stack.pop(); node !== undefined && reader.blocks.length < BLOCKS_MAX; node = stack.pop()) {
    if (typeof node === "string") reader.addText(node);
    else if ("left" in node) reader.leave(node.left);
    else if (!dropped[node.index]) {
      reader.enter(node, stack.at(-1));
      stack.push({ left: node });
      pushReversed(stack, node.children);
    }
  }
  reader.flush();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private text = "";
  private linkedCharacters = 0;
  private boldCharacters = 0;
  private links = 0;
  private bolds = 0;
  private rights = 0;
  /** The elements around the text that give a block its kind. */
  private tags: string[] = [];
  private readonly around: LightElement[] = [];
  private readonly spans = new SpanReader();
  private entered = 0;
  private at: number | null = null;

  private readonly container: LightElement;

  constructor(container: LightElement) {
    this.container = container;
  }

  enter(element: LightElement, next: unknown): void {
    const { tag } = element;
    this.entered = element.index;
    if (tag === "br") this.text += "\n";
    else if (tag === "td" || tag === "th") this.enterCell();
    else if (!INLINE_TAGS.has(tag) && !isIcon(element, this.text, next)) this.enterBlock(element, tag);
    // One with a name only is a place in the text, as around whole paragraphs of old sites.
    if (tag === "a" && element.attributes.get("href") !== undefined) this.links++;
    if (tag === "b" || tag === "strong") this.bolds++;
    this.spans.begin(element, this.text.length);
  }

  leave(element: LightElement): void {
    const { tag } = element;
    if (tag === "a" && element.attributes.get("href") !== undefined) this.links--;
    if (tag === "b" || tag === "strong") this.bolds--;
    this.spans.end(element, this.text.length);
    if (tag === "br" || tag === "td" || tag === "th" || INLINE_TAGS.has(tag)) return;
    if (this.around.at(-1) !== element) return;
    this.flush();
    this.around.pop();
    if (KINDS[tag]) this.tags.pop();
    if (isRightAligned(element)) this.rights--;
  }

  addText(text: string): void {
    const start = this.text.length;
    if (this.at === null && /\S/.test(text)) this.at = this.entered;
    this.text += this.tags.at(-1) === "pre" || !UNEVEN.test(text) ? text : text.replace(/\s+/g, " ");
    if (this.links > 0) this.linkedCharacters += this.text.length - start;
    if (this.bolds > 0) this.boldCharacters += this.text.length - start;
  }

  /** Ends the current block. Two line breaks, or one after a full stop, begin a new paragraph. */
  flush(): void {
    const { text } = this;
    const spans = this.spans.take(text.length);
    if (text !== "") this.addBlocks(text, spans);
    this.text = "";
    this.linkedCharacters = 0;
    this.boldCharacters = 0;
    this.at = null;
  }

  private addBlocks(text: string, spans: readonly InlineSpan[]): void {
    const tag = this.tags.at(-1) ?? "";
    const kind = KINDS[tag] ?? "paragraph";
    const common = {
      kind,
      level: kind === "heading" ? Number(tag[1]) : null,
      linked: this.linkedCharacters / text.length,
      bold: this.boldCharacters / text.length,
      right: this.rights > 0,
      at: this.at ?? this.entered,
      within: this.around.at(-1) ?? this.container,
    };
    for (const { written, start } of paragraphsIn(text, BLOCKS_MAX - this.blocks.length)) {
      const cleaned = cleanText(written);
      if (/[\p{L}\p{N}]/u.test(cleaned))
        this.blocks.push({ ...common, text: cleaned, written, spans: spansIn(spans, start, written.length) });
    }
  }

  /**
   * The cells of a row become one line, separated by bars. A cell with paragraphs of its own is read as
   * those. The text is not looked at: each look would copy what was added since, and rows may be long.
   */
  private enterCell(): void {
    if (this.at !== null) this.text += " | ";
  }

  private enterBlock(element: LightElement, tag: string): void {
    this.flush();
    this.around.push(element);
    if (KINDS[tag]) this.tags.push(tag);
    if (isRightAligned(element)) this.rights++;
  }
}

function paragraphsIn(text: string, most: number): { written: string; start: number }[] {
  if (!text.includes("\n")) return [{ written: text, start: 0 }];
  const paragraphs: { written: string; start: number }[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(PARAGRAPH_END)) {
    paragraphs.push({ written: text.slice(start, index), start });
    start = index + gap.length;
    if (paragraphs.length >= most) return paragraphs;
  }
  paragraphs.push({ written: text.slice(start), start });
  return paragraphs;
}

const PARAGRAPH_END = /\n\s*\n|(?<=[.!?…:"”'’。！？])\s*\n/g;

/** The spans inside a part of a text, counted from the part's start. */
function spansIn(spans: readonly InlineSpan[], start: number, length: number): readonly InlineSpan[] {
  if (spans.length === 0 || (start === 0 && spans.every(({ end }) => end <= length))) return spans;
  return spans
    .filter((span) => span.start < start + length && span.end > start)
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - start),
      end: Math.min(length, span.end - start),
    }));
}

function isRightAligned({ attributes, classNames }: LightElement): boolean {
  if (attributes === NO_ATTRIBUTES) return false;
  const style = attributes.get("style");
  return (
    attributes.get("align") === "right" ||
    (style !== undefined && /text-align\s*:\s*(?:right|end)/i.test(style)) ||
    classNames.is("right")
  );
}
