/**
 * The sitemaps that a robots.txt names (sitemaps.org, "Specifying the Sitemap location in your robots.txt
 * file"), those of news first.
 *
 * @example namedSitemaps("Site-map: /news.xml", "https://x.vn/robots.txt")[0] // "https://x.vn/news.xml"
 */
export function namedSitemaps(robots: string, base: string): string[] {
  const named = Array.from(
    robots.matchAll(SITEMAP_LINE),
    ([, address = ""]) => URL.parse(address, base)?.href ?? "",
  );
  return [...new Set(named.filter(Boolean))].sort(
    (one, other) => Number(NEWS.test(other)) - Number(NEWS.test(one)),
  );
}

const SITEMAP_LINE = /^[ \t\uFEFF]*site-?map[ \t]*:[ \t]*(\S+)/gim;
const NEWS = /news|tin-?moi|latest/i;

/** Where a site has its sitemaps if its robots.txt names none. */
export const USUAL_SITEMAPS = [
  "/news-sitemap.xml",
  "/sitemap.xml",
  "/sitemap_index.xml",
  "/wp-sitemap.xml",
] as const;
