import { decodeHTMLStrict } from "entities/decode";
import type { FoundLink } from "../../../shared/contract/found-link.ts";
import { compose } from "../../../shared/text/characters.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import { type DateOrder, readFeedDate } from "../../calendar/feed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import type { FeedEntry } from "./feed-document.ts";

/**
 * What of a list was not given although it was read. `empty`: it is valid and names nothing; `no-articles`:
 * nothing that it names looks like an article; `list-cut`: it is longer than what one poll keeps.
 */
export type ListingReason =
  | "malformed-xml"
  | "too-many-items"
  | "no-link"
  | "bad-link"
  | "unread-sitemap"
  | "empty"
  | "no-articles"
  | "list-cut";

/** Something in a source that was set aside while the rest was read; `item` counts from 1. */
export type ListingProblem = { reason: ListingReason; item: number | null };

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

/**
 * A title as one line of plain text; null when nothing is left of it. Tags go, and then entities are read,
 * which feeds often escape twice: what is escaped is never a tag. `<5%` is none either.
 */
export function plainTitle(title: string | null): string | null {
  const start = (title ?? "").slice(0, 4 * TITLE_CHARS_MAX);
  const plain = compose(decodeHTMLStrict(start.replace(TAG, (tag, name: string) => gapOf(tag, name))))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return plain === "" ? null : plain.slice(0, TITLE_CHARS_MAX);
}

const TAG = /<!--.*?-->|<\/?([a-z][a-z\d:-]*)(?:\s[^<>]*|\/)?>/gis;

/**
 * What stands in a line in the place of a tag: nothing where it is about type, `<b>` or `<wbr>`; else a
 * space. What HTML has no name for is the title's own: `<sức khỏe>`.
 */
function gapOf(tag: string, name = ""): string {
  const lower = name.toLowerCase();
  if (INLINE_TAGS.has(lower)) return "";
  return name === "" || HTML_TAGS.has(lower) || /[:-]/.test(lower) ? " " : tag;
}

/** The others that a title may hold: by mistake, or because it was cut out of a page. */
const HTML_TAGS: ReadonlySet<string> = new Set(
  (
    "a address article aside br button center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head " +
    "header hr html iframe img input li main nav noscript ol p picture pre script section source style table " +
    "tbody td th title tr ul video"
  ).split(" "),
);
