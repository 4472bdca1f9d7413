import type { FoundLink } from "../../../shared/contract/found-link.ts";
import { compose } from "../../../shared/text/characters.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import { type DateOrder, readFeedDate } from "../../calendar/feed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import type { FeedEntry } from "./feed-document.ts";

/** Something in a source that was set aside while the rest was read; `item` counts from 1. */
export type ListingProblem = {
  reason: "malformed-xml" | "too-many-items" | "no-link" | "bad-link" | "unread-sitemap";
  item: number | null;
};

export type Listing = { links: FoundLink[]; problems: ListingProblem[] };

const TITLE_CHARS_MAX = 500;

/**
 * The links of a document's entries, each URL once; an entry that names no page is a problem, and only its
 * own.
 */
export function linksOf(entries: readonly FeedEntry[], base: string, order: DateOrder): Listing {
  const links = new Map<string, FoundLink>();
  const problems: ListingProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const url = canonicalizeUrl(entry.link ?? "", base);
    if (entry.link === null || entry.link.trim() === "")
      problems.push({ reason: "no-link", item: index + 1 });
    else if (url === null) problems.push({ reason: "bad-link", item: index + 1 });
    else if (!links.has(url)) links.set(url, foundLink(url, entry, order));
  }
  return { links: [...links.values()], problems };
}

function foundLink(url: string, { title, published, modified }: FeedEntry, order: DateOrder): FoundLink {
  const publishedAt = readFeedDate(published, order);
  return { url, title: plainTitle(title), publishedAt, modifiedAt: readFeedDate(modified, order) };
}

/** A title as one line of plain text; null when nothing is left of it. */
export function plainTitle(title: string | null): string | null {
  const start = compose((title ?? "").slice(0, 4 * TITLE_CHARS_MAX));
  const plain = start
    .replace(/<([^<>]*)>/g, (_, tag: string) => gapOf(tag))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return plain === "" ? null : plain.slice(0, TITLE_CHARS_MAX);
}

/**
 * What stands in a line in the place of a tag: nothing where it is about type, `<b>` or `<wbr>`; else a
 * space.
 */
function gapOf(tag: string): string {
  const name = /^\/?([a-z][a-z\d-]*)/i.exec(tag)?.[1] ?? "";
  return INLINE_TAGS.has(name.toLowerCase()) ? "" : " ";
}
