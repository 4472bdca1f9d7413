import { type AnyFeed, parseFeed } from "feedsmith";
import type { FeedDocument } from "../listing/feed-document.ts";

/** Reads RSS, Atom, RDF or JSON Feed by the rules. Null for a document that breaks them, however little. */
export function parseStrictly(text: string, itemsMax: number): FeedDocument | null {
  try {
    return documentOf(parseFeed(text, { maxItems: itemsMax }));
  } catch (error) {
    // The library throws its own errors for broken documents, and plain ones for some that it did not
    // foresee.
    if (error instanceof Error) return null;
    throw error;
  }
}

function documentOf(parsed: AnyFeed): FeedDocument {
  switch (parsed.format) {
    case "rss":
      return {
        title: parsed.feed.title ?? null,
        siteUrl: parsed.feed.link ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? alternateOf(item.atom?.links) ?? permalinkOf(item.guid),
          title: item.title ?? null,
          published:
            item.pubDate ?? firstOf(item.dc?.dates) ?? item.atom?.published ?? firstOf(item.dcterms?.issued),
          modified: item.atom?.updated ?? firstOf(item.dcterms?.modified),
        })),
      };
    case "rdf":
      return {
        title: parsed.feed.title ?? null,
        siteUrl: parsed.feed.link ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? item.rdf?.about ?? null,
          title: item.title ?? null,
          published: firstOf(item.dc?.dates) ?? firstOf(item.dcterms?.issued),
          modified: firstOf(item.dcterms?.modified),
        })),
      };
    case "atom":
      return {
        title: parsed.feed.title?.value ?? null,
        siteUrl: alternateOf(parsed.feed.links),
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          link: alternateOf(entry.links),
          title: entry.title?.value ?? null,
          published: entry.published ?? entry.updated ?? null,
          modified: entry.updated ?? null,
        })),
      };
    case "json":
      return {
        title: parsed.feed.title ?? null,
        siteUrl: parsed.feed.home_page_url ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url ?? null,
          title: item.title ?? null,
          published: item.date_published ?? null,
          modified: item.date_modified ?? null,
        })),
      };
  }
}

type AtomLink = { href?: string; rel?: string };

/** The page that an Atom entry stands for: a link without `rel` is an alternate one (RFC 4287, 4.2.7.2). */
function alternateOf(links: readonly AtomLink[] | undefined): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return link?.href ?? null;
}

function permalinkOf(guid: { value?: string; isPermaLink?: boolean } | undefined): string | null {
  const value = guid?.value ?? "";
  return guid?.isPermaLink !== false && /^https?:\/\//i.test(value) ? value : null;
}

function firstOf(values: readonly string[] | undefined): string | null {
  return values?.[0] ?? null;
}
