import { Parser } from "htmlparser2";
import type { FeedDocument, FeedEntry } from "./feed-entries.ts";

type Field = keyof FeedEntry;

/**
 * Reads what can be read of a broken RSS or Atom document: cut off in the middle, tags that are not closed or closed
 * wrongly, a bare `<` in a title. It never fails, which is why it is the second to be asked.
 */
export function parseLoosely(text: string, itemsMax: number): FeedDocument {
  const reader = new LooseReader(itemsMax);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(localName(name), attributes),
      ontext: (words) => reader.read(words),
      onclosetag: (name) => reader.close(localName(name)),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return reader.end();
}

function localName(name: string): string {
  return name.toLowerCase().replace(/^.*:/, "");
}

class LooseReader {
  readonly #itemsMax: number;
  readonly #document: FeedDocument = { title: null, siteUrl: null, entries: [] };
  #entry: FeedEntry | null = null;
  #field: Field | null = null;

  constructor(itemsMax: number) {
    this.#itemsMax = itemsMax;
  }

  open(name: string, attributes: Record<string, string>): void {
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

  read(words: string): void {
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

  close(name: string): void {
    this.#field = null;
    if (ENTRY_NAMES.includes(name)) this.#endEntry();
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

const ENTRY_NAMES: readonly string[] = ["item", "entry"];

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["title", "title"],
  ["link", "link"],
  ["pubdate", "published"],
  ["published", "published"],
  ["date", "published"],
  ["updated", "modified"],
  ["modified", "modified"],
] as const);

function isAlternate(attributes: Record<string, string>): boolean {
  return attributes.rel === undefined || attributes.rel === "alternate";
}
