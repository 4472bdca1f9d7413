import { readFeedDate } from "../../calendar/feed-date.ts";
import type { FeedEntry } from "../listing/feed-document.ts";
import { type EntryAddresses, entryLink } from "./entry-link.ts";
import { chooseText } from "./entry-text.ts";
import type { PollHint } from "./poll-hints.ts";

/** An entry while it is read, or the feed's own head; `depth` is the depth of its element. */
export type Entry = EntryAddresses & { guid: string | null; words: Map<Field, string>; depth: number };

export type Field =
  | "title"
  | "otherTitle"
  | "published"
  | "modified"
  | "link"
  | "id"
  | "original"
  | "content"
  | "summary"
  | PollHint;

/** The field of each element name, at any depth inside an entry. */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["title", "title"],
  ["dc:title", "otherTitle"],
  ["media:title", "otherTitle"],
  ["link", "link"],
  ["guid", "id"],
  ["id", "id"],
  ["feedburner:origlink", "original"],
  ["pheedo:origlink", "original"],
  ["pubdate", "published"],
  ["published", "published"],
  ["issued", "published"],
  ["dc:date", "published"],
  ["date", "published"],
  ["dcterms:date", "published"],
  ["dcterms:issued", "published"],
  ["dcterms:created", "published"],
  ["updated", "modified"],
  ["modified", "modified"],
  ["dcterms:modified", "modified"],
  ["content:encoded", "content"],
  ["content", "content"],
  ["description", "summary"],
  ["summary", "summary"],
  ["ttl", "ttl"],
  ["hour", "hour"],
  ["day", "day"],
]);

/** A title may contain tags, and is kept even if its own tag is not closed. */
export function isTitle(field: Field): boolean {
  return field === "title" || field === "otherTitle";
}

/** Fields of markup, given as text or as elements of the document itself. */
export function isText(field: Field): boolean {
  return field === "content" || field === "summary";
}

export function newEntry(depth: number): Entry {
  return { links: [], original: null, ids: [], guid: null, words: new Map(), depth };
}

/** Of several elements for one field, the first counts; of several dates, the first that can be read. */
export function keepFirst(words: Map<Field, string>, field: Field, text: string): void {
  const first = words.get(field);
  const isUnread = first !== undefined && (field === "published" || field === "modified") && !isDate(first);
  if (first === undefined || isUnread) words.set(field, text);
}

function isDate(text: string): boolean {
  return readFeedDate(text, "day-first") !== null || readFeedDate(text, "month-first") !== null;
}

/** The entry with one resolved link, one title and its dates. */
export function finished(entry: Entry, documentBase: string): FeedEntry {
  const { words } = entry;
  const link = entryLink(entry);
  const modified = words.get("modified") ?? null;
  return {
    link: link === null ? null : resolved(link.href, link.base ?? documentBase),
    guid: entry.guid,
    text: chooseText(words.get("content") ?? null, words.get("summary") ?? null),
    title: words.get("title") ?? words.get("otherTitle") ?? null,
    published: words.get("published") ?? modified,
    modified,
  };
}

/** A relative address that begins with the feed's own host was written without its scheme. */
function resolved(href: string, base: string): string {
  const host = URL.parse(base)?.host ?? "";
  const isSchemeless = host !== "" && href.toLowerCase().startsWith(`${host}/`);
  return URL.parse(isSchemeless ? `https://${href}` : href, base)?.href ?? href;
}
