import type { FoundLink } from "../../shared/contract/found-link.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import { canonicalizeUrl } from "../../shared/web/canonicalize-url.ts";
import { readFeedDate } from "../calendar/feed-date.ts";
import { urlShape } from "./article-url.ts";
import { plainTitle } from "./listing/found.ts";
import { parseMarkup } from "./listing/parse-markup.ts";

/**
 * A sitemap (sitemaps.org 0.9, with Google's news extension) lists pages; an index lists sitemaps, newest
 * first.
 */
export type Sitemap = { kind: "pages"; links: FoundLink[] } | { kind: "index"; sitemaps: string[] };

const ENTRIES_MAX = 50_000;
const LINKS_MAX = 500;

/**
 * Reads a sitemap or an index of them. Of pages it gives those that look like articles, the latest changed
 * first.
 */
export function readSitemap(text: string, url: string): Outcome<Sitemap, "not-a-sitemap"> {
  const { root, entries } = readEntries(text);
  if (root === "sitemapindex") return ok({ kind: "index", sitemaps: newestFirst(entries, url) });
  if (root !== "urlset") return fail("not-a-sitemap");

  const links = new Map<string, FoundLink>();
  for (const entry of entries) {
    const link = linkOf(entry, url);
    if (link !== null && (isNews(entry) || urlShape(new URL(link.url)) !== "other"))
      links.set(link.url, link);
  }
  const latest = [...links.values()].sort((one, other) => later(timeOf(one), timeOf(other)));
  return ok({ kind: "pages", links: latest.slice(0, LINKS_MAX) });
}

function linkOf(entry: SitemapEntry, base: string): FoundLink | null {
  const url = canonicalizeUrl(entry.loc ?? "", base);
  if (url === null || entry.loc === undefined) return null;
  return {
    url,
    title: plainTitle(entry.title ?? null),
    publishedAt: readFeedDate(entry.publication_date ?? null, "day-first"),
    modifiedAt: readFeedDate(entry.lastmod ?? null, "day-first"),
  };
}

function isNews({ publication_date }: SitemapEntry): boolean {
  return publication_date !== undefined;
}

function timeOf({ modifiedAt, publishedAt }: FoundLink): string {
  return modifiedAt ?? publishedAt ?? "";
}

/** Orders ISO times, the later first; comparing them as words of a language costs a hundred times more. */
function later(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

/**
 * By their date of change. Without one, by the numbers in their names, which are dates or counters wherever a
 * site has many sitemaps: sitemap-2026-10.xml comes before sitemap-2026-9.xml.
 */
function newestFirst(entries: readonly SitemapEntry[], base: string): string[] {
  const dated = entries.flatMap(({ loc, lastmod }) => {
    const url = canonicalizeUrl(loc ?? "", base);
    return loc === undefined || url === null
      ? []
      : [{ url, at: readFeedDate(lastmod ?? null, "day-first") ?? "" }];
  });
  const byName = new Intl.Collator("en", { numeric: true });
  dated.sort((one, other) => later(one.at, other.at) || byName.compare(other.url, one.url));
  return dated.map(({ url }) => url);
}

type Field = "loc" | "lastmod" | "publication_date" | "title";
type SitemapEntry = { [Name in Field]?: string };

/** One pass over the document; what is broken in it costs the entries around the break. */
function readEntries(text: string): { root: string; entries: SitemapEntry[] } {
  const read = { root: "", entries: [] as SitemapEntry[] };
  let field: Field | null = null;
  parseMarkup(
    text,
    {
      open(name) {
        const local = localName(name);
        read.root ||= local;
        if (isEntry(local) && read.entries.length < ENTRIES_MAX) read.entries.push({});
        field = FIELDS.get(local) ?? null;
      },
      text(words) {
        const entry = read.entries.at(-1);
        if (field !== null && entry !== undefined) entry[field] = (entry[field] ?? "") + words;
      },
      close(name, isImplied) {
        field = null;
        // The document ends inside this entry, perhaps in the middle of its address.
        if (isImplied && isEntry(localName(name))) read.entries.pop();
      },
    },
    { xmlMode: true },
  );
  return read;
}

function isEntry(name: string): boolean {
  return name === "url" || name === "sitemap";
}

/** `image:loc` and `image:title` are about a picture, not the page. */
function localName(name: string): string {
  return name.toLowerCase().replace(/^(news|ns\d+):/, "");
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (["loc", "lastmod", "publication_date", "title"] as const).map((name) => [name, name]),
);
