import { decodeHTMLStrict } from "entities/decode";
import type { FoundLink } from "../../../shared/contract/found-link.ts";
import { compose, withoutUnseen } from "../../../shared/text/characters.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import { type DateOrder, readFeedDate } from "../../calendar/feed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import type { FeedEntry } from "./feed-document.ts";

/**
 * Why a list that was read gave fewer links than it should. `empty`: it is valid and has no entries;
 * `no-articles`: nothing in it looks like an article; `list-cut`: it is longer than what one poll keeps;
 * `moved-to-known-source`: it is permanently redirected to the address of another source.
 */
export type ListingReason =
  | "malformed-xml"
  | "too-many-items"
  | "no-link"
  | "bad-link"
  | "unread-sitemap"
  | "empty"
  | "no-articles"
  | "list-cut"
  | "moved-to-known-source";

/** Something in a source that was skipped while the rest was read; `item` counts from 1. */
export type ListingProblem = { reason: ListingReason; item: number | null };

export type Listing = { links: FoundLink[]; problems: ListingProblem[] };

const TITLE_CHARS_MAX = 500;

/**
 * The links of a document's entries, each URL once. Several entries of one page are one article, changed when
 * the latest of them was. An entry without a page is a problem and does not affect the others.
 */
export function linksOf(entries: readonly FeedEntry[], base: string, order: DateOrder): Listing {
  const links = new Map<string, FoundLink>();
  const problems: ListingProblem[] = [];
  const guids = ownGuids(entries);
  for (const [index, entry] of entries.entries()) {
    const url = canonicalizeUrl(entry.link ?? "", base);
    if (entry.link === null || entry.link.trim() === "")
      problems.push({ reason: "no-link", item: index + 1 });
    else if (url === null) problems.push({ reason: "bad-link", item: index + 1 });
    else links.set(url, merged(links.get(url), foundLink(url, entry, guids, order)));
  }
  return { links: [...links.values()], problems };
}

function foundLink(url: string, entry: FeedEntry, guids: Guids, order: DateOrder): FoundLink {
  const { title, published, modified, guid, text } = entry;
  return {
    url,
    title: plainTitle(title),
    publishedAt: readFeedDate(published, order),
    modifiedAt: readFeedDate(modified, order),
    ...(guid !== null && guids.get(guid) === 1 && canonicalizeUrl(guid) !== url ? { guid } : {}),
    ...(text === null ? {} : { text }),
  };
}

/**
 * How many entries of a document have each guid. A guid that several entries share identifies none of them.
 */
type Guids = ReadonlyMap<string, number>;

const GUID_CHARS_MAX = 512;

function ownGuids(entries: readonly FeedEntry[]): Guids {
  const times = new Map<string, number>();
  for (const { guid } of entries)
    if (guid !== null && guid.length <= GUID_CHARS_MAX) times.set(guid, (times.get(guid) ?? 0) + 1);
  return times;
}

function merged(first: FoundLink | undefined, other: FoundLink): FoundLink {
  if (first === undefined) return other;
  const [earlier, later] = [changedAt(first), changedAt(other)];
  return later > earlier ? { ...first, modifiedAt: later } : first;
}

function changedAt({ modifiedAt, publishedAt }: FoundLink): string {
  return modifiedAt ?? publishedAt ?? "";
}

/**
 * A title as one line of plain text; null if nothing is left. Tags are removed before entities are decoded:
 * feeds often escape twice, and what is escaped is never a tag. `<5%` is not a tag either.
 *
 * @example plainTitle("Th&#7911; t&#432;&#7899;ng <b>th&#259;m</b>") // "Thủ tướng thăm"
 */
export function plainTitle(title: string | null): string | null {
  const start = (title ?? "").slice(0, 4 * TITLE_CHARS_MAX);
  const decoded = decodeHTMLStrict(start.replace(TAG, (tag, name: string) => gapOf(tag, name)));
  const plain = compose(withoutUnseen(decoded))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return plain === "" ? null : plain.slice(0, TITLE_CHARS_MAX);
}

const TAG = /<!--.*?-->|<\/?([a-z][a-z\d:-]*)(?:\s[^<>]*|\/)?>/gis;

/**
 * The replacement of a tag inside a line: nothing for tags that only affect type (`<b>`, `<wbr>`), else a
 * space. A tag that HTML does not have is text of the title: `<sức khỏe>`.
 */
function gapOf(tag: string, name = ""): string {
  const lower = name.toLowerCase();
  if (INLINE_TAGS.has(lower)) return "";
  return name === "" || HTML_TAGS.has(lower) || /[:-]/.test(lower) ? " " : tag;
}

/** Other tags that a title may contain, by mistake or because it was cut out of a page. */
const HTML_TAGS: ReadonlySet<string> = new Set(
  (
    "a address article aside br button center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head " +
    "header hr html iframe img input li main nav noscript ol p picture pre script section source style table " +
    "tbody td th title tr ul video"
  ).split(" "),
);
