import type { FeedText } from "../../../shared/feed-text.ts";
import type { FeedDocument, FeedEntry } from "../listing/feed-document.ts";
import { chooseText, htmlOf } from "./entry-text.ts";

/** Reads JSON Feed 1.0 and 1.1. Null for other JSON, and for text that is not JSON. */
export function readJsonFeed(text: string, url: string, entriesMax: number): FeedDocument | null {
  const feed = parsed(text);
  if (!isRecord(feed) || !Array.isArray(feed.items) || !VERSION.test(said(feed.version) ?? "")) return null;
  const items: unknown[] = feed.items;
  return {
    title: said(feed.title),
    base: URL.parse(said(feed.home_page_url) ?? "", url)?.href ?? url,
    entries: items.slice(0, entriesMax).filter(isRecord).map(entryOf),
    isBroken: false,
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
  const id = said(item.id);
  return {
    guid: id ?? (typeof item.id === "number" ? String(item.id) : null),
    text: textOf(item),
    link: said(item.url) ?? said(item.external_url) ?? (/^https?:\/\//i.test(id ?? "") ? id : null),
    title: said(item.title),
    published: said(item.date_published),
    modified: said(item.date_modified),
  };
}

/** JSON Feed 1.1: `content_html` or `content_text` is the item's whole text, `summary` a short version. */
function textOf(item: Record<string, unknown>): FeedText | null {
  const plain = said(item.content_text);
  return chooseText(said(item.content_html) ?? (plain === null ? null : htmlOf(plain)), said(item.summary));
}

function said(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
