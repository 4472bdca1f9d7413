import { plainTitle } from "./listing/found.ts";
import { parseMarkup } from "./listing/parse-markup.ts";

/**
 * What a page says of itself and of its feeds; addresses are as written, announced feeds before linked ones.
 */
export type PageHead = { name: string | null; feeds: { href: string; title: string | null }[] };

const FEEDS_MAX = 50;

/**
 * Reads a site's name and the feeds that it announces with `<link rel="alternate">` or links to with `<a>`.
 */
export function readPageHead(html: string): PageHead {
  const announced: PageHead["feeds"] = [];
  const linked: PageHead["feeds"] = [];
  let siteName: string | null = null;
  let title: string | null = null;
  let isInTitle = false;

  parseMarkup(html, {
    open(name, attributes) {
      isInTitle = name === "title" && title === null;
      if (name === "meta" && attributes.property === "og:site_name") siteName ??= attributes.content ?? null;
      if (name === "link" && isFeedLink(attributes)) announced.push(feedOf(attributes));
      if (name === "a" && FEED_ADDRESS.test(attributes.href ?? "")) linked.push(feedOf(attributes));
    },
    text(words) {
      if (isInTitle) title = (title ?? "") + words;
    },
    close() {
      isInTitle = false;
    },
  });
  return {
    name: plainTitle(siteName) ?? plainTitle(title),
    feeds: [...announced, ...linked].slice(0, FEEDS_MAX),
  };
}

function isFeedLink({ rel = "", type = "", href }: Record<string, string>): boolean {
  return href !== undefined && /\balternate\b/i.test(rel) && FEED_TYPE.test(type);
}

const FEED_TYPE = /^application\/(rss|atom|rdf)\+xml|^application\/feed\+json/i;
const FEED_ADDRESS = /\.(rss|rdf|atom)([?#]|$)|\/(rss|feed|atom)\/[^/]|\/feed\/?$/i;

function feedOf({ href = "", title }: Record<string, string>): { href: string; title: string | null } {
  return { href, title: plainTitle(title ?? null) };
}
