import { withoutFeedScheme } from "../../shared/web/with-scheme.ts";
import { plainTitle } from "./listing/found.ts";
import { type MarkupReader, parseMarkup } from "./listing/parse-markup.ts";

/** A feed, or a page of feeds, that a page names; the address is absolute. */
export type NamedFeed = { url: string; title: string | null };

/** A site's name and feeds as its page names them: announced feeds before linked ones, each address once. */
export type PageHead = {
  name: string | null;
  feeds: NamedFeed[];
  /** Pages that list the site's feeds, by their addresses: `/rss`, `/rss.html`. */
  indexes: NamedFeed[];
};

const FEEDS_MAX = 50;

/**
 * Reads a site's name, the feeds that its page announces with `<link rel="alternate">` or `rel="feed"`, and
 * those that it links to.
 */
export function readPageHead(html: string, pageUrl: string): PageHead {
  const reader = new HeadReader(pageUrl);
  parseMarkup(html, reader);
  const ranked = reader.found.sort((one, other) => one.rank - other.rank);
  const below = ranked.filter(({ rank }) => rank < INDEX);
  const indexes = ranked.filter(({ rank }) => rank === INDEX);
  return {
    name: plainTitle(reader.siteName) ?? plainTitle(reader.title),
    feeds: addressed(below, reader.base),
    indexes: addressed(indexes, reader.base),
  };
}

class HeadReader implements MarkupReader {
  readonly found: Found[] = [];
  base: string;
  siteName: string | null = null;
  title: string | null = null;
  #isInTitle = false;

  constructor(pageUrl: string) {
    this.base = pageUrl;
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#isInTitle = name === "title" && this.title === null;
    if (name === "meta" && attributes.property === "og:site_name")
      this.siteName ??= attributes.content ?? null;
    if (name === "base" && attributes.href !== undefined)
      this.base = URL.parse(attributes.href.trim(), this.base)?.href ?? this.base;
    const rank = name === "link" || name === "a" ? rankOf(name, attributes) : null;
    if (rank !== null)
      this.found.push({ rank, href: attributes.href ?? "", title: attributes.title ?? null });
  }

  text(words: string): void {
    if (this.#isInTitle) this.title = (this.title ?? "") + words;
  }

  close(): void {
    this.#isInTitle = false;
  }
}

type Found = { rank: number; href: string; title: string | null };

// The ranks: announced as a feed; announced as some XML or JSON; linked to; a page of feeds.
const ANNOUNCED = 0;
const PERHAPS = 1;
const LINKED = 2;
const INDEX = 3;

function rankOf(name: string, { rel = "", type = "", href = "" }: Record<string, string>): number | null {
  if (href.trim() === "") return null;
  const relations = rel.toLowerCase().split(/\s+/);
  const isAlternate = relations.includes("alternate") && !relations.includes("stylesheet");
  if (FEED_TYPE.test(type) && (isAlternate || relations.includes("feed"))) return ANNOUNCED;
  if (relations.includes("feed")) return ANNOUNCED;
  if (isAlternate && DATA_TYPE.test(type)) return PERHAPS;
  if (name === "link") return null;
  if (FEED_ADDRESS.test(href.trim())) return LINKED;
  return INDEX_ADDRESS.test(href.trim()) ? INDEX : null;
}

const FEED_TYPE = /^\s*application\/((rss|atom|rdf)\+xml|feed\+json)/i;
const DATA_TYPE = /^\s*(text\/(xml|rss|rss\+xml|atom)|application\/(xml|json|rdf|x-rss\+xml))\s*(;|$)/i;
const FEED_ADDRESS =
  /\.(rss|rdf|atom)([?#]|$)|(rss|feeds?|atom)\.(xml|json)([?#]|$)|\/(rss|feeds?|atom)\/[^/?#]+(\.(xml|rss|json))?$|\/feed\/?([?#]|$)|[?&](format=(feed|rss|atom)|type=(rss|100)|feed=(rss2?|atom))(&|$)/i;
const INDEX_ADDRESS =
  /\/(rss|feeds|kenh-rss|rss-feeds?|rssfeed)(\/|\.(html?|aspx|php|chn|vnp|ldo))?([?#]|$)/i;

function addressed(found: readonly Found[], base: string): NamedFeed[] {
  const named = new Map<string, NamedFeed>();
  for (const { href, title } of found) {
    const url = URL.parse(withoutFeedScheme(href.trim()), base);
    if (url === null || !/^https?:$/.test(url.protocol) || named.size >= FEEDS_MAX) continue;
    url.hash = "";
    if (!named.has(url.href)) named.set(url.href, { url: url.href, title: plainTitle(title) });
  }
  return [...named.values()];
}
