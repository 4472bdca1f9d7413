import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { Attributes, NO_ATTRIBUTES } from "./attributes.ts";
import { skippingFast } from "./fast-skip.ts";
import { type Head, HeadReader } from "./head.ts";
import { isSkipped, VOID_TAGS } from "./html-tags.ts";
import { keptName, tagAt } from "./known-names.ts";
import type { LightTree } from "./light-tree.ts";
import { PAGE_CHARACTERS_MAX, pageText } from "./page-text.ts";
import { TreeBuilder } from "./tree-builder.ts";

const TOKENS_MAX = 400_000;
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
  };

/** Reads a page once, with linkedom's own tokenizer. Never throws or recurses, and stops at its limits. */
export function scan(html: string): ScannedPage {
  return new Scanner(html).run();
}

/**
 * The tokenizer calls the methods that begin with `on`. Entities are decoded here, and only in what is kept:
 * the tokenizer then skips from mark to mark.
 */
class Scanner implements TokenizerCallbacks {
  private readonly html: string;
  private readonly builder = new TreeBuilder();
  private readonly head = new HeadReader();
  private cut: boolean;
  private readonly tokenizer: Tokenizer;
  private tokens = 0;
  private text = "";
  private textFrom = 0;
  private textTo = 0;
  private tag = "";
  private readonly pairs: string[] = [];
  private attributes = NO_ATTRIBUTES;
  private attributeName = "";
  private attributeValue = "";
  /** The open element whose text is not the page's: a script, a style, the title. */
  private rawTag = "";
  private skippedTag = "";
  private skippedSame = 0;
  private skippedOther = 0;
  readonly onattribentity = ignore;
  readonly ontextentity = ignore;
  readonly oncdata = ignore;
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onprocessinginstruction = ignore;
  readonly onend = ignore;

  constructor(html: string) {
    const text = pageText(html);
    this.html = text.slice(0, PAGE_CHARACTERS_MAX);
    this.cut = this.html !== text;
    this.tokenizer = skippingFast(new Tokenizer({ decodeEntities: false }, this));
  }

  run(): ScannedPage {
    this.tokenizer.write(this.html);
    this.tokenizer.end();
    this.flushText();
    return { ...this.builder.finish(), ...this.head.head, cut: this.cut };
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tag = tagAt(this.html, start, end);
    this.attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    const wanted = this.skippedTag === "" && this.attributes.size < ATTRIBUTES_MAX;
    this.attributeName = wanted ? keptName(this.html, start, end) : "";
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName) this.attributeValue = decodeAttribute(this.html.slice(start, end));
  }

  onattribend(): void {
    if (!this.attributeName) return;
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Attributes(this.pairs);
    this.attributes.add(this.attributeName, this.attributeValue.slice(0, ATTRIBUTE_CHARACTERS_MAX));
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  private open(selfClosing: boolean): void {
    const { tag, attributes } = this;
    if (++this.tokens > TOKENS_MAX || this.builder.full) this.stop();
    else if (this.skippedTag) this.openSkipped(tag, selfClosing);
    else if (RAW_TAGS.has(tag)) this.openRaw(tag, attributes);
    else if (!isSkipped(tag, attributes) || (tag === "button" && this.builder.isInLabel())) {
      this.head.addElement(tag, attributes);
      this.builder.open(tag, attributes);
    } else if (!selfClosing) this.skippedTag = tag;
  }

  private openSkipped(tag: string, selfClosing: boolean): void {
    if (selfClosing || VOID_TAGS.has(tag)) return;
    if (tag === this.skippedTag) this.skippedSame++;
    else this.skippedOther++;
  }

  private openRaw(tag: string, attributes: Attributes): void {
    this.rawTag = tag === "script" && /ld\+json/i.test(attributes.get("type") ?? "") ? "json-ld" : tag;
  }

  onclosetag(start: number, end: number): void {
    const tag = tagAt(this.html, start, end);
    this.flushText();
    this.tokens++;
    if (this.rawTag) this.rawTag = "";
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

  ontext(start: number, end: number): void {
    if (start !== this.textTo) this.takeText();
    if (this.textFrom === this.textTo) this.textFrom = start;
    this.textTo = end;
  }

  private takeText(): void {
    const written = this.skippedTag ? "" : this.html.slice(this.textFrom, this.textTo);
    if (written !== "") this.text += this.decodes ? decodeText(written) : written;
    this.textFrom = this.textTo;
  }

  /** Entities are not decoded in scripts and styles, and in an old `<xmp>`. */
  private get decodes(): boolean {
    return this.rawTag === "" ? !this.builder.isIn("xmp") : this.rawTag === "title";
  }

  private flushText(): void {
    this.takeText();
    if (this.text === "") return;
    const { text } = this;
    this.text = "";
    if (this.rawTag) this.head.addRaw(this.rawTag, text);
    else this.builder.addText(text);
  }

  private stop(): void {
    this.cut = true;
    this.tokenizer.pause();
  }
}

const ignore = (): void => undefined;

const RAW_TAGS: ReadonlySet<string> = new Set(["script", "style", "title"]);

function decodeText(text: string): string {
  return text.includes("&") ? decodeHTML(text) : text;
}

function decodeAttribute(value: string): string {
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}
