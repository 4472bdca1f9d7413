/**
 * The sitemaps of an index, those most likely to list new articles first. Lists of sections, tags and
 * pictures come last, although each new article changes their dates too. The others are ordered by their date
 * of change. Without one, news comes first, then the numbers in the names decide: they are dates or counters
 * wherever a site has many sitemaps (sitemap-2026-10.xml comes before sitemap-2026-9.xml).
 *
 * @example newestFirst([{ url: "https://x.vn/tags.xml", at: "" }, { url: "https://x.vn/news.xml", at: "" }])[0] // "https://x.vn/news.xml"
 */
export function newestFirst(sitemaps: readonly { url: string; at: string }[]): string[] {
  const byName = new Intl.Collator("en", { numeric: true });
  const ranked = sitemaps.map(({ url, at }) => ({ url, at, rank: rankOf(url) }));
  ranked.sort(
    (one, other) =>
      Number(other.rank >= 0) - Number(one.rank >= 0) ||
      later(one.at, other.at) ||
      other.rank - one.rank ||
      byName.compare(other.url, one.url),
  );
  return [...new Set(ranked.map(({ url }) => url))];
}

/** Orders ISO times, the later first. `localeCompare` would take a hundred times as long. */
function later(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

/** 1 for news, -1 for lists of anything but articles, 0 for the rest; by the words of the path. */
function rankOf(url: string): number {
  const path = new URL(url).pathname.toLowerCase();
  if (NO_ARTICLES.test(path)) return -1;
  return NEWS.test(path) ? 1 : 0;
}

const NEWS = /(?<![a-z])(news|latest|today|tin-moi|recent)(?![a-z])/;
const NO_ARTICLES =
  /(?<![a-z])(categor(y|ies)|tags?|post_tag|authors?|users?|pages?|images?|videos?|topics?|events?|chuyen-muc|danh-muc|tac-gia|chu-de)(?![a-z])/;
