import type { FoundLink } from "../../shared/contract/found-link.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import { canonicalizeUrl } from "../../shared/web/canonicalize-url.ts";
import { readFeedDate } from "../calendar/feed-date.ts";
import { urlShape } from "./article-url.ts";
import { plainTitle } from "./listing/found.ts";
import { joinLines } from "./listing/join-lines.ts";
import { readEntries, type SitemapEntry } from "./listing/sitemap-entries.ts";
import { newestFirst } from "./listing/sitemap-order.ts";

/**
 * A sitemap lists pages: `links` are those that look like articles, `listed` counts all of them, `isCut`: it
 * ends before its end. An index lists sitemaps, those most likely to list new articles first.
 */
export type Sitemap =
  | { kind: "pages"; links: FoundLink[]; listed: number; isNews: boolean; isCut: boolean }
  | { kind: "index"; sitemaps: string[] };

/**
 * Reads a sitemap or an index of them (sitemaps.org 0.9, with Google's news extension), or a list with one
 * address a line, which the protocol allows too. Of the pages it returns those that look like articles, in
 * document order; of a news sitemap, all of them.
 *
 * @example readSitemap("<urlset/>", "https://paper.example/sitemap.xml").value.kind // "pages"
 */
export function readSitemap(text: string, url: string): Outcome<Sitemap, "not-a-sitemap"> {
  const { root, entries, isCut } = readEntries(text);
  if (root === "sitemapindex") return ok({ kind: "index", sitemaps: newestFirst(addressed(entries, url)) });
  if (root !== "urlset" && root !== "text") return fail("not-a-sitemap");

  const links = new Map<string, FoundLink>();
  for (const entry of entries) {
    const link = linkOf(entry, url);
    if (link !== null && (isNews(entry) || urlShape(new URL(link.url)) !== "other"))
      links.set(link.url, link);
  }
  const listed = entries.length;
  return ok({ kind: "pages", links: [...links.values()], listed, isNews: entries.some(isNews), isCut });
}

function linkOf(entry: SitemapEntry, base: string): FoundLink | null {
  const url = canonicalizeUrl(joinLines(entry.loc ?? ""), base);
  if (url === null || entry.loc === undefined) return null;
  return {
    url,
    title: plainTitle(entry.title ?? null),
    publishedAt: readFeedDate(entry.published ?? null, "day-first"),
    modifiedAt: readFeedDate(entry.lastmod ?? null, "day-first"),
  };
}

function isNews({ published }: SitemapEntry): boolean {
  return published !== undefined;
}

function addressed(entries: readonly SitemapEntry[], base: string): { url: string; at: string }[] {
  return entries.flatMap(({ loc = "", lastmod }) => {
    const url = loc.trim() === "" ? null : canonicalizeUrl(joinLines(loc), base);
    return url === null ? [] : [{ url, at: readFeedDate(lastmod ?? null, "day-first") ?? "" }];
  });
}
