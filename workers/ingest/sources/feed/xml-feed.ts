import type { FeedDocument } from "../listing/feed-document.ts";
import { type MarkupReader, parseMarkup } from "../listing/parse-markup.ts";
import { ownVocabulary, XmlNames } from "../listing/xml-names.ts";
import { baseOf, ENTRY_NAMES, FOREIGN, LITERAL_TYPE, PLAIN_TYPE, ROOTS, TEXT_TYPE } from "./elements.ts";
import { type Entry, FIELDS, type Field, finished, isText, isTitle, keepFirst, newEntry } from "./entry.ts";
import { entryLink } from "./entry-link.ts";
import { escaped, FIELD_CHARS_MAX, TEXT_CHARS_MAX } from "./entry-text.ts";
import { type HintTexts, isPollHint, pollHintsOf } from "./poll-hints.ts";

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, intact or broken: cut off in the middle, with tags that
 * are not closed or closed wrongly, or after a warning that the server printed. Entities that a document
 * declares are never expanded. Null if the document contains no feed.
 */
export function readXmlFeed(text: string, url: string, entriesMax: number): FeedDocument | null {
  const reader = new FeedReader(url, entriesMax);
  parseMarkup(text, reader, { xmlMode: true });
  return reader.end();
}

/**
 * An open element; `base` is the nearest xml:base, `isForeign`: its children do not belong to the entry,
 * `isEmpty`: nothing was found in it yet.
 */
type Frame = { name: string; vocabulary: string; base: string | null; isForeign: boolean; isEmpty: boolean };

/** The element whose text is being collected. */
type Capture = { field: Field; depth: number; words: string; attributes: Record<string, string> };

class FeedReader implements MarkupReader {
  readonly #url: string;
  readonly #entriesMax: number;
  readonly #names = new XmlNames();
  readonly #stack: Frame[] = [];
  readonly #head: Entry = newEntry(0);
  readonly #entries: Entry[] = [];
  readonly #pollHints: HintTexts = [];
  #root: string | null = null;
  #entry: Entry | null = null;
  #capture: Capture | null = null;
  /** The names of elements that were not closed. */
  readonly #unclosed = new Set<string>();
  #isPage = false;
  #leftOut = 0;

