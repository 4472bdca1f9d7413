import type { FeedDocument, FeedEntry } from "../listing/feed-document.ts";
import { type MarkupReader, parseMarkup } from "../listing/parse-markup.ts";

type Field = keyof FeedEntry;

/**
 * Reads what can be read of a broken RSS or Atom document: cut off in the middle, tags that are not closed or
 * closed wrongly, a bare `<` in a title. It never fails, which is why it is the second to be asked.
 */
export function parseLoosely(text: string, itemsMax: number): FeedDocument {
  const reader = new LooseReader(itemsMax);
  parseMarkup(text, reader, { xmlMode: true });
  return reader.end();
}

class LooseReader implements MarkupReader {
  readonly #itemsMax: number;
  readonly #document: FeedDocument = { title: null, siteUrl: null, entries: [] };
  #entry: FeedEntry | null = null;
  #field: Field | null = null;

  constructor(itemsMax: number) {
    this.#itemsMax = itemsMax;
  }

  open(tag: string, attributes: Record<string, string>): void {
    const name = localName(tag);
    if (ENTRY_NAMES.includes(name)) {
      this.#startEntry();
      return;
    }
    const field = FIELDS.get(name);
    // The first of a name counts: a feed's image has a title too.
    this.#field = field !== undefined && this.#valueOf(field) === null ? field : null;
    if (this.#field === "link" && this.#entry !== null && isAlternate(attributes)) {
      this.#entry.link = attributes.href ?? null;
    }
  }

  text(words: string): void {
    const field = this.#field;
    if (field === null) return;
    const whole = (this.#valueOf(field) ?? "") + words;
    if (this.#entry !== null) this.#entry[field] = whole;
    else if (field === "title") this.#document.title = whole;
  }

  #valueOf(field: Field): string | null {
    if (this.#entry !== null) return this.#entry[field];
    return field === "title" ? this.#document.title : null;
  }

  close(tag: string): void {
    this.#field = null;
    if (ENTRY_NAMES.includes(localName(tag))) this.#endEntry();
  }

  end(): FeedDocument {
    this.#endEntry();
    return this.#document;
  }

  #startEntry(): void {
    this.#endEntry();
    this.#entry = { link: null, title: null, published: null, modified: null };
  }

  #endEntry(): void {
    if (this.#entry !== null && this.#document.entries.length < this.#itemsMax) {
      this.#document.entries.push(this.#entry);
    }
    this.#entry = null;
    this.#field = null;
  }
}

function localName(name: string): string {
  return name.toLowerCase().replace(/^.*:/, "");
}

const ENTRY_NAMES: readonly string[] = ["item", "entry"];

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["title", "title"],
  ["link", "link"],
  ["pubdate", "published"],
  ["published", "published"],
  ["date", "published"],
  ["issued", "published"],
  ["updated", "modified"],
  ["modified", "modified"],
] as const);

function isAlternate(attributes: Record<string, string>): boolean {
  return attributes.rel === undefined || attributes.rel === "alternate";
}
