import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Attributes, NO_ATTRIBUTES } from "./attributes.ts";
import { type Head, HeadReader } from "./head.ts";
import { isSkipped, VOID_TAGS } from "./html-tags.ts";
import { keptName, tagAt } from "./known-names.ts";
import type { LightTree } from "./light-tree.ts";
import { PAGE_CHARACTERS_MAX, pageText } from "./page-text.ts";
import { PageData } from "./scripts.ts";
import { Tokenizer, type TokenReader } from "./tokenizer.ts";
import { TreeBuilder } from "./tree-builder.ts";

/** Of 746 saved pages of news sites the one with the most tags has 19,400. */
const TOKENS_MAX = 100_000;
/** Of the same pages the longest text has 200,000 with its white space, as many as are stored of one. */
const TEXT_CHARACTERS_MAX = 400_000;
const ATTRIBUTES_MAX = 32;
const ATTRIBUTE_CHARACTERS_MAX = 4_000;

/**
 * The result of the single pass over a page: the light tree, and the parts of the head from which fields are
 * read.
 */
export type ScannedPage = LightTree &
  Head & {
    /** A limit was reached: this is only the beginning of the page. */
    cut: boolean;
    data: PageData;
  };

/** Reads a page once. Never throws or recurses, and stops at its limits. */
export function scan(html: string): ScannedPage {
  return new Scanner(html).run();
}

/** Entities are decoded here, and only in what is kept. */
class Scanner implements TokenReader {
  private readonly html: string;
  private readonly builder = new TreeBuilder();
  private readonly head = new HeadReader();
  private readonly data: PageData;
  private cut: boolean;
  private readonly tokenizer: Tokenizer;
  private tokens = 0;
  private characters = 0;
  private pending = "";
  private textFrom = 0;
  private textTo = 0;
  private tag = "";
  private readonly pairs: string[] = [];
  private attributes = NO_ATTRIBUTES;
  /** The open element whose text is not the page's: a script, a style, the title. */
  private rawTag = "";
  private skippedTag = "";
  private skippedSame = 0;
  private skippedOther = 0;

  constructor(html: string) {
    const text = pageText(html);
    this.data = new PageData(html);
    this.html = text.slice(0, PAGE_CHARACTERS_MAX);
    this.cut = this.html !== text;
    this.tokenizer = new Tokenizer(this.html, this);
  }

  run(): ScannedPage {
    this.tokenizer.run();
    this.flushText();
    return { ...this.builder.finish(), ...this.head.head, cut: this.cut, data: this.data };
  }

  startTag(start: number, end: number): string {
    this.flushText();
    this.tag = tagAt(this.html, start, end) ?? this.unknownTag(start, end);
    this.attributes = NO_ATTRIBUTES;
    return this.tag;
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    if (this.skippedTag !== "" || this.attributes.size >= ATTRIBUTES_MAX) return;
    const name = keptName(this.html, start, end);
    if (name === "") return;
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Attributes(this.pairs);
    const value = decodeAttribute(this.html.slice(valueStart, valueEnd));
    this.attributes.add(name, value.slice(0, ATTRIBUTE_CHARACTERS_MAX));
  }

  startTagEnd(selfClosing: boolean): void {
    const { tag, attributes } = this;
    if (this.isAtLimit()) this.stop();
    else if (this.skippedTag) this.openSkipped(tag, selfClosing);
    else if (RAW_TAGS.has(tag)) this.openRaw(tag, attributes);
    else if (!isSkipped(tag, attributes) || (tag === "button" && this.builder.isInLabel())) {
      this.head.addElement(tag, attributes);
      this.builder.open(tag, attributes);
      // What follows `<share-bar />` is not meant to be in it, though a browser takes it so.
      if (selfClosing && tag.includes("-") && !VOID_TAGS.has(tag)) this.builder.close(tag);
    } else if (!selfClosing) this.skippedTag = tag;
  }

  private isAtLimit(): boolean {
    return ++this.tokens > TOKENS_MAX || this.characters > TEXT_CHARACTERS_MAX || this.builder.full;
  }

  private unknownTag(start: number, end: number): string {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag.includes("-")) this.builder.hasCustom = true;
    return tag;
  }

  private openSkipped(tag: string, selfClosing: boolean): void {
    if (selfClosing || VOID_TAGS.has(tag)) return;
    if (tag === this.skippedTag) this.skippedSame++;
    else this.skippedOther++;
  }

  private openRaw(tag: string, attributes: Attributes): void {
    this.rawTag = tag === "script" && /ld\+json/i.test(attributes.get("type") ?? "") ? "json-ld" : tag;
  }

  endTag(start: number, end: number): void {
    const tag = tagAt(this.html, start, end) ?? this.unknownTag(start, end);
    this.flushText();
    if (this.isAtLimit()) this.stop();
    else if (this.rawTag) this.rawTag = "";
    else if (!this.skippedTag) this.builder.close(tag);
    else this.closeSkipped(tag);
  }

  /** Ends the skipped element at its own end tag, or where an enclosing element ends. */
  private closeSkipped(tag: string): void {
    if (tag === this.skippedTag && this.skippedSame > 0) this.skippedSame--;
    else if (tag === this.skippedTag) this.endSkipped();
    else if (this.skippedOther > 0) this.skippedOther--;
    else if (this.builder.isOpen(tag)) {
      this.endSkipped();
      this.builder.close(tag);
    }
  }

  private endSkipped(): void {
    this.skippedTag = "";
    this.skippedSame = 0;
    this.skippedOther = 0;
  }

  text(start: number, end: number): void {
    if (start !== this.textTo) this.takeText();
    if (this.textFrom === this.textTo) this.textFrom = start;
    this.textTo = end;
  }

  private takeText(): void {
    const end = Math.min(this.textTo, this.textFrom + TEXT_CHARACTERS_MAX);
    const written = this.skippedTag ? "" : this.html.slice(this.textFrom, end);
    if (written !== "") this.pending += this.decodes ? decodeText(written) : written;
    this.textFrom = this.textTo;
  }

  /** Entities are not decoded in scripts and styles, and in an old `<xmp>`. */
  private get decodes(): boolean {
    return this.rawTag === "" ? !this.builder.isIn("xmp") : this.rawTag === "title";
  }

  private flushText(): void {
    this.takeText();
    if (this.pending === "") return;
    const text = this.pending;
    this.pending = "";
    if (this.rawTag) this.head.addRaw(this.rawTag, text);
    else this.addText(text);
  }

  private addText(text: string): void {
    this.builder.addText(text.slice(0, TEXT_CHARACTERS_MAX - this.characters));
    this.characters += text.length;
    if (this.characters > TEXT_CHARACTERS_MAX) this.cut = true;
  }

  private stop(): void {
    this.cut = true;
    this.tokenizer.stop();
  }
}

const RAW_TAGS: ReadonlySet<string> = new Set(["script", "style", "title"]);

function decodeText(text: string): string {
  return text.includes("&") ? decodeHTML(text) : text;
}

function decodeAttribute(value: string): string {
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}