  constructor(url: string, entriesMax: number) {
    this.#url = url;
    this.#entriesMax = entriesMax;
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.#names.declare(attributes);
    const frame = this.#frameOf(tag, attributes);
    this.#fill();
    this.#stack.push(frame);
    this.#isPage ||= this.#root === null && frame.name === "html";
    if (this.#root === null && ROOTS.has(frame.name)) this.#root = frame.name;
    if (ENTRY_NAMES.has(frame.name)) this.#startEntry(attributes);
    // A title may contain tags, but not these: they mean that it was not closed.
    else if (this.#root !== null && FIELDS.has(frame.name)) this.#startField(frame, attributes);
    else this.#append(`<${tag}>`);
  }

  text(words: string): void {
    this.#fill();
    this.#append(this.#isPlain() ? escaped(words) : words);
  }

  close(tag: string, isImplied: boolean): void {
    const depth = this.#stack.length;
    const frame = this.#stack.pop();
    // The parser reports `<link/>` as closed by implication too.
    const isUnclosed = isImplied && frame?.isEmpty === false;
    if (isUnclosed) this.#unclosed.add(frame.name);
    if (this.#capture?.depth === depth) this.#endField(this.#capture, frame, isUnclosed);
    else if (this.#capture !== null && isText(this.#capture.field)) this.#append(`</${tag}>`);
    if (this.#entry?.depth === depth) this.#endEntry();
  }

  end(): FeedDocument | null {
    this.#endEntry();
    if (this.#root === null || this.#isPage) return null;
    const site = entryLink({ ...this.#head, ids: [] });
    const siteUrl = site === null ? null : URL.parse(site.href, site.base ?? this.#url);
    // Links in Atom are relative to the document (RFC 4287, section 2), those in RSS by convention to the
    // site. A document on another host than its site's is a copy that some service offers.
    const isAtHome = this.#root === "feed" && siteUrl?.host === URL.parse(this.#url)?.host;
    const base = isAtHome ? this.#url : (siteUrl?.href ?? this.#url);
    return {
      title: this.#head.words.get("title") ?? this.#head.words.get("otherTitle") ?? null,
      base,
      entries: this.#entries.map((entry) => finished(entry, base)),
      isBroken: this.#unclosed.size > 0,
      isCut: this.#unclosed.has(this.#root),
      leftOut: this.#leftOut,
      pollHints: pollHintsOf(this.#pollHints),
    };
  }

  #frameOf(tag: string, attributes: Record<string, string>): Frame {
    const parent = this.#stack.at(-1);
    const vocabulary = ownVocabulary(attributes) ?? parent?.vocabulary ?? "";
    const name = this.#names.of(tag, vocabulary);
    const given = attributes["xml:base"];
    const base = given === undefined ? (parent?.base ?? null) : baseOf(given, parent?.base ?? this.#url);
    return {
      name,
      vocabulary,
      base,
      isForeign: (parent?.isForeign ?? false) || FOREIGN.test(name),
      isEmpty: true,
    };
  }

  /** Whether signs of markup in this text mean themselves. In other titles they usually are markup. */
  #isPlain(): boolean {
    if (this.#capture === null) return false;
    const { field, attributes } = this.#capture;
    const type = attributes.type?.trim() ?? "";
    return isText(field) ? PLAIN_TYPE.test(type) : isTitle(field) && LITERAL_TYPE.test(type);
  }

  #append(words: string): void {
    if (this.#capture === null) return;
    const most = isText(this.#capture.field) ? TEXT_CHARS_MAX : FIELD_CHARS_MAX;
    if (this.#capture.words.length <= most) this.#capture.words += words;
  }

  #fill(): void {
    const frame = this.#stack.at(-1);
    if (frame !== undefined) frame.isEmpty = false;
  }

  #startEntry(attributes: Record<string, string>): void {
    this.#endEntry();
    this.#capture = null;
    this.#entry = newEntry(this.#stack.length);
    const about = attributes["rdf:about"];
    if (about !== undefined) this.#entry.ids.push(about);
  }

  #endEntry(): void {
    if (this.#entry === null) return;
    if (this.#entries.length < this.#entriesMax) this.#entries.push(this.#entry);
    else this.#leftOut++;
    this.#entry = null;
  }

  #startField({ name, isForeign, base }: Frame, attributes: Record<string, string>): void {
    const field = FIELDS.get(name);
    if (field !== undefined && isPollHint(field) && this.#entry !== null) return;
    if (field === undefined || (isForeign && name !== "media:title" && !this.#isOwnText(field, attributes)))
      return;
    if (this.#isInsideText()) return;
    if (this.#capture !== null) this.#endField(this.#capture, undefined, true);
    this.#capture = { field, depth: this.#stack.length, words: "", attributes };
    // RFC 4287, section 4.1.3.2: content with `src` is elsewhere, usually on the entry's page.
    const href = field === "link" ? attributes.href : field === "content" ? attributes.src : undefined;
    if (href === undefined) return;
    const { rel = "", type = "" } = attributes;
    this.#current().links.push({ href, rel, type, base });
  }

  /** An element of markup inside a description that was not escaped. Its own child may be the next field. */
  #isInsideText(): boolean {
    return (
      this.#capture !== null && isText(this.#capture.field) && this.#stack.length > this.#capture.depth + 1
    );
  }

  /** Atom's `content` and `summary` belong to the entry; the elements inside them do not. */
  #isOwnText(field: Field, { type = "" }: Record<string, string>): boolean {
    return isText(field) && this.#stack.at(-2)?.isForeign === false && TEXT_TYPE.test(type.trim());
  }

  #endField({ field, words, attributes }: Capture, frame: Frame | undefined, isUnclosed: boolean): void {
    this.#capture = null;
    const text = words.trim();
    // The document may end in the middle of an address.
    if (text === "" || (isUnclosed && !isTitle(field))) return;
    if (isPollHint(field)) {
      this.#pollHints.push([field, text]);
      return;
    }
    const entry = this.#current();
    if (field === "link")
      entry.links.push({ href: text, rel: attributes.rel ?? "", type: "", base: frame?.base ?? null });
    else if (field === "original") entry.original ??= text;
    else if (field !== "id") keepFirst(entry.words, field, text);
    if (field !== "id") return;
    entry.guid ??= text;
    if (attributes.isPermaLink?.trim().toLowerCase() !== "false") entry.ids.unshift(text);
  }

  #current(): Entry {
    return this.#entry ?? this.#head;
  }
}
