import type { FeedText } from "../../../shared/feed-text.ts";
import type { FeedDocument, FeedEntry } from "../listing/feed-document.ts";
import { chooseText, htmlOf } from "./entry-text.ts";

/** Reads JSON Feed 1.0 and 1.1. Null for other JSON, and for text that is not JSON. */
export function readJsonFeed(text: string, url: string, entriesMax: number): FeedDocument | null {
  const feed = parsed(text);
  if (!isRecord(feed) || !Array.isArray(feed.items) || !VERSION.test(stringIn(feed.version) ?? ""))
    return null;
  const items: unknown[] = feed.items;
  return {
    title: stringIn(feed.title),
    base: URL.parse(stringIn(feed.home_page_url) ?? "", url)?.href ?? url,
    entries: items.slice(0, entriesMax).filter(isRecord).map(entryOf),
    isBroken: false,
    isCut: false,
    leftOut: Math.max(0, items.length - entriesMax),
    pollHints: null,
  };
}

const VERSION = /jsonfeed\.org\/version\//i;

function parsed(text: string): unknown {
  if (!/^[\s\uFEFF]*\{/.test(text)) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function entryOf(item: Record<string, unknown>): FeedEntry {
  const id = stringIn(item.id);
  return {
    guid: id ?? (typeof item.id === "number" ? String(item.id) : null),
    text: textOf(item),
    link: stringIn(item.url) ?? stringIn(item.external_url) ?? (/^https?:\/\//i.test(id ?? "") ? id : null),
    title: stringIn(item.title),
    published: stringIn(item.date_published),
    modified: stringIn(item.date_modified),
  };
}

/** JSON Feed 1.1: `content_html` or `content_text` is the item's whole text, `summary` a short version. */
function textOf(item: Record<string, unknown>): FeedText | null {
  const plain = stringIn(item.content_text);
  return chooseText(
    stringIn(item.content_html) ?? (plain === null ? null : htmlOf(plain)),
    stringIn(item.summary),
  );
}

function stringIn(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
